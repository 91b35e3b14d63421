import { join } from 'node:path';
import { app, session } from 'electron';
import { Application } from './application.js';
import { Extractor } from './extraction/extractor.js';
import { ChoicesFile } from './choices/choices-file.js';
import { CorrectionsFile } from './corrections/corrections-file.js';
import { fileFromCommandLine } from './files/argv.js';
import { logUnexpected } from './log.js';
import { PictureStore } from './pictures/picture-store.js';
import { keptFolder } from './profile.js';
import { registerScheme, serveApp } from './protocol.js';
import { lockDown } from './security.js';
import { SettingsFile } from './settings/settings-file.js';
import { setSwitches } from './switches.js';

// The order of start-up, and nothing else. No top-level await: `ready` would wait for it for ever.

process.on('uncaughtException', logUnexpected);
process.on('unhandledRejection', logUnexpected);

/** The file to open, absolute: a second instance may have been started in another folder. */
const file = fileFromCommandLine(process.argv, process.cwd(), process.defaultApp);

/** Before the lock: it lies in a folder that this may have to change. */
const folder = keptFolder();

// One program, one speech engine (F15): a second one hands over its file and ends.
if (app.requestSingleInstanceLock({ file })) start();
else app.exit();

function start(): void {
  setSwitches();
  registerScheme();
  lockDown();
  const settings = new SettingsFile(join(folder, 'settings.json'));
  const corrections = new CorrectionsFile(join(folder, 'corrections.json'));
  const choices = new ChoicesFile(join(folder, 'reading-choices.json'));
  const kept = [settings, corrections, choices];
  const loaded = Promise.all(kept.map((file) => file.load()));
  /** Files that came before there was a window; macOS sends them as events. */
  let early: string[] = file === null ? [] : [file];
  let application: Application | null = null;
  const open = (path: string): void => {
    if (application === null) early = [path];
    else application.open(path);
  };
  app.on('open-file', (event, path) => {
    event.preventDefault();
    open(path);
  });
  app.on('second-instance', (_event, _argv, _workingDirectory, handedOver) => {
    application?.show();
    const path = fileIn(handedOver);
    if (path !== null) open(path);
  });
  app.on('window-all-closed', () => {
    app.quit();
  });
  let isSettled = false;
  app.on('will-quit', (event) => {
    if (isSettled) return;
    // What was changed last, perhaps by closing the window, must reach the disk first.
    event.preventDefault();
    void Promise.all(kept.map((file) => file.settled())).then(() => {
      isSettled = true;
      // Not in this very turn of the loop: until the event is over, Electron takes it for a part of the
      // quitting that was just prevented, and never ends.
      setImmediate(() => {
        app.quit();
      });
    });
  });
  Promise.all([app.whenReady(), loaded]).then(() => {
    const pictures = new PictureStore();
    serveApp(session.defaultSession, pictures);
    const extractor = new Extractor();
    application = new Application({ settings, corrections, choices, extractor, pictures });
    early.forEach(open);
  }, failToStart);
}

function failToStart(error: unknown): void {
  logUnexpected(error);
  app.exit(1);
}

/** What another instance said is checked, too: anybody may write to its socket. */
function fileIn(handedOver: unknown): string | null {
  if (typeof handedOver !== 'object' || handedOver === null || !('file' in handedOver)) return null;
  return typeof handedOver.file === 'string' ? handedOver.file : null;
}
