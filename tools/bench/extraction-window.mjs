// An Electron main of its own: measures in a hidden window what extraction.mjs asks for, and prints
// the times as one line of JSON.
import { readFileSync } from 'node:fs';
import { app, BrowserWindow } from 'electron';
import { generatePage } from './generate-page.mjs';

const { script, sizes, rounds } = JSON.parse(process.env.DUOLOGUE_BENCH ?? '{}');
app.disableHardwareAcceleration();
app.on('window-all-closed', () => undefined);
app.whenReady().then(
  async () => {
    const window = new BrowserWindow({
      show: false,
      webPreferences: { sandbox: true, backgroundThrottling: false },
    });
    await window.loadURL('about:blank');
    await window.webContents.executeJavaScript(`${readFileSync(script, 'utf8')}; null`);
    const results = {};
    for (const size of sizes) {
      const page = JSON.stringify(generatePage(size));
      results[size] = await window.webContents.executeJavaScript(
        `benchExtraction(${page}, ${String(rounds[size])})`,
      );
    }
    console.log(`bench ${JSON.stringify(results)}`);
    app.exit(0);
  },
  (error) => {
    console.error(error);
    app.exit(1);
  },
);
