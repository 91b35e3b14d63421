import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Session } from '../session/session.js';
import { type AppDriver, SHORT_INTERVIEW, UNSURE_INTERVIEW } from './app-driver.js';

/** One state of the window that people meet, and how to get there from the one before it. */
export interface WindowState {
  readonly name: string;
  enter(app: AppDriver): Promise<void>;
  leave(app: AppDriver): Promise<void>;
}

const nothing = () => Promise.resolve();

function dialog(name: string, key: string, title: string): WindowState {
  return {
    name,
    async enter({ page }) {
      await page.keyboard.press(key);
      await page.getByRole('dialog', { name: title }).waitFor();
    },
    async leave({ page }) {
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
    },
  };
}

/** An article that was just opened, ready to be played. */
function opened(name: string, file: string): WindowState {
  return {
    name,
    async enter(app) {
      await app.answerFileDialog(file);
      await app.page.keyboard.press('Control+KeyO');
      await app.waitForReading('open');
      await app.waitForPlayback('idle');
      await app.waitForVoices();
    },
    leave: nothing,
  };
}

/** Two files in a row, and the dialog that lists them. */
function queue(): WindowState {
  const shown = dialog('queue', 'Control+KeyK', 'Queue');
  return {
    ...shown,
    async enter(app) {
      await app.answerFileDialog(SHORT_INTERVIEW, UNSURE_INTERVIEW);
      await app.page.keyboard.press('Control+KeyO');
      await app.page.getByRole('button', { name: 'Queue' }).waitFor();
      await app.waitForPlayback('idle');
      await shown.enter(app);
    },
  };
}

/** The cast with one of the speakers open for changes. */
function castChange(): WindowState {
  const cast = dialog('cast-change', 'Control+KeyE', 'Cast and voices');
  return {
    ...cast,
    async enter(app) {
      await cast.enter(app);
      await app.page.locator('summary').last().click();
      await app.page.locator('details[open] form').first().waitFor();
    },
  };
}

/** Every state of the window, in an order in which one run of the app can visit them all. */
export function windowStates(session: Session): readonly WindowState[] {
  const picture = path.join(session.directory, 'picture.html');
  writeFileSync(picture, Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
  return [
    { name: 'welcome', enter: nothing, leave: nothing },
    {
      name: 'error',
      async enter(app) {
        await app.answerFileDialog(picture);
        await app.page.keyboard.press('Control+KeyO');
        await app.waitForReading('error');
      },
      leave: nothing,
    },
    opened('ready', SHORT_INTERVIEW),
    {
      name: 'speaking',
      enter: (app) => app.play(),
      async leave(app) {
        await app.pause();
      },
    },
    { name: 'paused', enter: nothing, leave: nothing },
    dialog('cast', 'Control+KeyE', 'Cast and voices'),
    castChange(),
    dialog('who', 'Control+KeyT', 'Who speaks here?'),
    dialog('text', 'Control+Comma', 'Text and keys'),
    dialog('encoding', 'Control+Shift+KeyL', 'Text looks wrong?'),
    dialog('help', 'F1', 'Keyboard and help'),
    {
      name: 'error-over-article',
      async enter(app) {
        await app.answerFileDialog(picture);
        await app.page.keyboard.press('Control+KeyO');
        await app.waitForReading('error');
      },
      leave: nothing,
    },
    opened('doubt', UNSURE_INTERVIEW),
    queue(),
  ];
}

/** Visits every state of the window in one run of `app`. */
export async function inEveryState(
  app: AppDriver,
  look: (state: WindowState) => Promise<void>,
): Promise<void> {
  for (const state of windowStates(app.session)) {
    await state.enter(app);
    await look(state);
    await state.leave(app);
  }
}
