import type { ComponentChildren, JSX } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { App } from '../app/app.js';
import { Icon } from './icons.js';

interface Props {
  readonly app: App;
  readonly title: string;
  readonly closeLabel: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/**
 * A native modal dialog: Esc closes it, the rest of the window is inert, and focus goes back to where
 * it came from, all by the browser's own rules.
 */
export function Modal({ app, title, closeLabel, children, ...rest }: Props): JSX.Element {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (!dialog) return undefined;
    dialog.showModal();
    // Outside, the live region would be as inert as everything else, and nothing could be told.
    const giveBack = bringAnnouncer(dialog);
    return () => {
      giveBack();
      dialog.close();
      // What had the focus before may have gone, as a button that has done its work.
      if (isNowhere(document.activeElement)) app.focusArticle();
    };
  }, []);
  return (
    <dialog
      ref={ref}
      class={rest.class}
      aria-labelledby={id}
      onCancel={() => {
        app.show(null);
      }}
      onClose={() => {
        // Comes a moment late: by then this dialog may be gone and another, or itself anew, asked for.
        if (ref.current !== null) app.show(null);
      }}
      onClick={(event) => {
        // A press beside the dialog lands on the dialog element itself.
        if (event.target === event.currentTarget) app.show(null);
      }}
    >
      <div class="sheet">
        <div class="sheet-head">
          {/* Focus begins on the heading, so that a screen reader reads from the top. */}
          <h2 id={id} tabIndex={-1} autofocus>
            {title}
          </h2>
          <button
            type="button"
            class="close"
            aria-label={closeLabel}
            title={closeLabel}
            onClick={() => {
              app.show(null);
            }}
          >
            <Icon name="close" />
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}

/** Moves the one live region into a dialog; the function returned brings it back. */
function bringAnnouncer(dialog: HTMLElement): () => void {
  const { ownerDocument } = dialog;
  const region = ownerDocument.getElementById('announcer');
  const move = (to: HTMLElement): void => {
    if (region === null) return;
    // What it said before must not be said again for having come somewhere else.
    region.textContent = '';
    to.append(region);
  };
  move(dialog);
  return () => {
    move(ownerDocument.body);
  };
}

function isNowhere(element: Element | null): boolean {
  return element === null || element === element.ownerDocument.body;
}
