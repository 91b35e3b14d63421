import { BLOCK_ELEMENTS, MIXED_CONTAINERS } from './elements.js';

/** An element after its own lines were given paragraphs. */
export interface OwnLines {
  /** The element itself, or the one that took its place. */
  readonly element: Element;
  /** The paragraphs made for it. */
  readonly lines: ReadonlySet<Node>;
}

const NONE: ReadonlySet<Node> = new Set();

/**
 * Gives each line of text that stands directly in a mixed container a `<p>`, and parts any element
 * whose paragraphs are only divided by `<br><br>`. Readability would do it too, but it loses the
 * container's attributes, and a long page of `<br><br>` takes it minutes.
 */
export function paragraphsOfOwnLines(element: Element, tag: string): OwnLines {
  const mixed = MIXED_CONTAINERS.has(tag);
  if (!mixed && !hasDoubleBreak(element)) return { element, lines: NONE };
  const container = tag === 'p' ? renamed(element, 'div') : element;
  const lines = new Set<Node>();
  let line: Node[] = [];
  const endLine = () => {
    while (line.length > 0 && isBlank(line.at(-1))) line.pop();
    const first = line[0];
    if (first !== undefined) lines.add(wrapped(container, line, first));
    line = [];
  };
  for (let node = container.firstChild; node !== null;) {
    const next: ChildNode | null = node.nextSibling;
    if (isBreak(node) && startsDoubleBreak(node)) {
      endLine();
      node = withoutBreaks(node);
      continue;
    }
    if (!isPhrasing(node)) endLine();
    else if (line.length > 0 || !isBlank(node)) line.push(node);
    node = next;
  }
  endLine();
  return { element: container, lines };
}

function wrapped(container: Element, line: readonly Node[], first: Node): Element {
  const paragraph = container.ownerDocument.createElement('p');
  container.insertBefore(paragraph, first);
  for (const node of line) paragraph.appendChild(node);
  return paragraph;
}

function renamed(element: Element, tag: string): Element {
  const replacement = element.ownerDocument.createElement(tag);
  for (const name of element.getAttributeNames()) {
    // Names the parser accepted may still be refused here, such as `"` in a broken tag.
    if (/^[a-z][\w:.-]*$/i.test(name)) {
      replacement.setAttribute(name, element.getAttribute(name) ?? '');
    }
  }
  while (element.firstChild !== null) replacement.appendChild(element.firstChild);
  element.replaceWith(replacement);
  return replacement;
}

/** Removes a chain of line breaks and the space between them; returns what follows. */
function withoutBreaks(start: ChildNode): ChildNode | null {
  let node: ChildNode | null = start;
  while (node !== null && isBlank(node)) {
    const next: ChildNode | null = node.nextSibling;
    node.remove();
    node = next;
  }
  return node;
}

function hasDoubleBreak(element: Element): boolean {
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (isBreak(node) && startsDoubleBreak(node)) return true;
  }
  return false;
}

function startsDoubleBreak(node: Node): boolean {
  let next = node.nextSibling;
  while (next !== null && next.nodeType === next.TEXT_NODE && isBlank(next)) {
    next = next.nextSibling;
  }
  return next !== null && isBreak(next);
}

function isBreak(node: Node): boolean {
  return (node as Element).localName === 'br';
}

function isBlank(node: Node | undefined): boolean {
  if (node === undefined) return false;
  if (node.nodeType === node.TEXT_NODE) return !/\S/.test((node as Text).data);
  return node.nodeType === node.COMMENT_NODE || isBreak(node);
}

function isPhrasing(node: Node): boolean {
  if (node.nodeType !== node.ELEMENT_NODE) return true;
  const element = node as Element;
  if (BLOCK_ELEMENTS.has(element.localName) || element.localName === 'hr') return false;
  for (let child = element.firstElementChild; child !== null; child = child.nextElementSibling) {
    if (!isPhrasing(child)) return false;
  }
  return true;
}
