import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { contrast, isSilent, medianF0, spread } from '../audio/measure.js';
import { between } from '../audio/record.js';
import { type AppDriver, SAMPLE, SHORT_INTERVIEW } from './app-driver.js';
import { expect, test } from './fixtures.js';
import type { Spoken } from './speech-witness.js';

/** What is heard of the short interview, sentence by sentence. */
const SHORT_SENTENCES = [
  'The last lamp lighter',
  'Every evening Ida Holm walks the quay with a pole and a ladder.',
  'We walked along for one round, and asked her why she still does it.',
  'How many lamps are there?',
  'Forty-one.',
  'There were sixty before the storm took the outer pier.',
  'Do you ever miss one?',
  'Once, when my daughter was born.',
  'The harbour forgave me.',
  'Who comes after you?',
  'Nobody, I think.',
  'The lamps will be switched from an office.',
];
/** The same as said: whoever speaks for the first time is introduced. */
const SHORT_AS_SAID = SHORT_SENTENCES.with(3, `Peter Lund. ${SHORT_SENTENCES[3] ?? ''}`).with(
  4,
  `Ida Holm. ${SHORT_SENTENCES[4] ?? ''}`,
);
const SAID_BY = new Map([
  ['narrator', [0, 1, 2]],
  ['Peter Lund', [3, 6, 9]],
  ['Ida Holm', [4, 5, 7, 8, 10, 11]],
]);

/** Sound ends this soon after Pause was pressed, ms. */
const SILENT_AFTER_MS = 300;

/** Speaking and not about to change by itself for a while: number of the utterance. */
async function currentUtterance(app: AppDriver): Promise<number> {
  const number = (await app.heard()).spoken.length - 1;
  await app.utterance(number, 'started');
  return number;
}

function wholeOnes(spoken: readonly Spoken[]): string[] {
  return spoken.filter(({ endedAt }) => endedAt !== null).map(({ text }) => text);
}

test('nothing is said before Play', async ({ read }) => {
  const app = await read(SAMPLE);
  const recorder = await app.record();
  const from = Date.now();
  await app.page.keyboard.press('Control+Digit3');
  await app.page.keyboard.press('Control+Digit6');
  await recorder.reached(from + 1_000);
  expect(isSilent(await recorder.stop())).toBe(true);
  const { spoken, statuses } = await app.heard();
  expect(spoken).toEqual([]);
  // The watching may begin before the article is there.
  expect(statuses.map(({ status }) => status).filter((status) => status !== 'empty')).toEqual([
    'idle',
  ]);
});

test('each speaker of the sample is heard in a voice of their own', async ({ read }) => {
  const app = await read(SAMPLE);
  const recorder = await app.record();
  const pitches: Record<string, number[]> = {};
  // The opening belongs to the narrator; from there on questions and answers take turns.
  for (let turn = 1; turn <= 7; turn++) {
    await app.play();
    const name = (await app.turn()).replace(/^Turn \d+ of \d+, /, '');
    const number = await currentUtterance(app);
    const { startedAt, endedAt } = await app.utterance(number, 'ended');
    await app.pause();
    // A turn of one sentence has given way to the next by now.
    if ((await app.turn()).endsWith(name)) await app.page.keyboard.press('Control+Digit6');
    await recorder.reached(endedAt ?? 0);
    const heard = between(recorder.sound(), startedAt ?? 0, endedAt ?? 0);
    const pitch = medianF0(heard);
    expect(pitch, `pitch of turn ${turn}, ${name}`).not.toBeNull();
    (pitches[name] ??= []).push(pitch ?? 0);
  }
  const { Narrator: narrator, 'The Long Shore': asking, 'Maren Tollefsen': answering } = pitches;
  if (!narrator || !asking || !answering) throw new Error(`heard ${JSON.stringify(pitches)}`);
  expect(asking).toHaveLength(3);
  expect(answering).toHaveLength(3);
  const { ratio, overlaps } = contrast(asking, answering);
  expect(ratio, JSON.stringify(pitches)).toBeGreaterThan(1.3);
  expect(overlaps, JSON.stringify(pitches)).toBe(false);
  expect(spread(asking), JSON.stringify(pitches)).toBeLessThan(1.25);
  expect(spread(answering), JSON.stringify(pitches)).toBeLessThan(1.25);
});

test('Pause silences at once, and Play goes on without losing a word', async ({ read }) => {
  const app = await read(SAMPLE);
  const recorder = await app.record();
  await app.page.keyboard.press('Control+Digit3');
  await app.play();
  const number = await currentUtterance(app);
  const { startedAt } = await app.utterance(number, 'started');
  await recorder.reached((startedAt ?? 0) + 600);
  const place = await app.place();
  const pausedAt = await app.pause();
  await recorder.reached(pausedAt + 1_300);
  const recording = recorder.sound();
  expect(isSilent(between(recording, pausedAt - 400, pausedAt))).toBe(false);
  expect(isSilent(between(recording, pausedAt + SILENT_AFTER_MS, pausedAt + 1_300))).toBe(true);
  expect(await app.place()).toEqual(place);

  await app.play();
  const [interrupted, resumed] = (await app.heard()).spoken.slice(number);
  const resumedText = resumed?.text ?? '';
  expect(interrupted?.text.endsWith(resumedText)).toBe(true);
  // Never from within a word.
  const before = interrupted?.text.at(-resumedText.length - 1) ?? ' ';
  expect(before).toMatch(/\s/);
  const { startedAt: resumedAt, endedAt } = await app.utterance(number + 1, 'ended');
  await recorder.reached(endedAt ?? 0);
  expect(isSilent(between(recorder.sound(), resumedAt ?? 0, endedAt ?? 0))).toBe(false);
  await app.utterance(number + 2, 'started');
  expect(await app.place()).toEqual({ ...place, sentence: place.sentence + 1 });
  expect((await app.heard()).pauses).toBe(0);
});

