import type { CommandId } from '../../core/commands/commands.js';
import { mainKey, shownArticleKeys } from '../../core/commands/display.js';
import type { Platform } from '../../core/platform.js';

/** For a tooltip: the key that always works, and the first single key where they are on. */
export function keysInWords(command: CommandId, platform: Platform, singleKeys: boolean): string {
  const keys = [
    mainKey(command, platform),
    singleKeys ? (shownArticleKeys(command, platform)[0] ?? null) : null,
  ];
  return keys.filter((key) => key !== null).join(', ');
}
