// `npm run dist [-- --fallback-runtime] [-- TARGET...]`: packages the app into release/. Without a
// target it makes the unpacked directory; targets are electron-builder's, e.g. deb or AppImage.
import { build } from './build.mjs';
import { electronRuntime, wantedVersion } from './electron-runtime.mjs';
import { runCommand } from './setup/command.mjs';
import { installElectron } from './setup/electron.mjs';
import { SetupError } from './setup/failure.mjs';
import { installNodeModules } from './setup/node-modules.mjs';
import { ROOT } from './setup/paths.mjs';
import { say, withProgress } from './setup/progress.mjs';
import { withSetupLock } from './setup/setup-lock.mjs';

const FALLBACK_BY_NAME = '--fallback-runtime';

await runCommand(async () => {
  const args = process.argv.slice(2);
  await withSetupLock(async () => {
    await installNodeModules();
    await installElectron();
    await build(['app']);
  });
  const runtime = electronRuntime();
  if (!args.includes(FALLBACK_BY_NAME)) refuseOutdated(runtime);
  await makePackage(
    runtime,
    args.filter((arg) => arg !== FALLBACK_BY_NAME),
  );
});

/**
 * Electron 33 gets no security fixes any more: nobody should get it in a package by accident.
 * @param {import('./electron-runtime.mjs').ElectronRuntime} runtime
 */
function refuseOutdated({ version }) {
  const wanted = String(wantedVersion());
  if (version === wanted) return;
  throw new SetupError(
    `A release is made with Electron ${wanted}; what is installed here is ${version}.\n` +
      'Package where Electron’s own download can be reached, or, to try the package out, say\n\n' +
      `  npm run dist -- ${FALLBACK_BY_NAME}\n`,
  );
}

/**
 * @param {import('./electron-runtime.mjs').ElectronRuntime} runtime
 * @param {string[]} targets
 */
async function makePackage({ version, dist }, targets) {
  const { Platform, build: pack } = await import('electron-builder');
  const made = await withProgress(`Packaging with Electron ${version}`, () =>
    pack({
      projectDir: ROOT,
      targets: Platform.current().createTarget(targets.length === 0 ? ['dir'] : targets),
      publish: 'never',
      config: { extends: 'electron-builder.yml', electronVersion: version, electronDist: dist },
    }),
  );
  for (const file of made) say(file);
}
