// `npm run bench`: what Duologue costs beside an empty Electron window, an empty window that speaks,
// and the bare parts of extraction; all in one run on this machine, as a Markdown table.
import { writeFileSync } from 'node:fs';
import { register } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { build } from '../build.mjs';
import { electronRuntime } from '../electron-runtime.mjs';
import { runCommand } from '../setup/command.mjs';
import { installElectron } from '../setup/electron.mjs';
import { installNodeModules } from '../setup/node-modules.mjs';
import { ROOT } from '../setup/paths.mjs';
import { withSetupLock } from '../setup/setup-lock.mjs';
import { APP, SCREEN, SOUND, SPEECH, installSystemPackages } from '../setup/system-packages.mjs';

const SIZES = [10_000, 200_000, 2_000_000];
const ROUNDS = { start: 9, open: 9, play: 15, large: 3 };
const TURNS_READ = 4;

await runCommand(async () => {
  await withSetupLock(async () => {
    await installNodeModules();
    await installSystemPackages({ required: [APP, SCREEN, SPEECH, SOUND] });
    await installElectron();
    await build(['app']);
  });
  register('../typescript-hooks.mjs', import.meta.url);
  const { startSession } = await import('../../tests/session/session.ts');
  const session = await startSession();
  try {
    await measure(session);
  } finally {
    await session.end();
  }
  return 0;
});

/** @param {import('../../tests/session/session.js').Session} session */
async function measure(session) {
  const { generatePage } = await import('./generate-page.mjs');
  const { benchExtraction } = await import('./extraction.mjs');
  const { benchAttribution } = await import('./attribution.mjs');
  const { BARE_APP } = await import('../../tests/e2e/launch.ts');
  const files = new Map(
    SIZES.map((size) => {
      const file = path.join(session.directory, `${String(size)}.html`);
      writeFileSync(file, generatePage(size));
      return [size, file];
    }),
  );
  say(heading());
  say('| what | beside it | Duologue | | target | |');
  say('|---|---|---|---|---|---|');
  await measureStart(session, BARE_APP);
  await measureWindow(session, BARE_APP, files);
  await measureLarge(session, BARE_APP);
  for (const { size, ratios } of await benchExtraction(session.env)) {
    const [limit, jsdom, commandLine] = [
      ratios['app to DOMParser + Readability'],
      ratios['app to jsdom + Readability'],
      ratios['command line to jsdom + Readability'],
    ];
    const what = `extraction, ${kilobytes(size)}`;
    row(`${what}, beside DOMParser + Readability`, '', '', times(limit), '≤ 1.5 x', limit <= 1.5);
    if (jsdom === null) continue;
    row(`${what}, beside jsdom + Readability`, '', '', times(jsdom), '≤ 0.2 x', jsdom <= 0.2);
    const lines = `${what}, command line beside jsdom + Readability`;
    row(lines, '', '', times(commandLine), '≤ 0.6 x', commandLine <= 0.6);
  }
  const who = await benchAttribution();
  row('who speaks, 20,000 paragraphs', '', ms(who.ms), '', '≤ 250 ms', who.ms <= 250);
  row(
    'who speaks, a paragraph of 200,000 beside one of 20,000',
    '',
    '',
    times(who.ratio),
    '≤ 1.5 x',
    who.ratio <= 1.5,
  );
}

/** @param {import('../../tests/session/session.js').Session} session @param {string} bareApp */
async function measureStart(session, bareApp) {
  const { coldStart } = await import('./cold-start.mjs');
  const { median } = await import('./measured.mjs');
  const { freshUserData } = await import('../../tests/e2e/launch.ts');
  const [empty, ours] = [[], []];
  for (let round = 0; round <= ROUNDS.start; round += 1) {
    const one = await coldStart(session, bareApp, freshUserData(session));
    const other = await coldStart(session, ROOT, freshUserData(session));
    if (round === 0) continue;
    empty.push(one);
    ours.push(other);
  }
  const ratio = median(ours) / median(empty);
  row(
    'start to a usable window',
    `empty window: ${ms(median(empty))}`,
    ms(median(ours)),
    times(ratio),
    '≤ 1.5 x',
    ratio <= 1.5,
  );
}

