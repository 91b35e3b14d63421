import type { IpcMainInvokeEvent } from 'electron';
import { describe, expect, test, vi } from 'vitest';
import { BRIDGE_REQUESTS } from '../../../../core/ipc/bridge.js';
import { ARGUMENTS } from '../../../../core/ipc/guards.js';
import { err, ok } from '../../../../core/result.js';
import { DEFAULT_SETTINGS } from '../../../../core/settings/settings.js';
import { registerRequests, type Handlers } from '../../../../main/ipc/register.js';

const OURS = { from: 'our frame' } as unknown as IpcMainInvokeEvent;
const STRANGER = { from: 'another frame' } as unknown as IpcMainInvokeEvent;

type Listener = (event: IpcMainInvokeEvent, ...values: unknown[]) => Promise<unknown>;

function registered(changes: Partial<Handlers> = {}) {
  const nothing = { run: () => null, failed: () => null };
  const handlers: Handlers = {
    'window:ready': nothing,
    'file:choose': nothing,
    'file:openSample': nothing,
    'file:openDropped': nothing,
    'folder:choose': nothing,
    'queue:go': nothing,
    'queue:remove': nothing,
    'queue:clear': nothing,
    'file:reopen': nothing,
    'file:sampleLine': nothing,
    'file:reload': nothing,
    'opening:cancel': nothing,
    'place:keep': nothing,
    'clipboard:open': nothing,
    'paste:open': nothing,
    'settings:load': {
      run: () => ({ settings: DEFAULT_SETTINGS, setAside: null, correctionsSetAside: null }),
      failed: () => ({ settings: DEFAULT_SETTINGS, setAside: null, correctionsSetAside: null }),
    },
    'settings:save': { run: () => ok(null), failed: () => err({ kind: 'unexpected', path: '' }) },
    'corrections:save': {
      run: () => ok(null),
      failed: () => err({ kind: 'unexpected', path: '' }),
    },
    'link:open': { run: () => ok(null), failed: () => err('refused') },
    ...changes,
  };
  const listeners = new Map<string, Listener>();
  const logUnexpected = vi.fn<(error: unknown) => string>(() => 'id-7');
  registerRequests(
    { handle: (channel, listener) => void listeners.set(channel, listener) },
    handlers,
    { isOurs: (event) => event === OURS, logUnexpected },
  );
  const ask = (channel: string, event: IpcMainInvokeEvent, ...values: unknown[]) => {
    const listener = listeners.get(channel);
    if (listener === undefined) throw new Error(`nobody listens to ${channel}`);
    return listener(event, ...values);
  };
  return { ask, listeners, logUnexpected };
}

test('every request of the contract has a handler, a guard and a method of the bridge', () => {
  const { listeners } = registered();
  const requests = [...listeners.keys()].sort();
  expect(Object.keys(ARGUMENTS).sort()).toEqual(requests);
  expect(Object.keys(BRIDGE_REQUESTS).sort()).toEqual(requests);
});

test('a request of our window is answered', async () => {
  const run = vi.fn(() => ok(null));
  const { ask } = registered({ 'link:open': { run, failed: () => err('refused') } });
  expect(await ask('link:open', OURS, 'https://example.org/')).toEqual(ok(null));
  expect(run).toHaveBeenCalledWith('https://example.org/');
});

describe('nothing is run', () => {
  test.each([
    ['for another frame', STRANGER, ['https://example.org/']],
    ['with an argument of another kind', OURS, [7]],
    ['with too many arguments', OURS, ['https://example.org/', 'x']],
    ['without its argument', OURS, []],
  ] as const)('%s', async (_name, event, values) => {
    const run = vi.fn(() => ok(null));
    const { ask, logUnexpected } = registered({
      'link:open': { run, failed: () => err('refused') },
    });
    await expect(ask('link:open', event, ...values)).rejects.toThrow('refused');
    expect(run).not.toHaveBeenCalled();
    expect(logUnexpected).toHaveBeenCalledOnce();
  });
});

test.each([
  [
    'throws',
    () => {
      throw new Error('a mistake');
    },
  ],
  ['rejects', () => Promise.reject(new Error('a mistake'))],
])(
  'a handler that %s is written down and answered for, and never throws across',
  async (_how, run) => {
    const failed = vi.fn<(id: string) => ReturnType<typeof err<'refused'>>>(() => err('refused'));
    const { ask, logUnexpected } = registered({ 'link:open': { run, failed } });
    expect(await ask('link:open', OURS, 'https://example.org/')).toEqual(err('refused'));
    expect(logUnexpected).toHaveBeenCalledWith(new Error('a mistake'));
    expect(failed).toHaveBeenCalledWith('id-7');
  },
);
