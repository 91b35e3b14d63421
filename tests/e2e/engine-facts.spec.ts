import { expect } from '@playwright/test';
import { between, burstTimes, startRecording } from '../audio/record.js';
import { isSilent } from '../audio/measure.js';
import { type Session, startSession } from '../session/session.js';
import { BareSpeech } from './bare-speech.js';
import { BARE_APP, launchElectron } from './launch.js';
import { test as sessionTest } from './session-fixture.js';

// What the Web Speech API does on Linux, asserted in a window without Duologue. Workarounds in
// renderer/speech name these facts: when one of these tests fails after an upgrade, its workaround can go.
sessionTest.skip(process.platform !== 'linux', 'facts about speech-dispatcher');

const LONG =
  'The ferry leaves the harbour at half past seven, and it comes back when the tide allows it, ' +
  'which is seldom before the lamps along the quay are lit.';

/** Shorter than any word, ms. */
const CLICK_MS = 200;

/** How long we listen for something that is expected never to come, ms. A healthy start takes 130. */
const NEVER_MS = 2_000;

async function inBareWindow(
  session: Session,
  body: (speech: BareSpeech) => Promise<void>,
): Promise<void> {
  const app = await launchElectron(session, BARE_APP);
  try {
    await body(await BareSpeech.in(await app.firstWindow()));
  } finally {
    // A browser process may wait for an answer of speech-dispatcher which never comes (F9).
    await session.endSpeech();
    await app.close();
  }
}

/** One healthy window for all the facts that leave it healthy. */
const test = sessionTest.extend<object, { speech: BareSpeech }>({
  speech: [
    async ({ session }, use) => {
      await inBareWindow(session, use);
    },
    { scope: 'worker' },
  ],
});

test('F4: an utterance reports its start and its end and nothing between', async ({ speech }) => {
  const said = await speech.speak(['A word, a comma. And another.']);
  await speech.event(said, 'end');
  expect(await speech.story(said)).toEqual(['start', 'end']);
});

test('F5: cancel silences at once and the utterance reports "interrupted"', async ({
  session,
  speech,
}) => {
  const recorder = await startRecording(session);
  const said = await speech.speak([LONG]);
  await speech.event(said, 'start');
  await expect.poll(() => burstTimes(recorder.sound()).length).toBeGreaterThan(0);
  const cancelledAt = Date.now();
  await speech.call('cancel');
  await speech.event(said, 'error');
  const after = { from: cancelledAt + 300, to: cancelledAt + 1_000 };
  await recorder.reached(after.to);
  const recording = await recorder.stop();
  expect(isSilent(between(recording, cancelledAt - 300, cancelledAt))).toBe(false);
  expect(isSilent(between(recording, after.from, after.to))).toBe(true);
  expect(await speech.story(said)).toEqual(['start', 'error: interrupted']);
});

test('F6: utterances waiting in the queue hear nothing of a cancel', async ({ speech }) => {
  const last = await speech.speak([LONG, 'Second.', 'Third.']);
  await speech.event(last - 2, 'start');
  await speech.call('cancel');
  const next = await speech.speak(['Fourth.']);
  await speech.event(next, 'end');
  expect(await speech.story(last - 2)).toEqual(['start', 'error: interrupted']);
  expect(await speech.story(last - 1)).toEqual([]);
  expect(await speech.story(last)).toEqual([]);
});

test('F7: cancel and speak in one tick, eight times: only the last is heard', async ({
  session,
  speech,
}) => {
  const recorder = await startRecording(session);
  const last = await speech.speak([...Array<string>(7).fill(LONG), 'Four.'], {
    cancelBefore: true,
  });
  await speech.event(last, 'end');
  expect(await speech.story(last)).toEqual(['start', 'end']);
  for (let earlier = last - 7; earlier < last; earlier++)
    expect(await speech.story(earlier)).not.toContain('end');
  const lengths = burstTimes(await recorder.stop()).map(({ from, to }) => to - from);
  // The others are clicks at most, the last is one word.
  expect(lengths.filter((length) => length > CLICK_MS)).toHaveLength(1);
  expect(Math.max(...lengths)).toBeLessThan(1_500);
});

for (const text of [' ', '\n', '...'])
  test(`F9: ${JSON.stringify(text)} does no harm`, async ({ speech }) => {
    await speech.speak([text]);
    const next = await speech.speak(['Still here.'], { cancelBefore: true });
    await speech.event(next, 'end');
    expect(await speech.story(next)).toEqual(['start', 'end']);
  });

test.describe('what silences speech for good', () => {
  // A session for each: whatever speaks in it afterwards is silent.
  let session: Session;
  test.beforeEach(async () => {
    session = await startSession();
  });
  test.afterEach(async () => {
    await session.end();
  });

  async function expectSilence(speech: BareSpeech): Promise<void> {
    for (const cure of ['resume', 'cancel'] as const) {
      await speech.call(cure);
      const next = await speech.speak(['Is anyone there?'], { cancelBefore: true });
      expect(await speech.event(next, 'start', NEVER_MS), `start after ${cure}()`).toBeNull();
    }
  }

  async function expectSpeechInNewWindow(): Promise<void> {
    await inBareWindow(session, async (speech) => {
      const said = await speech.speak(['Here I am.']);
      await speech.event(said, 'end');
      expect(await speech.story(said)).toEqual(['start', 'end']);
    });
  }

  test('F8: one native pause() does, until speech-dispatcher is restarted', async () => {
    await inBareWindow(session, async (speech) => {
      const said = await speech.speak([LONG]);
      await speech.event(said, 'start');
      await speech.call('pause');
      expect((await speech.state()).paused).toBe(false);
      await expectSilence(speech);
      expect(await speech.story(said)).not.toContain('pause');
    });
    await expectSpeechInNewWindow();
  });

  test('F9: an empty text does, until speech-dispatcher is restarted', async () => {
    await inBareWindow(session, async (speech) => {
      const said = await speech.speak(['']);
      await speech.event(said, 'error');
      expect(await speech.story(said)).toEqual(['error: synthesis-failed']);
      await expectSilence(speech);
    });
    await expectSpeechInNewWindow();
  });

  test('F9: a lone surrogate does, in this window', async () => {
    await inBareWindow(session, async (speech) => {
      const said = await speech.speak(['half \ud83d']);
      await speech.event(said, 'error');
      expect(await speech.story(said)).toEqual(['error: synthesis-failed']);
      await expectSilence(speech);
    });
    await expectSpeechInNewWindow();
  });
});
