/**
 * What is measured of large pages and of books, which come in two parts: the beginning, then the whole.
 *
 * @typedef {import('../../tests/e2e/app-driver.js').AppDriver} AppDriver
 *
 * @typedef {object} Opened times in ms since the file was chosen
 * @property {number} screen the first screen is painted
 * @property {number} playable Play would be heard
 * @property {number} whole all of it is there, and on the page
 * @property {number} longestTask of the window's main thread until then; 0 when none took 50 ms
 */

/** Steps by keys, and screens scrolled, at the beginning, in the middle and at the end. */
const STEPS = 12;

/**
 * @param {AppDriver} app
 * @param {string} file
 * @returns {Promise<Opened>}
 */
export async function openLarge(app, file) {
  await app.answerFileDialog(file);
  return app.page.evaluate(pressOpen);
}

/** In the page. @returns {Promise<Opened>} */
function pressOpen() {
  return new Promise((resolve) => {
    const root = document.documentElement;
    const article = document.getElementById('article');
    const before = article?.firstElementChild;
    const opened = { screen: 0, playable: 0, whole: 0, longestTask: 0 };
    const tasks = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        opened.longestTask = Math.max(opened.longestTask, duration);
    });
    tasks.observe({ type: 'longtask' });
    const startedAt = performance.now();
    const since = () => performance.now() - startedAt;
    let isShown = false;
    const observer = new MutationObserver(() => {
      const isNew = article?.firstElementChild != null && article.firstElementChild !== before;
      if (!isNew) return;
      if (!isShown) {
        isShown = true;
        requestAnimationFrame(() => {
          // Runs once the frame that this callback belongs to is on its way to the screen.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            opened.screen = since();
          };
          port2.postMessage(null);
        });
      }
      if (opened.playable === 0 && root.dataset.playback === 'idle') opened.playable = since();
      const isWhole = root.dataset.arriving === undefined && article.dataset.complete === 'true';
      if (!isWhole || opened.playable === 0 || opened.screen === 0) return;
      opened.whole = since();
      observer.disconnect();
      tasks.disconnect();
      resolve(opened);
    });
    observer.observe(root, { attributeFilter: ['data-playback', 'data-arriving'] });
    observer.observe(article, { attributes: true, childList: true });
    const keys = { key: 'o', code: 'KeyO', ctrlKey: true, bubbles: true };
    document.body.dispatchEvent(new KeyboardEvent('keydown', keys));
  });
}

/**
 * Goes through what is open by keys and by scrolling. Returns the longest task of the main thread, ms.
 * @param {AppDriver} app
 * @returns {Promise<number>}
 */
export async function scrollAndStep(app) {
  const { page } = app;
  await page.evaluate(() => {
    window.longestTask = 0;
    window.taskObserver ??= new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        window.longestTask = Math.max(window.longestTask, duration);
    });
    window.taskObserver.observe({ type: 'longtask' });
  });
  await page.locator('#article-pane').focus();
  for (const jump of ['Home', 'Control+PageDown', 'End']) {
    await page.keyboard.press(jump);
    for (let step = 0; step < STEPS; step += 1) {
      await page.keyboard.press('Control+Digit3');
      await page.keyboard.press('PageUp');
      await page.keyboard.press('Control+PageDown');
      await page.evaluate(
        () => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))),
      );
    }
  }
  return page.evaluate(() => {
    window.taskObserver.disconnect();
    return window.longestTask;
  });
}
