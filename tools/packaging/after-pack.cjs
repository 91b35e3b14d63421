// electron-builder copies the folder of the runtime as it is. Two files of it are for development
// only: the app that Electron shows without an app, and the version that set-up reads.
const fs = require('node:fs');
const path = require('node:path');

/** @param {{ appOutDir: string, electronPlatformName: string }} context */
module.exports = ({ appOutDir, electronPlatformName }) => {
  if (electronPlatformName === 'darwin') return;
  fs.rmSync(path.join(appOutDir, 'resources', 'default_app.asar'), { force: true });
  fs.rmSync(path.join(appOutDir, 'version'), { force: true });
};
