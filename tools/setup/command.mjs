import fs from 'node:fs';
import path from 'node:path';
import { SetupError } from './failure.mjs';
import { ROOT } from './paths.mjs';
import { say } from './progress.mjs';

/**
 * Runs the main function of a command. A {@link SetupError} is told in its own words; anything else
 * is our mistake and keeps its stack.
 *
 * @param {() => Promise<number | void>} main its number becomes the exit code
 */
export async function runCommand(main) {
  try {
    checkNodeVersion();
    const code = await main();
    if (typeof code === 'number') process.exitCode = code;
  } catch (error) {
    const isKnown = error instanceof SetupError;
    say(isKnown ? error.message : String(error instanceof Error ? error.stack : error));
    process.exitCode = 1;
  }
}

/** Says which Node is needed, before something deep inside breaks on an older one. */
function checkNodeVersion() {
  const manifest = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  const needed = manifest.engines.node.replace('>=', '');
  if (isOlder(process.versions.node, needed)) {
    throw new SetupError(`Node ${needed} or newer is needed; this is ${process.versions.node}.`);
  }
}

/**
 * @param {string} version
 * @param {string} needed
 */
export function isOlder(version, needed) {
  const [is, wants] = [version, needed].map((each) => each.split('.').map(Number));
  for (const i of [0, 1, 2]) {
    const difference = (is?.[i] ?? 0) - (wants?.[i] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}
