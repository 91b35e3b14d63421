import type { PlainElement } from './plain-element.js';
import { following, isElement, type PlainNode } from './plain-node.js';

type Test = (element: PlainElement) => boolean;

/** A name, and conditions on attributes: `p`, `*`, `meta[property="og:title"]`, `[lang]`. */
const COMPOUND = /^\s*(\*|[a-z][a-z0-9]*)?((?:\[[^\]]+\])*)\s*$/i;
const CONDITION = /\[\s*([\w:-]+)\s*(?:=\s*["']?([^"'\]]*?)["']?\s*(i)?\s*)?\]/g;
const KNOWN = new Map<string, Test>();
/** Selectors stand in the code, so there are few. */
const MOST_KNOWN = 200;

/** All inside `root` that `selector` matches: lists of names with conditions on attributes, no more. */
export function allMatching(root: PlainNode, selector: string): PlainElement[] {
  return collected(root, testOf(selector), Infinity);
}

export function firstMatching(root: PlainNode, selector: string): PlainElement | null {
  return collected(root, testOf(selector), 1)[0] ?? null;
}

/** All inside `root` of that name; `*` for all. */
export function allNamed(root: PlainNode, name: string): PlainElement[] {
  const lower = name.toLowerCase();
  return collected(
    root,
    lower === '*' ? () => true : (element) => element.localName === lower,
    Infinity,
  );
}

function collected(root: PlainNode, test: Test, most: number): PlainElement[] {
  const found: PlainElement[] = [];
  for (let node = root.firstChild; node !== null; node = following(node, root)) {
    if (!isElement(node) || !test(node)) continue;
    found.push(node);
    if (found.length >= most) break;
  }
  return found;
}

function testOf(selector: string): Test {
  let test = KNOWN.get(selector);
  if (test === undefined) {
    test = anyOf(selector.split(',').map(compound), selector);
    if (KNOWN.size < MOST_KNOWN) KNOWN.set(selector, test);
  }
  return test;
}

interface Compound {
  readonly name: string | null;
  readonly conditions: readonly Test[];
}

function compound(source: string): Compound {
  const [, name, conditions] = COMPOUND.exec(source) ?? [];
  if (name === undefined && (conditions ?? '') === '') throw new Error(`no selector: ${source}`);
  return {
    name: name === undefined || name === '*' ? null : name.toLowerCase(),
    conditions: [...(conditions ?? '').matchAll(CONDITION)].map(([, attribute = '', value, fold]) =>
      condition(attribute, value, fold !== undefined),
    ),
  };
}

function condition(name: string, value: string | undefined, isFolded: boolean): Test {
  if (value === undefined) return (element) => element.hasAttribute(name);
  if (!isFolded) return (element) => element.getAttribute(name) === value;
  const folded = value.toLowerCase();
  return (element) => element.getAttribute(name)?.toLowerCase() === folded;
}

/** Lists of bare names, which are asked for most, are looked up at once. */
function anyOf(compounds: readonly Compound[], selector: string): Test {
  if (compounds.every(({ name, conditions }) => name !== null && conditions.length === 0)) {
    const names = new Set(selector.split(',').map((name) => name.trim().toLowerCase()));
    return ({ localName }) => names.has(localName);
  }
  return (element) =>
    compounds.some(
      ({ name, conditions }) =>
        (name === null || name === element.localName) && conditions.every((test) => test(element)),
    );
}
