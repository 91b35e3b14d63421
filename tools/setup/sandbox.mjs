import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { SetupError } from './failure.mjs';
import { say } from './progress.mjs';

/**
 * Switches that Chromium's sandbox needs here. Never turned off but for root, whom Chromium refuses
 * otherwise.
 *
 * @param {import('../electron-runtime.mjs').ElectronRuntime} runtime
 * @returns {string[]}
 */
export function sandboxSwitches(runtime) {
  if (process.platform !== 'linux') return [];
  if (process.getuid?.() === 0) {
    say('Running as root, so Chromium’s sandbox is off (--no-sandbox).');
    return ['--no-sandbox'];
  }
  const helper = path.join(runtime.dist, 'chrome-sandbox');
  if (hasUserNamespaces() || isSetuidRoot(helper)) return [];
  throw new SetupError(
    'This system does not let ordinary programs use user namespaces, which Chromium’s sandbox is ' +
      'made of. Give it its helper with this, then try again:\n\n' +
      `  sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'\n`,
  );
}

function hasUserNamespaces() {
  const { error, status } = spawnSync('unshare', ['--user', '--map-root-user', 'true']);
  // Without `unshare` nobody knows: let Chromium try.
  return error !== undefined || status === 0;
}

/** @param {string} file */
function isSetuidRoot(file) {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  return stat !== undefined && stat.uid === 0 && (stat.mode & 0o4000) !== 0;
}
