/** A property list, as far as it is asked: nothing is read that nobody wants. */
export interface PropertyList {
  /** The dictionaries in the list under a key of the outermost dictionary; none where there is no such list. */
  listAt(key: string): readonly PropertyList[];
  /** Text or data below the keys, from the outermost dictionary in; null where there is none. */
  valueAt(...keys: readonly string[]): string | Uint8Array | null;
}