/**
 * @param {import('../../tests/session/session.js').Session} session
 * @param {string} bareApp
 * @param {ReadonlyMap<number, string>} files by size
 */
async function measureWindow(session, bareApp, files) {
  const { AppDriver, SHORT_INTERVIEW } = await import('../../tests/e2e/app-driver.ts');
  const { BareSpeech } = await import('../../tests/e2e/bare-speech.ts');
  const { launchElectron } = await import('../../tests/e2e/launch.ts');
  const { median } = await import('./measured.mjs');
  const { memoryOf } = await import('./memory.mjs');
  const { gaps, openFile, playToStart, readOn, speakToStart } = await import('./reading.mjs');

  const bare = await launchElectron(session, bareApp);
  const emptyPage = await bare.firstWindow();
  await BareSpeech.in(emptyPage);
  const app = await AppDriver.launch(session, { isTraced: false });
  await app.waitForVoices();

  const opened = new Map(SIZES.map((size) => [size, []]));
  for (let round = 0; round <= ROUNDS.open; round += 1)
    for (const [size, file] of files) {
      const measured = await openFile(app, file);
      if (round > 0) opened.get(size)?.push(measured);
    }
  for (const [size, measured] of opened) {
    const time = median(measured.map((each) => each.ms));
    const isTarget = size === 200_000;
    const what = `file chosen to text on screen, ${kilobytes(size)}`;
    row(what, '', ms(time), '', isTarget ? '≤ 150 ms' : '', isTarget ? time <= 150 : null);
    const longest = Math.max(...measured.map((each) => each.longestTask));
    row(`longest task while opening, ${kilobytes(size)}`, '', task(longest), '', '', null);
  }

  const [bareTimes, playTimes, ownTimes] = [[], [], []];
  for (let round = 0; round <= ROUNDS.play; round += 1) {
    const { ms: played, ownMs, spoken } = await playToStart(app);
    const said = await speakToStart(emptyPage, spoken);
    if (round === 0) continue;
    playTimes.push(played);
    ownTimes.push(ownMs);
    bareTimes.push(said);
  }
  const more = median(playTimes) - median(bareTimes);
  row(
    `Play to \`start\` (ours: ${ms(median(ownTimes))}, the rest is the engine’s)`,
    `bare speak(): ${ms(median(bareTimes))}`,
    ms(median(playTimes)),
    `${more < 0 ? '−' : '+'}${ms(Math.abs(more))}`,
    '≤ +20 ms',
    more <= 20,
  );

  await openFile(app, SHORT_INTERVIEW);
  const { withinTurn, betweenTurns } = await gaps(app);
  row('`end` to `start`, within a turn', '', ms(median(withinTurn)), '', '', null);
  row('`end` to `start`, between turns', '', ms(median(betweenTurns)), '', '', null);
  await app.close();
  for (const [size, file] of files) {
    // A program of its own: memory that an earlier article took is not all given back.
    const reader = await AppDriver.launch(session, { isTraced: false });
    await reader.waitForVoices();
    await openFile(reader, file);
    const longest = await readOn(reader, TURNS_READ);
    const what = `longest task while reading, ${kilobytes(size)}`;
    row(what, '', task(longest), '', '< 50 ms', longest < 50);
    const [empty, ours] = [bare, reader.electron].map((program) =>
      memoryOf(program.process().pid ?? 0),
    );
    row(
      `memory, ${kilobytes(size)} open`,
      `empty window: ${megabytes(empty)}`,
      megabytes(ours),
      `+${megabytes(ours - empty)}`,
      '',
      null,
    );
    await reader.close();
  }
  await bare.close();
}

