import { readFileSync } from 'node:fs';
import path from 'node:path';
import { vi } from 'vitest';

/** Highlights as a browser has them: sets of ranges. */
export class StubHighlight extends Set<Range> {
  priority = 0;
}

/** What jsdom lacks of a page: layout, highlights, modal dialogs. They do nothing that could be seen. */
export function stubPage(): void {
  vi.stubGlobal('Highlight', StubHighlight);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {
        // Nothing is laid out, so nothing is ever resized.
      }
      disconnect(): void {
        // As above.
      }
    },
  );
  vi.stubGlobal('requestAnimationFrame', () => 0);
  const empty = (): DOMRect => new DOMRect();
  Range.prototype.getBoundingClientRect = empty;
  Element.prototype.scrollBy = () => undefined;
  HTMLDialogElement.prototype.showModal = function showModal(): void {
    this.open = true;
    this.querySelector<HTMLElement>('[autofocus], button')?.focus();
  };
  HTMLDialogElement.prototype.close = function close(): void {
    this.open = false;
  };
}

/** Puts the window's own page into the document. */
export function loadPage(): void {
  const html = readFileSync(path.join(import.meta.dirname, '../../../renderer/index.html'), 'utf8');
  const page = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...page.body.childNodes);
}

/** Lets promises and renders that are due happen. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 6; turn += 1) await Promise.resolve();
}

/** From now on, until the function it returns is called, listeners of window and document are noted. */
export function notingListeners(): () => void {
  const added: (() => void)[] = [];
  const spies = [window, document].map((target: EventTarget) => {
    const add = target.addEventListener.bind(target);
    return vi.spyOn(target, 'addEventListener').mockImplementation((type, listener, options) => {
      add(type, listener, options);
      added.push(() => {
        target.removeEventListener(type, listener, options);
      });
    });
  });
  return () => {
    for (const spy of spies) spy.mockRestore();
    for (const remove of added) remove();
  };
}
