import { say } from './progress.mjs';

/** Something the person at the keyboard can act on: told as its message, without a stack. */
export class SetupError extends Error {
  name = 'SetupError';
}

/**
 * Runs the main function of a command. A {@link SetupError} is told in its own words; anything else
 * is our mistake and keeps its stack.
 *
 * @param {() => Promise<number | void>} main its number becomes the exit code
 */
export async function runCommand(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    say(error instanceof SetupError ? error.message : String(error?.stack ?? error));
    process.exitCode = 1;
  }
}
