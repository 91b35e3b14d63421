import {
  app,
  clipboard,
  Menu,
  type BrowserWindow,
  type MenuItemConstructorOptions,
} from 'electron';
import type { CommandId } from '../core/commands/commands.js';
import { menuEntries } from '../core/messages/menu.js';
import type { Platform } from '../core/platform.js';
import { externalAddress } from './external-address.js';
import { menuTemplate } from './menu-template.js';

type Item = MenuItemConstructorOptions;

/** Sets the application's menu. `choose` is called with each command that is chosen in it. */
export function setMenu(platform: Platform, choose: (command: CommandId) => void): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(platform, app.isPackaged, choose)));
}

/** Gives the window a context menu: copying of what is selected, and of a link's address. */
export function addContextMenu(window: BrowserWindow): void {
  window.webContents.on('context-menu', (_event, { linkURL, selectionText, isEditable }) => {
    const address = externalAddress(linkURL);
    const items: Item[] = [
      ...(isEditable ? [{ role: 'cut' } satisfies Item] : []),
      ...(isEditable || selectionText !== '' ? [{ role: 'copy' } satisfies Item] : []),
      ...(isEditable ? [{ role: 'paste' } satisfies Item] : []),
      ...(address === null
        ? []
        : [
            {
              label: menuEntries.copyLink,
              click: () => {
                void clipboard.writeText(address.href);
              },
            } satisfies Item,
          ]),
      { role: 'selectAll' },
    ];
    Menu.buildFromTemplate(items).popup({ window });
  });
}
