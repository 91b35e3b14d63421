import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, test, vi } from 'vitest';
import { COMMANDS } from '../../../core/commands/commands.js';
import { commandNames } from '../../../core/messages/commands.js';
import type { Platform } from '../../../core/platform.js';
import { menuTemplate } from '../../../main/menu-template.js';

function entries(platform: Platform, choose: (command: string) => void = () => undefined) {
  return menuTemplate(platform, true, choose).flatMap(
    ({ submenu }) => (submenu ?? []) as MenuItemConstructorOptions[],
  );
}

describe.each(['linux', 'windows', 'mac'] as const)('on %s', (platform) => {
  test('every command is in the menu once, under its name', () => {
    const named = entries(platform).filter(({ id }) => id !== undefined);
    expect(named.map(({ id }) => id).sort()).toEqual(COMMANDS.map(({ id }) => id).sort());
    for (const { id } of COMMANDS) {
      expect(named.find((entry) => entry.id === id)?.label).toBe(commandNames[id]);
    }
  });

  test('no key is taken by the menu: the window alone handles keys', () => {
    for (const { accelerator, registerAccelerator } of entries(platform)) {
      if (accelerator !== undefined) expect(registerAccelerator).toBe(false);
    }
  });

  test('choosing an entry asks for its command', () => {
    const choose = vi.fn();
    for (const entry of entries(platform, choose)) {
      if (entry.id !== undefined) (entry.click as () => void)();
    }
    expect(choose.mock.calls.flat().sort()).toEqual(COMMANDS.map(({ id }) => id).sort());
  });

  test('text can be copied', () => {
    const roles = entries(platform).map(({ role }) => role);
    expect(roles).toEqual(expect.arrayContaining(['copy', 'selectAll']));
    expect(roles).not.toContain('toggleDevTools');
  });
});

test('on macOS Cmd+V stays with pasting', () => {
  const paste = (platform: Platform) => entries(platform).find(({ id }) => id === 'file.paste');
  expect(paste('mac')?.accelerator).toBeUndefined();
  expect(paste('linux')?.accelerator).toBe('CommandOrControl+V');
});
