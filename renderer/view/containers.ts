import type { Container } from '../../core/article/article.js';
import { messages } from '../../core/messages/en.js';

interface Open {
  readonly container: Container;
  /** What stands in the parent. */
  readonly outer: HTMLElement;
  /** Where children go. */
  readonly inner: HTMLElement;
}

/**
 * Rebuilds the nesting of flat blocks: containers that two neighbours share are one element. A new
 * root (the next turn) begins them anew, so that a list may run through several turns.
 */
export class ContainerStack {
  private open: Open[] = [];

  constructor(private root: HTMLElement) {}

  /** Whether the last block stood inside a container. */
  get isInside(): boolean {
    return this.open.length > 0;
  }

  /** Everything after this goes into `root`. */
  restart(root: HTMLElement): void {
    this.root = root;
    this.open = [];
  }

  /** The element a block with this path is to be put in. */
  parentFor(within: readonly Container[]): HTMLElement {
    const path = within.filter((container) => container.kind !== 'group');
    let shared = 0;
    while (shared < path.length && this.open[shared]?.container.key === path[shared]?.key) {
      shared += 1;
    }
    this.open.length = shared;
    for (const container of path.slice(shared)) {
      const parent = this.open.at(-1);
      const made = make(this.root.ownerDocument, container, parent?.container);
      (parent?.inner ?? this.root).append(made.outer);
      this.open.push({ container, ...made });
    }
    return this.open.at(-1)?.inner ?? this.root;
  }
}

type Made = Omit<Open, 'container'>;

function make(document: Document, container: Container, parent: Container | undefined): Made {
  switch (container.kind) {
    case 'quote':
      return same(document.createElement('blockquote'));
    case 'list': {
      if (!container.ordered) return same(document.createElement('ul'));
      const list = document.createElement('ol');
      if (container.start !== 1) list.start = container.start;
      return same(list);
    }
    case 'item': {
      if (parent?.kind !== 'list') return same(document.createElement('div'));
      const item = document.createElement('li');
      if (parent.ordered) item.value = container.number;
      return same(item);
    }
    case 'definitions':
      return same(document.createElement('dl'));
    case 'table':
      return makeTable(document);
    case 'row':
      return same(document.createElement(parent?.kind === 'table' ? 'tr' : 'div'));
    case 'cell': {
      if (parent?.kind !== 'row') return same(document.createElement('div'));
      const cell = document.createElement(container.header ? 'th' : 'td');
      if (container.colSpan > 1) cell.colSpan = container.colSpan;
      if (container.rowSpan > 1) cell.rowSpan = container.rowSpan;
      return same(cell);
    }
    case 'figure':
      return same(document.createElement('figure'));
    case 'aside': {
      const box = document.createElement('div');
      box.className = 'aside';
      return same(box);
    }
    case 'group':
      return same(document.createElement('div'));
  }
}

function same(element: HTMLElement): Made {
  return { outer: element, inner: element };
}

/** A wide table scrolls by itself instead of making the page scroll sideways. */
function makeTable(document: Document): Made {
  const outer = document.createElement('div');
  outer.className = 'table';
  outer.tabIndex = 0;
  outer.setAttribute('role', 'group');
  outer.setAttribute('aria-label', messages.article.table);
  const table = document.createElement('table');
  const body = document.createElement('tbody');
  table.append(body);
  outer.append(table);
  return { outer, inner: body };
}
