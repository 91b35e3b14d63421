// `npm start [-- FILE]`: sets up whatever is missing, then opens the window.
import { build } from './build.mjs';
import { launch } from './setup/launch.mjs';
import { hasDisplay, openDisplay } from './setup/display.mjs';
import { installElectron } from './setup/electron.mjs';
import { runCommand } from './setup/command.mjs';
import { installNodeModules } from './setup/node-modules.mjs';
import { sandboxSwitches } from './setup/sandbox.mjs';
import { withSetupLock } from './setup/setup-lock.mjs';
import { APP, SCREEN, SPEECH, installSystemPackages } from './setup/system-packages.mjs';

await runCommand(async () => {
  const runtime = await withSetupLock(async () => {
    await installNodeModules();
    await installSystemPackages({
      required: hasDisplay() ? [APP] : [APP, SCREEN],
      wished: [SPEECH],
    });
    const electron = await installElectron();
    await build(['app']);
    return electron;
  });
  const switches = sandboxSwitches(runtime);
  return launch(runtime, switches, process.argv.slice(2), await openDisplay());
});
