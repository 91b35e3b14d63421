import { dialog, shell, type BrowserWindow } from 'electron';
import { err, ok } from '../core/result.js';
import type { Requests } from '../core/ipc/contract.js';
import { linkDialog } from '../core/messages/dialogs.js';
import { externalAddress } from './external-address.js';

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
