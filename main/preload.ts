import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Bridge } from '../core/ipc/bridge.js';
import type { Notices, Requests } from '../core/ipc/contract.js';
import type { Platform } from '../core/platform.js';

const SYSTEMS: Partial<Record<NodeJS.Platform, Platform>> = { darwin: 'mac', win32: 'windows' };

function request<Name extends keyof Requests>(
  name: Name,
  ...args: Requests[Name]['args']
): Promise<Requests[Name]['result']> {
  return ipcRenderer.invoke(name, ...args) as Promise<Requests[Name]['result']>;
}

function listenTo<Name extends keyof Notices>(
  name: Name,
): (listener: (notice: Notices[Name]) => void) => () => void {
  return (listener) => {
    // The event itself stays here: its sender would be a way around the bridge.
    const pass = (_event: unknown, notice: Notices[Name]): void => {
      listener(notice);
    };
    ipcRenderer.on(name, pass);
    return () => {
      ipcRenderer.off(name, pass);
    };
  };
}

const bridge: Bridge = {
  platform: SYSTEMS[process.platform] ?? 'linux',
  chooseFile: () => request('file:choose'),
  openSample: () => request('file:openSample'),
  openDropped: (files) =>
    request(
      'file:openDropped',
      files.map((file) => webUtils.getPathForFile(file as File)),
    ),
  chooseFolder: () => request('folder:choose'),
  goInQueue: (to) => request('queue:go', to),
  removeFromQueue: (id) => request('queue:remove', id),
  clearQueue: () => request('queue:clear'),
  reopen: (file, choices) => request('file:reopen', file, choices),
  sampleLine: () => request('file:sampleLine'),
  reload: () => request('file:reload'),
  cancelOpening: () => request('opening:cancel'),
  keepPlace: (place) => request('place:keep', place),
  openClipboard: () => request('clipboard:open'),
  openPasted: (pasted) => request('paste:open', pasted),
  loadSettings: () => request('settings:load'),
  saveSettings: (settings) => request('settings:save', settings),
  saveCorrections: (kept) => request('corrections:save', kept),
  openLink: (url) => request('link:open', url),
  ready: () => void request('window:ready'),
  onCommand: listenTo('command'),
  onOpening: listenTo('file:opening'),
  onBegun: listenTo('file:begun'),
  onOpened: listenTo('file:opened'),
  onQueue: listenTo('queue'),
  onQueueSkipped: listenTo('queue:skipped'),
  onAccessibility: listenTo('accessibility'),
  onSuspend: listenTo('suspend'),
};

contextBridge.exposeInMainWorld('duologue', bridge);
