import { commandNames } from '../messages/commands.js';
import { COMMANDS, type CommandId } from './commands.js';
import { shownArticleKeys, shownKeys } from './display.js';

/** README's table of keys, in Markdown: made from the keymap, so that it cannot be wrong. */
export function readmeKeyTable(): string {
  const rows = COMMANDS.filter(({ id }) => shownKeys(id, 'linux').length > 0).map(({ id }) => [
    commandNames[id].replace('…', ''),
    windowsAndLinux(id),
    shownKeys(id, 'mac').map(code).join(', '),
    shownArticleKeys(id, 'linux').map(code).join(', '),
  ]);
  return [
    ['To', 'Windows and Linux', 'macOS', 'In the article'],
    ['---', '---', '---', '---'],
    ...rows,
  ]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}

function windowsAndLinux(id: CommandId): string {
  const onLinux = shownKeys(id, 'linux');
  return shownKeys(id, 'windows')
    .map((key) => (onLinux.includes(key) ? code(key) : `${code(key)} (Windows)`))
    .join(', ');
}

/** Table cells are split at bars, and code spans begin and end with backticks: keys have neither. */
function code(key: string): string {
  return key.includes('`') ? key : `\`${key}\``;
}
