// `node tools/setup.mjs`: node modules and an Electron runtime, whatever of them is missing.
import path from 'node:path';
import { runCommand } from './setup/command.mjs';
import { installElectron } from './setup/electron.mjs';
import { installNodeModules } from './setup/node-modules.mjs';
import { ROOT } from './setup/paths.mjs';
import { say } from './setup/progress.mjs';
import { withSetupLock } from './setup/setup-lock.mjs';

await runCommand(() =>
  withSetupLock(async () => {
    await installNodeModules();
    const { version, executable } = await installElectron();
    say(`Electron ${version}: ${path.relative(ROOT, executable)}`);
  }),
);
