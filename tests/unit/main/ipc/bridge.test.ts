import { beforeAll, expect, test, vi } from 'vitest';
import { BRIDGE_NOTICES, BRIDGE_REQUESTS, type Bridge } from '../../../../core/ipc/bridge.js';

const electron = vi.hoisted(() => ({
  contextBridge: { exposeInMainWorld: vi.fn() },
  ipcRenderer: {
    invoke: vi.fn<(channel: string, ...values: unknown[]) => Promise<unknown>>(() =>
      Promise.resolve('answer'),
    ),
    on: vi.fn(),
    off: vi.fn(),
  },
  webUtils: { getPathForFile: vi.fn(() => '/home/ada/talk.html') },
}));
vi.mock('electron', () => electron);

let bridge: Bridge;
beforeAll(async () => {
  await import('../../../../main/preload.js');
  expect(electron.contextBridge.exposeInMainWorld).toHaveBeenCalledExactlyOnceWith(
    'duologue',
    expect.anything(),
  );
  bridge = electron.contextBridge.exposeInMainWorld.mock.calls[0]?.[1] as Bridge;
});

test.each(Object.entries(BRIDGE_REQUESTS))('request %s is asked by %s()', (channel, method) => {
  electron.ipcRenderer.invoke.mockClear();
  askThrough(method);
  expect(electron.ipcRenderer.invoke).toHaveBeenCalledOnce();
  expect(electron.ipcRenderer.invoke.mock.calls[0]?.[0]).toBe(channel);
});

test.each(Object.entries(BRIDGE_NOTICES))('notice %s is heard by %s()', (channel, method) => {
  electron.ipcRenderer.on.mockClear();
  electron.ipcRenderer.off.mockClear();
  const heard = vi.fn();
  const stop = (bridge[method] as (listener: (notice: unknown) => void) => () => void)(heard);
  const [heardChannel, pass] = electron.ipcRenderer.on.mock.calls[0] as [
    string,
    (...all: unknown[]) => void,
  ];
  expect(heardChannel).toBe(channel);
  pass({ sender: 'a way around the bridge' }, 'notice');
  expect(heard.mock.calls).toEqual([['notice']]);
  stop();
  expect(electron.ipcRenderer.off).toHaveBeenCalledExactlyOnceWith(channel, pass);
});

/** Calls a method as the page does, with something for those that take an argument. */
function askThrough(method: keyof Bridge): void {
  const methods = bridge as unknown as Readonly<Record<string, (argument: string) => unknown>>;
  methods[method]?.(method === 'openDropped' ? ([{}] as never) : 'argument');
}

test('the bridge has no other methods', () => {
  expect(Object.keys(bridge).sort()).toEqual(
    ['platform', ...Object.values(BRIDGE_REQUESTS), ...Object.values(BRIDGE_NOTICES)].sort(),
  );
});

test('the path of a dropped file is looked up outside of the page', async () => {
  const file = { name: 'talk.html' };
  await bridge.openDropped([file]);
  expect(electron.webUtils.getPathForFile).toHaveBeenCalledWith(file);
  expect(electron.ipcRenderer.invoke).toHaveBeenLastCalledWith('file:openDropped', [
    '/home/ada/talk.html',
  ]);
});
