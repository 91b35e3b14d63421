import type { WebPreferences } from 'electron';

/** What every page of ours runs with. Most are Electron's defaults, said aloud so that they stay. */
export const LOCKED_PREFERENCES = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  // It would fetch dictionaries.
  spellcheck: false,
} as const satisfies WebPreferences;