/** @param {import('../../tests/session/session.js').Session} session @param {string} bareApp */
async function measureLarge(session, bareApp) {
  const { generateBook } = await import('./generate-book.mjs');
  const { generatePage } = await import('./generate-page.mjs');
  const { memoryOf } = await import('./memory.mjs');
  const { median } = await import('./measured.mjs');
  const { openLarge, scrollAndStep } = await import('./large.mjs');
  const { AppDriver } = await import('../../tests/e2e/app-driver.ts');
  const { BareSpeech } = await import('../../tests/e2e/bare-speech.ts');
  const { launchElectron } = await import('../../tests/e2e/launch.ts');
  const bare = await launchElectron(session, bareApp);
  await BareSpeech.in(await bare.firstWindow());
  for (const [what, name, limit, content] of [
    ['a page of 5 MB', 'large.html', 400, generatePage(5_000_000)],
    ['a book of 1,000,000 words', 'large.epub', 2_000, generateBook(1_000_000)],
  ]) {
    const file = path.join(session.directory, name);
    writeFileSync(file, content);
    const app = await AppDriver.launch(session, { isTraced: false });
    await app.waitForVoices();
    const opened = [];
    for (let round = 0; round < ROUNDS.large; round += 1) opened.push(await openLarge(app, file));
    const of = (/** @type {keyof typeof opened[0]} */ time) =>
      median(opened.map((each) => each[time]));
    row(
      `file chosen to text on screen, ${what}`,
      '',
      ms(of('screen')),
      '',
      `≤ ${String(limit)} ms`,
      of('screen') <= limit,
    );
    row(
      `file chosen to ready to speak, ${what}`,
      '',
      ms(of('playable')),
      '',
      `≤ ${String(limit)} ms`,
      of('playable') <= limit,
    );
    row(`file chosen to all of it there, ${what}`, '', ms(of('whole')), '', '', null);
    row(`longest task while opening, ${what}`, '', task(of('longestTask')), '', '', null);
    const longest = await scrollAndStep(app);
    row(
      `longest task while scrolling and stepping, ${what}`,
      '',
      task(longest),
      '',
      '< 50 ms',
      longest < 50,
    );
    const [empty, ours] = [bare, app.electron].map((program) =>
      memoryOf(program.process().pid ?? 0),
    );
    const more = ours - empty;
    row(
      `memory, ${what} open`,
      `empty window: ${megabytes(empty)}`,
      megabytes(ours),
      `+${megabytes(more)}`,
      '≤ +400 MB',
      more <= 400,
    );
    await app.close();
  }
  await bare.close();
}

function heading() {
  const [cpu] = os.cpus();
  const { version, origin } = electronRuntime();
  const machine = `${String(os.cpus().length)} cores${cpu === undefined ? '' : ` of ${cpu.model.trim()}`}`;
  return `Electron ${version} (${origin}), Node ${process.versions.node}, ${os.platform()}, ${machine}.\n`;
}

/**
 * @param {string} what
 * @param {string} beside
 * @param {string} ours
 * @param {string} comparison
 * @param {string} target
 * @param {boolean | null} isMet null where there is no target
 */
function row(what, beside, ours, comparison, target, isMet) {
  const verdict = isMet === null ? '' : isMet ? 'met' : '**missed**';
  say(`| ${what} | ${beside} | ${ours} | ${comparison} | ${target} | ${verdict} |`);
}

/** @param {string} line */
function say(line) {
  process.stdout.write(`${line}\n`);
}

/** @param {number} value */
function ms(value) {
  return `${value.toFixed(0)} ms`;
}

/** Browsers tell only of tasks that took 50 ms and more. @param {number} value */
function task(value) {
  return value === 0 ? 'none of 50 ms' : ms(value);
}

/** @param {number} value */
function times(value) {
  return `${value.toFixed(2)} x`;
}

/** @param {number} value */
function megabytes(value) {
  return `${value.toFixed(0)} MB`;
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return bytes >= 1_000_000 ? `${String(bytes / 1_000_000)} MB` : `${String(bytes / 1_000)} KB`;
}
