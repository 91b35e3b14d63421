import { LIMITS } from '../limits.js';

/** An object whose fields are not known yet. */
export type Fields = Readonly<Record<string, unknown>>;
/** Whether a value is what it should be. Never throws on plain data. */
export type Check = (value: unknown) => boolean;

/** `start` to `end`, in this order, within a text of `length`. */
export function isStretch(value: Fields, length: number): boolean {
  const { start, end } = value;
  return isIndexBelow(start, length + 1) && isIndexBelow(end, length + 1) && start <= end;
}

/** A list of objects whose `id` is their place in it. */
export function isIndexed(
  value: unknown,
  holds: (item: Fields) => boolean,
  limit: number,
): boolean {
  if (!Array.isArray(value) || value.length > limit) return false;
  const items: readonly unknown[] = value;
  for (let id = 0; id < items.length; id += 1) {
    const item = items[id];
    if (!isRecord(item) || item['id'] !== id || !holds(item)) return false;
  }
  return true;
}

/** A dense list of at most `limit` items that all hold. */
export function isListOf(holds: Check, limit: number): Check {
  return (value) => {
    if (!Array.isArray(value) || value.length > limit) return false;
    const items: readonly unknown[] = value;
    // Not every(): it passes over the holes of a sparse list.
    for (let index = 0; index < items.length; index += 1) if (!holds(items[index])) return false;
    return true;
  };
}

/** Undefined, or what holds. */
export function isOptional(holds: Check): Check {
  return (value) => value === undefined || holds(value);
}

/** Null, or what holds. */
export function isNullOr(holds: Check): Check {
  return (value) => value === null || holds(value);
}

/** A whole number from 0 to below `limit`. */
export function isIndexBelow(value: unknown, limit: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < limit;
}

/** A whole number from 1 to `limit`. */
export function isOneTo(limit: number): Check {
  return (value) => isIndexBelow(value, limit + 1) && value >= 1;
}

/** A number from 0 to 1. */
export function isShare(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value <= 1;
}

/** A string of at most `limit` UTF-16 code units. */
export function textUpTo(limit: number): Check {
  return (value) => typeof value === 'string' && value.length <= limit;
}

/** Every name of a union, checked by the compiler for completeness. */
export function names<Name extends string>(
  all: Readonly<Record<Name, true>>,
): ReadonlySet<unknown> {
  return new Set(Object.keys(all));
}

/** An object that is no list. */
export function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What is shown in one line: a speaker's name, a language tag, what was seen as evidence. */
export const isLine = textUpTo(LIMITS.attributeChars);
