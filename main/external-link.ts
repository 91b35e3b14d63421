import { dialog, shell, type BrowserWindow } from 'electron';
import { err, ok } from '../core/result.js';
import type { Requests } from '../core/ipc/contract.js';
import { linkDialog } from '../core/messages/dialogs.js';

const SCHEMES: readonly string[] = ['http:', 'https:', 'mailto:'];

/**
 * The address in the form in which a person can judge it: complete, in ASCII, foreign letters of a
 * host name in Punycode. Null for anything that must not be opened.
 */
export function externalAddress(
  url: string,
): { readonly href: string; readonly host: string } | null {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed === null || !SCHEMES.includes(parsed.protocol)) return null;
  return { href: parsed.href, host: parsed.host };
}

/** Opens a link outside, in the system's browser or mail program, once the person has agreed. */
export async function openLink(
  window: BrowserWindow,
  url: string,
): Promise<Requests['link:open']['result']> {
  const address = externalAddress(url);
  if (address === null) return err('refused');
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: linkDialog.question(address.host),
    detail: address.href,
    buttons: [linkDialog.open, linkDialog.cancel],
    // A held Enter key must not open what it has only just asked about.
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  if (response !== 0) return err('cancelled');
  await shell.openExternal(address.href);
  return ok(null);
}
