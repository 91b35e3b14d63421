/** Styles based on one another; real ones are five deep, and a circle has no end. */
const DEEPEST = 24;

/** The style itself, then those it is based on. */
export function styleChain<Style>(
  first: string,
  styleOf: (name: string) => Style | undefined,
  basedOn: (style: Style) => string | null,
): readonly Style[] {
  const chain: Style[] = [];
  let name: string | null = first;
  while (name !== null && chain.length < DEEPEST) {
    const style = styleOf(name);
    if (style === undefined) break;
    chain.push(style);
    name = basedOn(style);
  }
  return chain;
}

/** What the nearest style of a chain says that says anything; null where none does. */
export function nearest<Style, Value>(
  chain: readonly Style[],
  read: (style: Style) => Value | null,
): Value | null {
  for (const style of chain) {
    const value = read(style);
    if (value !== null) return value;
  }
  return null;
}
