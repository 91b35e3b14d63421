// Stands in for the default_app.asar that the fallback runtime lacks: what `electron [-r MODULE] PATH`
// does. An ES module with a top-level await on purpose: Electron holds `ready` back until this
// module is evaluated, so that an app of ES modules, too, runs before `ready`.
import { app } from 'electron';
import fs from 'node:fs';
import { Module } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const { preload, target } = readArguments(process.argv.slice(1));
if (target === null) {
  console.error('usage: electron [-r MODULE] PATH [arguments of the app]');
  process.exit(2);
}
try {
  // Playwright hooks in with -r.
  if (preload.length > 0) Module._preloadModules(preload);
  await load(path.resolve(target));
} catch (error) {
  console.error('The app threw an error while it was loaded.', error);
  process.exit(1);
}

/** @param {readonly string[]} args */
function readArguments(args) {
  const preload = [];
  for (let i = 0; i < args.length; i += 1) {
    if (args[i] === '-v' || args[i] === '--version') {
      console.log(`v${process.versions.electron}`);
      process.exit(0);
    }
    if (args[i] === '-r' || args[i] === '--require') preload.push(args[(i += 1)]);
    else if (!args[i].startsWith('-')) return { preload, target: args[i] };
  }
  return { preload, target: null };
}

/** @param {string} appPath */
async function load(appPath) {
  Object.defineProperty(process, 'defaultApp', { enumerable: true, value: true });
  const manifest = path.join(appPath, 'package.json');
  const isFolder = fs.existsSync(manifest);
  if (isFolder) {
    const { name, productName, version } = JSON.parse(fs.readFileSync(manifest, 'utf8'));
    app.name = productName ?? name ?? app.name;
    if (version !== undefined) app.setVersion(version);
    app.setDesktopName(`${app.name}.desktop`);
  }
  const entry = Module._resolveFilename(appPath, null, true);
  app.setAppPath(isFolder ? appPath : path.dirname(entry));
  await import(pathToFileURL(entry).href);
}
