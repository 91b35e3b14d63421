/**
 * What set-up says, always on stderr: stdout belongs to the command itself (`npm run script` prints
 * JSON lines there).
 */
const REFRESH_MS = 500;
const QUIET_LINE_EVERY_MS = 5_000;

/** @param {string} line */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/**
 * Announces a task, shows that it is alive while it runs and how long it took.
 * On a terminal one line is rewritten; elsewhere (a log) a line is added every few seconds.
 *
 * @template T
 * @param {string} label
 * @param {(report: (detail: string) => void) => Promise<T>} work gets a function that sets the
 *   detail shown behind the elapsed time, e.g. "120 MB"
 * @returns {Promise<T>}
 */
export async function withProgress(label, work) {
  const isTerminal = process.stderr.isTTY;
  const started = Date.now();
  const seconds = () => `${String(Math.round((Date.now() - started) / 1000))} s`;
  let detail = '';
  const status = () => (detail === '' ? seconds() : `${seconds()}, ${detail}`);
  process.stderr.write(isTerminal ? label : `${label}\n`);
  const show = () => {
    process.stderr.write(
      isTerminal ? `\r\u001b[K${label}: ${status()}` : `  ${label}: ${status()}\n`,
    );
  };
  const timer = setInterval(show, isTerminal ? REFRESH_MS : QUIET_LINE_EVERY_MS);
  try {
    const result = await work((text) => {
      detail = text;
    });
    process.stderr.write(
      isTerminal ? `\r\u001b[K${label}: done in ${seconds()}\n` : `  done in ${seconds()}\n`,
    );
    return result;
  } catch (error) {
    process.stderr.write(isTerminal ? '\n' : '');
    throw error;
  } finally {
    clearInterval(timer);
  }
}
