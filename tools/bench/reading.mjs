/**
 * What is measured in a running Duologue, from within its own window. Nothing of the app is changed
 * for it: keys are pressed as a person does, and the page's own events tell the times.
 *
 * @typedef {import('../../tests/e2e/app-driver.js').AppDriver} AppDriver
 */

/**
 * Time in ms from the file's being chosen to its first screen's being painted.
 * @param {AppDriver} app
 * @param {string} file
 * @returns {Promise<{ ms: number, longestTask: number }>}
 */
export async function openFile(app, file) {
  await app.answerFileDialog(file);
  const measured = await app.page.evaluate(pressOpen);
  await app.waitForPlayback('idle');
  return { ...measured, longestTask: await app.page.evaluate(longestTask) };
}

function pressOpen() {
  window.longestTask = 0;
  window.taskObserver ??= new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      window.longestTask = Math.max(window.longestTask, duration);
  });
  window.taskObserver.observe({ type: 'longtask' });
  return new Promise((resolve) => {
    const root = document.documentElement;
    let wasOpening = false;
    const startedAt = performance.now();
    new MutationObserver((_, observer) => {
      const { reading } = root.dataset;
      if (reading === 'opening') wasOpening = true;
      if (reading !== 'open' || !wasOpening) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        // Runs once the frame that this callback belongs to is on its way to the screen.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          resolve({ ms: performance.now() - startedAt });
        };
        port2.postMessage(null);
      });
    }).observe(root, { attributeFilter: ['data-reading'] });
    const keys = { key: 'o', code: 'KeyO', ctrlKey: true, bubbles: true };
    document.body.dispatchEvent(new KeyboardEvent('keydown', keys));
  });
}

/** In the page: the longest task since the last call, ms; 0 when none took 50 ms. */
function longestTask() {
  const longest = window.longestTask;
  window.longestTask = 0;
  return longest;
}

/**
 * Time in ms from Play to the engine's `start`, the part of it before the engine was asked, and what it
 * was asked to say. Stops again.
 * @param {AppDriver} app
 */
export async function playToStart(app) {
  const number = (await app.heard()).spoken.length;
  const pressedAt = await app.page.evaluate(() => {
    const at = Date.now();
    const keys = { key: '2', code: 'Digit2', ctrlKey: true, bubbles: true };
    document.body.dispatchEvent(new KeyboardEvent('keydown', keys));
    return at;
  });
  const spoken = await app.utterance(number, 'started');
  await app.stop();
  return { ms: spoken.startedAt - pressedAt, ownMs: spoken.askedAt - pressedAt, spoken };
}

/**
 * Time in ms from a bare `speak()` of the same words to `start`. Cancels again.
 * @param {import('@playwright/test').Page} page of an empty window
 * @param {{ text: string, voice: string | null, lang: string, rate: number, pitch: number }} spoken
 * @returns {Promise<number>}
 */
export function speakToStart(page, spoken) {
  return page.evaluate(
    ({ text, voice, lang, rate, pitch }) =>
      new Promise((resolve) => {
        const utterance = new SpeechSynthesisUtterance(text);
        utterance.voice = speechSynthesis.getVoices().find(({ name }) => name === voice) ?? null;
        Object.assign(utterance, { lang, rate, pitch });
        const startedAt = Date.now();
        utterance.onstart = () => {
          resolve(Date.now() - startedAt);
          speechSynthesis.cancel();
        };
        window.kept = utterance;
        speechSynthesis.speak(utterance);
      }),
    spoken,
  );
}

/**
 * Reads on for a while, over several turns. Returns the longest task of the main thread, ms.
 * @param {AppDriver} app
 * @param {number} turns
 */
export async function readOn(app, turns) {
  await app.page.evaluate(longestTask);
  await app.play();
  for (let turn = 0; turn < turns; turn += 1) {
    const number = (await app.heard()).spoken.length - 1;
    await app.utterance(number, 'ended');
    await app.page.keyboard.press('Control+Digit6');
  }
  const longest = await app.page.evaluate(longestTask);
  await app.stop();
  return longest;
}

/**
 * Silences in ms between the `end` of a sentence and the `start` of the next, read to the end.
 * @param {AppDriver} app with a short interview, at its beginning
 * @returns {Promise<{ withinTurn: number[], betweenTurns: number[] }>}
 */
export async function gaps(app) {
  const from = (await app.heard()).spoken.length;
  const turns = [];
  await app.play();
  const { of } = await app.place();
  for (let sentence = 0; sentence < of; sentence += 1) {
    await app.utterance(from + sentence, 'started');
    turns.push(await app.turn());
  }
  await app.waitForPlayback('finished');
  const { spoken } = await app.heard();
  /** @type {{ withinTurn: number[], betweenTurns: number[] }} */
  const silences = { withinTurn: [], betweenTurns: [] };
  for (let sentence = 1; sentence < of; sentence += 1) {
    const before = spoken[from + sentence - 1]?.endedAt;
    const after = spoken[from + sentence]?.startedAt;
    if (before == null || after == null) throw new Error('a sentence was not heard to its end');
    const kind = turns[sentence] === turns[sentence - 1] ? 'withinTurn' : 'betweenTurns';
    silences[kind].push(after - before);
  }
  return silences;
}
