// `npm run --silent script -- [--dom chromium] FILE...` and `npm run --silent evaluate -- ...`: sets
// up no more than the command needs, then runs it where the person called npm. What set-up has to
// say goes to stderr: stdout is the command's own.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { runCommand } from './setup/command.mjs';
import { hasDisplay, openDisplay } from './setup/display.mjs';
import { installElectron } from './setup/electron.mjs';
import { SetupError } from './setup/failure.mjs';
import { installNodeModules } from './setup/node-modules.mjs';
import { ROOT } from './setup/paths.mjs';
import { withSetupLock } from './setup/setup-lock.mjs';
import { APP, SCREEN, installSystemPackages } from './setup/system-packages.mjs';

const [name = '', ...args] = process.argv.slice(2);
const commands = ['script', 'evaluate'];

await runCommand(async () => {
  if (!commands.includes(name)) throw new SetupError(`usage: script.mjs ${commands.join('|')} ...`);
  const usesChromium = /(^|\0)--dom[=\0]chromium(\0|$)/.test(args.join('\0'));
  await (usesChromium ? setUpChromium() : setUpNode());
  // As if it had been called itself, by its own path and from where the person is.
  const command = path.join(ROOT, 'dist', 'command-line', `${name}.js`);
  process.chdir(process.env.INIT_CWD ?? process.cwd());
  process.argv = [process.execPath, command, ...args];
  await import(pathToFileURL(command).href);
});

function setUpNode() {
  return withSetupLock(async () => {
    await installNodeModules();
    await build(['command-line']);
  });
}

/** The command starts the app's own extraction with what DUOLOGUE_ELECTRON names. */
async function setUpChromium() {
  const runtime = await withSetupLock(async () => {
    await installNodeModules();
    await installSystemPackages({ required: hasDisplay() ? [APP] : [APP, SCREEN] });
    const electron = await installElectron();
    await build();
    return electron;
  });
  Object.assign(process.env, await openDisplay(), { DUOLOGUE_ELECTRON: runtime.executable });
}
