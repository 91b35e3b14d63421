// `node_modules/.bin/electron tools/icons` draws assets/icons/*.png anew after a change of the svg.
import { BrowserWindow, app } from 'electron';
import fs from 'node:fs';
import path from 'node:path';

const ICONS = path.join(import.meta.dirname, '..', '..', 'assets', 'icons');
const SIZE = 512;

void app.whenReady().then(async () => {
  const page = new BrowserWindow({
    ...{ width: SIZE, height: SIZE, useContentSize: true, frame: false, transparent: true },
    webPreferences: { offscreen: true, sandbox: true },
  });
  const svg = fs.readFileSync(path.join(ICONS, 'duologue.svg'), 'utf8');
  const html = `<style>body { margin: 0 } svg { display: block; width: 100vw }</style>${svg}`;
  await page.loadURL(`data:text/html;charset=utf-8,${encodeURIComponent(html)}`);
  const image = await page.webContents.capturePage();
  fs.writeFileSync(
    path.join(ICONS, 'duologue-512.png'),
    image.resize({ width: SIZE, height: SIZE, quality: 'best' }).toPNG(),
  );
  app.exit(0);
});
