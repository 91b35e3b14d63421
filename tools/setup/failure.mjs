/** Something the person at the keyboard can act on: told as its message, without a stack. */
export class SetupError extends Error {
  /** @override */
  name = 'SetupError';
}
