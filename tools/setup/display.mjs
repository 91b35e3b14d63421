import { say } from './progress.mjs';
import { SetupError } from './failure.mjs';
import { startTethered } from './run.mjs';

/** Whether windows can be seen here. macOS and Windows always have a screen. */
export function hasDisplay() {
  const { DISPLAY = '', WAYLAND_DISPLAY = '' } = process.env;
  return process.platform !== 'linux' || DISPLAY !== '' || WAYLAND_DISPLAY !== '';
}

/**
 * A screen to open windows on: the one there is, or a virtual one (Xvfb), which is said. It lasts as
 * long as this process.
 *
 * @returns {Promise<NodeJS.ProcessEnv>} environment for the programs to be seen there
 */
export async function openDisplay() {
  if (hasDisplay()) return process.env;
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
  // Its tether ends it when this process ends, which must not wait for it.
  server.stdout?.destroy();
  server.channel?.unref();
  server.unref();
  const display = `:${String(number)}`;
  say(`There is no display: using a virtual one (Xvfb, DISPLAY=${display}).`);
  return { ...process.env, DISPLAY: display };
}
