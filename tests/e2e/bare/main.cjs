// The least that shows a window which can speak: what engine facts are asserted in, and what the
// measurements compare Duologue with.
const { app, BrowserWindow } = require('electron');

app.commandLine.appendSwitch('enable-speech-dispatcher');

void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1100, height: 800 });
  void window.loadFile('index.html');
});
app.on('window-all-closed', () => app.quit());
