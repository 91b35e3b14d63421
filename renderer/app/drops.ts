import type { Bridge } from '../../core/ipc/bridge.js';
import type { Opening } from './opening.js';
import type { AppState } from './state.js';

/** Takes files and text that are dropped anywhere in the window, and what is pasted with the mouse. */
export function listenForDrops(
  document: Document,
  ports: {
    readonly state: AppState;
    readonly bridge: Pick<Bridge, 'openDropped' | 'openPasted'>;
    readonly opening: Opening;
  },
): void {
  const { state, bridge, opening } = ports;
  let depth = 0;
  const end = (): void => {
    depth = 0;
    state.dropping.value = false;
  };
  const take = (data: DataTransfer | null): void => {
    const files = [...(data?.files ?? [])];
    if (files.length > 0) {
      void opening.request(() => bridge.openDropped(files));
      return;
    }
    const html = data?.getData('text/html') ?? '';
    const text = data?.getData('text/plain') ?? '';
    if (html !== '' || text !== '') void opening.request(() => bridge.openPasted({ html, text }));
  };

  document.addEventListener('dragenter', (event) => {
    event.preventDefault();
    // Every element under the pointer tells of its own entering and leaving.
    depth += 1;
    state.dropping.value = true;
  });
  document.addEventListener('dragover', (event) => {
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
  });
  document.addEventListener('dragleave', () => {
    depth -= 1;
    if (depth <= 0) end();
  });
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    end();
    take(event.dataTransfer);
  });
  document.addEventListener('paste', (event) => {
    if (event.target instanceof Element && event.target.closest('input, textarea')) return;
    event.preventDefault();
    take(event.clipboardData);
  });
}
