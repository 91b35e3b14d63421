import type { MenuItemConstructorOptions } from 'electron';
import { COMMANDS, type CommandGroup, type CommandId } from '../core/commands/commands.js';
import { accelerator } from '../core/commands/display.js';
import { commandNames } from '../core/messages/commands.js';
import { menuTitles } from '../core/messages/menu.js';
import type { Platform } from '../core/platform.js';

type Item = MenuItemConstructorOptions;
const separator: Item = { type: 'separator' };

/** Entries of one system's application menu, made from the commands and their keys. */
export function menuTemplate(
  platform: Platform,
  isPackaged: boolean,
  choose: (command: CommandId) => void,
): Item[] {
  const group = (name: CommandGroup): Item[] =>
    COMMANDS.filter((command) => command.group === name).map(({ id }) => ({
      id,
      label: commandNames[id],
      ...shownAccelerator(id, platform),
      click: () => {
        choose(id);
      },
    }));
  const isMac = platform === 'mac';
  return [
    ...(isMac ? [{ role: 'appMenu' } satisfies Item] : []),
    {
      label: menuTitles.file,
      submenu: [...group('file'), separator, isMac ? { role: 'close' } : { role: 'quit' }],
    },
    {
      label: menuTitles.edit,
      submenu: [
        ...group('edit'),
        separator,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
      ],
    },
    { label: menuTitles.playback, submenu: group('playback') },
    { label: menuTitles.place, submenu: group('place') },
    { label: menuTitles.cast, submenu: group('cast') },
    {
      label: menuTitles.view,
      submenu: [
        ...group('view'),
        separator,
        { role: 'togglefullscreen' },
        ...(isPackaged ? [] : [{ role: 'toggleDevTools' } satisfies Item]),
      ],
    },
    ...(isMac ? [{ role: 'windowMenu' } satisfies Item] : []),
    { label: menuTitles.help, role: 'help', submenu: group('help') },
  ];
}

/**
 * The key beside an entry. It is shown only: the window handles all keys itself, since it alone knows
 * where the focus is. macOS always registers; there a key that the window has used never gets here.
 */
function shownAccelerator(id: CommandId, platform: Platform): Item {
  const key = accelerator(id, platform);
  // On macOS Cmd+V belongs to Edit, Paste, which the window sees as a paste.
  if (key === null || (platform === 'mac' && id === 'file.paste')) return {};
  return { accelerator: key, registerAccelerator: false };
}
