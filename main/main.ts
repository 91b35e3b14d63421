import { join } from 'node:path';
import { app, session } from 'electron';
import { isRecord } from '../core/ipc/checks.js';
import { LIMITS } from '../core/limits.js';
import { Application } from './application.js';
import { Extractor } from './extraction/extractor.js';
import { ChoicesFile } from './choices/choices-file.js';
import { CorrectionsFile } from './corrections/corrections-file.js';
import { filesFromCommandLine } from './files/argv.js';
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

/** What to open, absolute: a second instance may have been started in another folder. */
const files = filesFromCommandLine(process.argv, process.cwd(), process.defaultApp);

/** Before the lock: it lies in a folder that this may have to change. */
const folder = keptFolder();

// One program, one speech engine (F15): a second one hands over its files and ends.
if (app.requestSingleInstanceLock({ files })) start();
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
  const early: string[] = [...files];
  let application: Application | null = null;
  const open = (paths: readonly string[]): void => {
    if (paths.length === 0) return;
    if (application === null) early.push(...paths);
    else application.open(paths);
  };
  app.on('open-file', (event, path) => {
    event.preventDefault();
    open([path]);
  });
  app.on('second-instance', (_event, _argv, _workingDirectory, handedOver) => {
    application?.show();
    open(filesIn(handedOver));
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
    open(early.splice(0));
  }, failToStart);
}

function failToStart(error: unknown): void {
  logUnexpected(error);
  app.exit(1);
}

/** What another instance said is checked, too: anybody may write to its socket. */
function filesIn(handedOver: unknown): readonly string[] {
  const paths = isRecord(handedOver) ? handedOver['files'] : null;
  return Array.isArray(paths)
    ? paths
        .filter((path): path is string => typeof path === 'string')
        .slice(0, LIMITS.folderEntries)
    : [];
}
