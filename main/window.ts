import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { app, BrowserWindow, nativeTheme, screen } from 'electron';
import { READING_PAGE } from './assets.js';
import { PRELOAD } from './paths.js';
import { LOCKED_PREFERENCES } from './web-preferences.js';
import { MIN_SIZE, parseWindowPlace, placeWindow, type WindowPlace } from './window-place.js';

/** The page's own colours, so that nothing flashes before it is painted. */
const BACKGROUND = { light: '#fbf6ea', dark: '#16181b' } as const;

/** Makes the one window, still invisible: it shows itself when its page has something to show. */
export function createWindow(): BrowserWindow {
  const { isMaximized, ...bounds } = placeWindow(savedPlace(), workAreas());
  const window = new BrowserWindow({
    ...bounds,
    minWidth: MIN_SIZE.width,
    minHeight: MIN_SIZE.height,
    show: false,
    title: app.name,
    backgroundColor: backgroundColor(),
    webPreferences: {
      ...LOCKED_PREFERENCES,
      preload: PRELOAD,
      // Speech and its timers go on while the window is covered or minimised (F14).
      backgroundThrottling: false,
    },
  });
  window.once('ready-to-show', () => {
    if (isMaximized) window.maximize();
    window.show();
  });
  const followTheme = (): void => {
    window.setBackgroundColor(backgroundColor());
  };
  nativeTheme.on('updated', followTheme);
  window.once('closed', () => nativeTheme.off('updated', followTheme));
  window.on('close', () => {
    savePlace({ ...window.getNormalBounds(), isMaximized: window.isMaximized() });
  });
  return window;
}

/** Loads the reading page, at first or anew. */
export async function loadPage(window: BrowserWindow): Promise<void> {
  await window.loadURL(READING_PAGE);
}

/** Brings the window before the person. */
export function showWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

function backgroundColor(): string {
  return nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light;
}

function workAreas(): Electron.Rectangle[] {
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id);
  return [main, ...others].map(({ workArea }) => workArea);
}

function placeFile(): string {
  return join(app.getPath('userData'), 'window.json');
}

function savedPlace(): WindowPlace | null {
  try {
    return parseWindowPlace(JSON.parse(readFileSync(placeFile(), 'utf8')));
  } catch {
    return null;
  }
}

/** While the window closes there is no time to wait; and to lose this is no loss. */
function savePlace(place: WindowPlace): void {
  try {
    const temporary = `${placeFile()}.new`;
    writeFileSync(temporary, JSON.stringify(place));
    renameSync(temporary, placeFile());
  } catch {
    // The window opens in the middle next time.
  }
}
