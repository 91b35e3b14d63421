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
  const options = [
    '-displayfd',
    '1',
    '-screen',
    '0',
    '1600x1200x24',
    '-nolisten',
    'tcp',
    '-noreset',
  ];
  const server = startTethered('Xvfb', options, { stdout: 'pipe', stderr: 'pipe' });
  const display = `:${await displayNumber(server)}`;
  // Its tether ends it when this process ends, which must not wait for it.
  server.stdout?.destroy();
  server.stderr?.destroy();
  server.channel?.unref();
  server.unref();
  say(`There is no display: using a virtual one (Xvfb, DISPLAY=${display}).`);
  return { ...process.env, DISPLAY: display };
}

/**
 * @param {import('node:child_process').ChildProcess} server
 * @returns {Promise<string>}
 */
function displayNumber(server) {
  let [told, complained] = ['', ''];
  return new Promise((resolve, reject) => {
    server.stdout?.on('data', (chunk) => {
      told += String(chunk);
      // The end of the line is a write of its own, for which Xvfb wants a reader, too.
      if (told.endsWith('\n')) resolve(told.trim());
    });
    server.stderr?.on('data', (chunk) => {
      complained += String(chunk);
    });
    server.once('exit', () => {
      reject(new SetupError(`Xvfb could not be started.\n${complained.trim()}`));
    });
  });
}
