import { LIMITS } from '../../core/limits.js';

/** Attributes with one address; pages that load pictures late keep the real one in the others. */
const ONE = ['src', 'data-src', 'data-original', 'data-lazy-src'] as const;
/** Attributes with a list of addresses for screens of several sizes. */
const MANY = ['srcset', 'data-srcset', 'data-lazy-srcset'] as const;
/** For how wide or dense a screen an address in such a list is. */
const DESCRIPTOR = /^[\d.]+[wxh]$/i;
const MOST_ADDRESSES = 32;

/** Attributes of a picture that hold addresses. */
export const PICTURE_ATTRIBUTES: readonly string[] = [...ONE, ...MANY];

/** Every address that a page has for one picture, each once: its own, and those of the `<picture>` around. */
export function pictureAddresses(image: Element): readonly string[] {
  const found = new Set<string>();
  addAll(image, found);
  const around = image.parentElement;
  if (around?.localName === 'picture') {
    for (const source of around.children) {
      if (source.localName === 'source') addAll(source, found);
    }
  }
  return [...found].slice(0, MOST_ADDRESSES);
}

function addAll(element: Element, found: Set<string>): void {
  for (const name of ONE) {
    const address = valueOf(element, name)?.trim();
    if (address !== undefined && address !== '') found.add(address);
  }
  for (const name of MANY) {
    for (const word of valueOf(element, name)?.split(/\s+/) ?? []) {
      const address = word.replace(/,+$/, '');
      if (address !== '' && !DESCRIPTOR.test(address)) found.add(address);
    }
  }
}

function valueOf(element: Element, name: string): string | undefined {
  return element.getAttribute(name)?.slice(0, LIMITS.attributeChars);
}
