import { ipcRenderer } from 'electron';

/** The page, as far as this file needs it: `main/` is compiled without DOM types. */
interface Page {
  readonly origin: string;
  postMessage(message: string, origin: string, transfer: readonly unknown[]): void;
}

/** Hands the port on to the page, which gets nothing else: no API, no IPC. */
ipcRenderer.on('port', ({ ports }) => {
  const page = globalThis as unknown as Page;
  page.postMessage('port', page.origin, ports);
});
