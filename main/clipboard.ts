import type { Clipboard } from 'electron';
import type { Pasted } from '../core/ipc/contract.js';

/** The clipboard of Electron up to the 30s, which answers at once. */
interface PlainClipboard {
  readHTML(): string;
  readText(): string;
}

/** The clipboard of later ones, after the web's own. */
type WebClipboard = Pick<Clipboard, 'read' | 'readText'>;

/** The text and the HTML that were copied; '' for what is not there. */
export async function readClipboard(source: PlainClipboard | WebClipboard): Promise<Pasted> {
  if ('readHTML' in source) return { html: source.readHTML(), text: source.readText() };
  const text = await source.readText();
  for (const item of await source.read()) {
    if (!item.types.includes('text/html')) continue;
    const html = await item.getType('text/html');
    return { html: await html.text(), text };
  }
  return { html: '', text };
}
