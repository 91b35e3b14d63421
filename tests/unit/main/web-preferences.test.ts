import { expect, test, vi } from 'vitest';
import { LOCKED_PREFERENCES } from '../../../main/web-preferences.js';

const made = vi.hoisted(() => [] as { webPreferences?: object; minWidth?: number }[]);

vi.mock('electron', () => {
  const nothing = (): void => undefined;
  const electron: Record<string, unknown> = {
    BrowserWindow: class {
      webContents = { on: nothing, once: nothing };
      constructor(options: object) {
        made.push(options);
      }
      on = nothing;
      once = nothing;
      loadURL = () => Promise.resolve();
    },
    MessageChannelMain: class {
      port1 = { on: nothing, start: nothing };
      port2 = {};
    },
    app: { name: 'Duologue', getPath: () => '/nowhere', on: nothing },
    nativeTheme: { shouldUseDarkColors: false, on: nothing },
    screen: {
      getPrimaryDisplay: () => ({ id: 1, workArea: { x: 0, y: 0, width: 1440, height: 900 } }),
      getAllDisplays: () => [],
    },
    session: {
      fromPartition: () => ({
        protocol: { handle: nothing },
        webRequest: { onBeforeRequest: nothing },
      }),
    },
    protocol: {},
  };
  return electron;
});

test('pages run with nothing of Node, in a sandbox, on their own', () => {
  expect(LOCKED_PREFERENCES).toEqual({
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
    spellcheck: false,
  });
});

test('the reading window has them, and speaks on while it is covered', async () => {
  const { createWindow } = await import('../../../main/window.js');
  createWindow();
  expect(made.at(-1)).toMatchObject({ minWidth: 320, minHeight: 256, show: false });
  expect(made.at(-1)?.webPreferences).toMatchObject({
    ...LOCKED_PREFERENCES,
    backgroundThrottling: false,
  });
});

test('the extraction window has them, in a session of its own that is never kept', async () => {
  const { ExtractionWindow } = await import('../../../main/extraction/extraction-window.js');
  new ExtractionWindow();
  expect(made.at(-1)).toMatchObject({ show: false });
  expect(made.at(-1)?.webPreferences).toMatchObject({
    ...LOCKED_PREFERENCES,
    partition: expect.not.stringMatching(/^persist:/) as unknown,
  });
});
