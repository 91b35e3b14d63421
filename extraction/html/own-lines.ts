import { BLOCK_ELEMENTS, MIXED_CONTAINERS } from './elements.js';

/** An element after its own lines were given paragraphs. */
export interface OwnLines {
  /** The element itself, or the one that took its place. */
  readonly element: Element;
  /** The paragraphs made for it. */
  readonly lines: ReadonlySet<Node>;
}

export const NO_LINES: ReadonlySet<Node> = new Set();

/**
 * Gives each line of text that stands directly in a mixed container a `<p>`, and parts any element
 * whose paragraphs are only divided by `<br><br>`. Readability would do it too, but it loses the
 * container's attributes, and a long page of `<br><br>` takes it minutes.
 */
export function paragraphsOfOwnLines(element: Element, tag: string): OwnLines {
  const isNeeded = MIXED_CONTAINERS.has(tag) ? hasOwnLine(element) : hasDoubleBreak(element);
  if (!isNeeded) return { element, lines: NO_LINES };
  const container = tag === 'p' ? renamed(element, 'div') : element;
  const lines = new Set<Node>();
  let line: ChildNode[] = [];
  const endLine = () => {
    while (line.length > 0 && isBlank(line.at(-1))) line.pop();
    if (line.length > 0) lines.add(appended(container, line));
    line = [];
  };
  const nodes = detachedChildren(container);
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i];
    if (node === undefined) break;
    const chain = isBreak(node) ? breakChain(nodes, i) : 1;
    if (chain > 1) {
      endLine();
      i += chain - 1;
    } else if (!isPhrasing(node)) {
      endLine();
      container.appendChild(node);
    } else if (line.length > 0 || !isBlank(node)) line.push(node);
  }
  endLine();
  return { element: container, lines };
}

/**
 * Whether an inline element holds blocks or paragraphs, as when a whole article stands in a `<span>`:
 * then it is a mixed container too. Looks at its children only.
 */
export function holdsBlocks(element: Element): boolean {
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType !== node.ELEMENT_NODE) continue;
    if (BLOCK_ELEMENTS.has((node as Element).localName)) return true;
    if (isBreak(node) && startsDoubleBreak(node)) return true;
  }
  return false;
}

/**
 * Takes all children out, always the first one: jsdom looks for a node's place among its siblings,
 * so to take one out of the middle costs as much as there are.
 */
function detachedChildren(container: Element): ChildNode[] {
  const nodes: ChildNode[] = [];
  for (let node = container.firstChild; node !== null; node = container.firstChild) {
    nodes.push(node);
    node.remove();
  }
  return nodes;
}

function appended(container: Element, line: readonly Node[]): Element {
  const paragraph = container.ownerDocument.createElement('p');
  for (const node of line) paragraph.appendChild(node);
  container.appendChild(paragraph);
  return paragraph;
}

/** How many nodes from `start` are line breaks and the space between them; 1 for a single break. */
function breakChain(nodes: readonly Node[], start: number): number {
  let end = start + 1;
  let breaks = 1;
  for (let i = end; i < nodes.length && isBlank(nodes[i]); i++) {
    if (!isBreak(nodes[i])) continue;
    breaks++;
    end = i + 1;
  }
  return breaks > 1 ? end - start : 1;
}

function renamed(element: Element, tag: string): Element {
  const replacement = element.ownerDocument.createElement(tag);
  for (const name of element.getAttributeNames()) {
    // Names the parser accepted may still be refused here, such as `"` in a broken tag.
    if (/^[a-z][\w:.-]*$/i.test(name)) {
      replacement.setAttribute(name, element.getAttribute(name) ?? '');
    }
  }
  while (element.firstChild !== null) replacement.append(element.firstChild);
  element.replaceWith(replacement);
  return replacement;
}

function hasOwnLine(element: Element): boolean {
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (!isBlank(node) && isPhrasing(node)) return true;
  }
  return false;
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

function isBreak(node: Node | undefined): boolean {
  return (node as Element | undefined)?.localName === 'br';
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