test('skips, speed and Stop act while reading goes on', async ({ read }) => {
  const app = await read(SAMPLE);
  const { keyboard } = app.page;
  const after = async (key: string): Promise<Spoken> => {
    const next = (await app.heard()).spoken.length;
    await keyboard.press(key);
    return app.utterance(next, 'started');
  };
  await app.play();
  const first = await app.marked();
  const second = await after('Control+Digit3');
  expect(second.text).not.toBe(first);
  expect(await app.place()).toMatchObject({ sentence: 2 });
  await after('Control+Digit1');
  expect(await app.place()).toMatchObject({ sentence: 1 });

  await after('Control+Digit6');
  expect(await app.turn()).toMatch(/^Turn 2 of \d+, The Long Shore$/);
  await after('Control+Digit6');
  expect(await app.turn()).toMatch(/^Turn 3 of \d+, Maren Tollefsen$/);
  await after('Control+Digit5');
  expect(await app.turn()).toMatch(/^Turn 2 of \d+, The Long Shore$/);

  const normal = await after('Control+KeyJ');
  const faster = await after('Control+Digit9');
  expect(faster.rate).toBeGreaterThan(normal.rate);
  expect(normal.text.endsWith(faster.text)).toBe(true);
  expect(await app.playback()).toBe('speaking');

  const recorder = await app.record();
  const stoppedAt = Date.now();
  await app.stop();
  await recorder.reached(stoppedAt + 1_000);
  expect(isSilent(between(recorder.sound(), stoppedAt + SILENT_AFTER_MS, Infinity))).toBe(true);
});

test('a click on a sentence reads from there', async ({ read }) => {
  const app = await read(SHORT_INTERVIEW);
  await app.page.locator('#article').getByText('Do you ever miss one?').click();
  await app.utterance(0, 'started');
  expect((await app.heard()).spoken[0]?.text).toContain('Do you ever miss one?');
});

test('an article is read to its end: every sentence once, in order, and marked', async ({
  read,
}) => {
  const app = await read(SHORT_INTERVIEW);
  const recorder = await app.record();
  for (let faster = 0; faster < 8; faster++) await app.page.keyboard.press('Control+Digit9');
  await app.play();
  await app.utterance(SHORT_SENTENCES.length - 1, 'ended', 60_000);
  await app.waitForPlayback('finished');
  const { spoken, pauses } = await app.heard();
  expect(spoken.map(({ text }) => text)).toEqual(SHORT_AS_SAID);
  expect(wholeOnes(spoken)).toEqual(SHORT_AS_SAID);
  expect(spoken.map(({ marked }) => marked)).toEqual(SHORT_SENTENCES);
  expect(pauses).toBe(0);
  expect(await app.place()).toEqual({
    sentence: SHORT_SENTENCES.length,
    of: SHORT_SENTENCES.length,
  });

  const voicesOf = (numbers: readonly number[]) =>
    new Set(numbers.map((number) => spoken[number]?.voice));
  expect([...SAID_BY.values()].map((numbers) => voicesOf(numbers).size)).toEqual([1, 1, 1]);
  expect(voicesOf([...SAID_BY.values()].flat()).size).toBe(3);

  const recording = await recorder.stop();
  for (const { text, startedAt, endedAt } of spoken)
    expect(isSilent(between(recording, startedAt ?? 0, endedAt ?? 0)), text).toBe(false);
});

test('a program that cuts in costs no sentence', async ({ read, session }) => {
  const app = await read(SHORT_INTERVIEW);
  await app.page.keyboard.press('Control+Digit3');
  await app.play();
  // A message of a screen reader ends what is being spoken as text.
  await promisify(execFile)('spd-say', ['--priority', 'message', '--wait', 'Play, button.'], {
    env: session.env,
  });
  await expect
    .poll(async () => wholeOnes((await app.heard()).spoken), { timeout: 30_000 })
    .toEqual(SHORT_SENTENCES.slice(1, 3));
  const { spoken } = await app.heard();
  expect(spoken[0]?.error).not.toBeNull();
});

test('reading goes on when the speech daemon has died', async ({ read, session }) => {
  const app = await read(SHORT_INTERVIEW);
  await app.page.keyboard.press('Control+Digit3');
  await app.play();
  expect(await session.endSpeech()).toBeGreaterThan(0);
  await expect
    .poll(async () => wholeOnes((await app.heard()).spoken), { timeout: 45_000 })
    .toContain(SHORT_SENTENCES[2]);
  expect(wholeOnes((await app.heard()).spoken)).toEqual(SHORT_SENTENCES.slice(1, 3));
});
