import { useLayoutEffect, useRef } from 'preact/hooks';
import type { JSX } from 'preact';
import { messages } from '../../core/messages/en.js';
import type { App } from '../app/app.js';
import { Modal } from './modal.js';
import { Outline, outlineKind } from './outline.js';

/** The outline in a dialog: for who uses keys, and for windows too narrow to show it beside the article. */
export function OutlineDialog({ app }: { readonly app: App }): JSX.Element {
  const kind = outlineKind(app);
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // Focus stays on the heading; what is around the current one is what most people look for.
    ref.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'center' });
  }, []);
  return (
    <Modal app={app} title={messages.outline.title[kind]} closeLabel={messages.outline.close[kind]}>
      <div ref={ref}>
        <Outline
          app={app}
          onChosen={() => {
            app.show(null);
          }}
        />
      </div>
    </Modal>
  );
}
