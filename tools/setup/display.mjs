import { say } from './progress.mjs';
import { SetupError } from './failure.mjs';
import { startTethered } from './run.mjs';

/** Whether windows can be seen here. macOS and Windows always have a screen. */
export function hasDisplay() {
  const { DISPLAY = '', WAYLAND_DISPLAY = '' } = process.env;
  return process.platform !== 'linux' || DISPLAY !== '' || WAYLAND_DISPLAY !== '';
}

/**
 * A screen to open windows on: the one there is, or a virtual one (Xvfb), which is said.
 *
 * @returns {Promise<{ env: NodeJS.ProcessEnv, close: () => void }>} environment for the programs to
 *   be seen there
 */
export async function openDisplay() {
  if (hasDisplay()) return { env: process.env, close: () => undefined };
  // Xvfb itself picks a free number and writes it to its stdout: nothing is guessed.
  const options = ['-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const server = startTethered('Xvfb', options, { stdout: 'pipe', stderr: 'inherit' });
  const number = await new Promise((resolve, reject) => {
    server.stdout?.once('data', (chunk) => {
      resolve(String(chunk).trim());
    });
    server.once('exit', () => {
      reject(new SetupError('Xvfb could not be started.'));
    });
  });
  const display = `:${String(number)}`;
  say(`There is no display, so the window opens on a virtual one (Xvfb, DISPLAY=${display}).`);
  return {
    env: { ...process.env, DISPLAY: display },
    close: () => {
      server.kill('SIGTERM');
    },
  };
}
