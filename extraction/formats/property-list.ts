/** A property list, as far as it is asked: nothing is read that nobody wants. */
export interface PropertyList {
  /** Text or data below the keys, from the outermost dictionary in; null where there is none. */
  valueAt(...keys: readonly string[]): string | Uint8Array | null;
}
