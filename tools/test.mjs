// `npm test`: set-up, then every check and test. `node tools/test.mjs STAGE... [ARGUMENT...]` runs
// some of the stages; the arguments go to the last one's runner.
import fs from 'node:fs';
import { build } from './build.mjs';
import { runCommand } from './setup/command.mjs';
import { installElectron } from './setup/electron.mjs';
import { SetupError } from './setup/failure.mjs';
import { installNodeModules } from './setup/node-modules.mjs';
import { startTethered } from './setup/run.mjs';
import { withSetupLock } from './setup/setup-lock.mjs';
import { APP, SCREEN, SOUND, SPEECH, installSystemPackages } from './setup/system-packages.mjs';
import { stageCounts } from './test/reports.mjs';
import { clearReports, stages } from './test/stages.mjs';

/**
 * @typedef {import('./test/stages.mjs').Stage} Stage
 * @typedef {import('./test/reports.mjs').Counts & { name: string, seconds: number }} Outcome
 */

await runCommand(async () => {
  const [chosen, passedOn] = readArguments(process.argv.slice(2));
  /** @type {Outcome[]} */
  const outcomes = [];
  const isBuilt = await setUp(chosen, outcomes);
  clearReports();
  /** @param {Stage} stage */
  const argumentsFor = (stage) => (stage === chosen.at(-1) ? passedOn : []);
  /** @param {(stage: Stage) => boolean} isMeant @param {'shown' | 'held'} output */
  const inTurn = async (isMeant, output) => {
    for (const stage of chosen.filter(isMeant)) {
      outcomes.push(await run(stage, argumentsFor(stage), output));
    }
  };
  // The checks keep one core busy, the unit tests what is left; what needs the app comes after both.
  await Promise.all([
    inTurn(({ isCheck }) => isCheck === true, chosen.length === 1 ? 'shown' : 'held'),
    inTurn(({ isCheck, needs }) => isCheck !== true && needs === 'nothing', 'shown'),
  ]);
  if (isBuilt) await inTurn(({ needs }) => needs !== 'nothing', 'shown');
  return summarise(outcomes);
});

/**
 * The stages named first, all when none is; what follows them is for the last one's runner.
 * @param {readonly string[]} args
 * @returns {[readonly Stage[], readonly string[]]}
 */
function readArguments(args) {
  const known = stages.map((stage) => stage.name);
  const end = args.findIndex((arg) => !known.includes(arg));
  const names = end < 0 ? args : args.slice(0, end);
  if (end === 0) {
    throw new SetupError(`There is no stage "${String(args[0])}". There are: ${known.join(', ')}.`);
  }
  const chosen = names.length === 0 ? stages : stages.filter(({ name }) => names.includes(name));
  return [chosen, end < 0 ? [] : args.slice(end)];
}

/**
 * @param {readonly Stage[]} chosen
 * @param {Outcome[]} outcomes
 * @returns {Promise<boolean>} whether the app is built, where it is needed
 */
function setUp(chosen, outcomes) {
  const needs = new Set(chosen.map((stage) => stage.needs));
  return withSetupLock(async () => {
    await installNodeModules();
    if (needs.has('everything')) {
      await installSystemPackages({ required: [APP, SCREEN, SPEECH, SOUND] });
    }
    if (!needs.has('everything') && !needs.has('app')) return false;
    await installElectron();
    const started = Date.now();
    const error = await build().then(() => null, String);
    if (error !== null) process.stderr.write(`${error}\n`);
    const counts = stageCounts(error === null ? 0 : 1, null);
    outcomes.push({ name: 'build', seconds: secondsSince(started), ...counts });
    return error === null;
  });
}

/**
 * @param {Stage} stage
 * @param {readonly string[]} passedOn
 * @param {'shown' | 'held'} output what it says is shown at once, or as a whole when it has ended
 * @returns {Promise<Outcome>}
 */
async function run({ name, args, env, report }, passedOn, output) {
  const title = `\n── ${name}\n`;
  if (output === 'shown') process.stdout.write(title);
  const started = Date.now();
  const stdio = output === 'shown' ? 'inherit' : 'pipe';
  const child = startTethered(process.execPath, [...args, ...passedOn], {
    env: { ...process.env, ...env },
    stdout: stdio,
    stderr: stdio,
  });
  let held = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      held += text;
    });
  }
  const exitCode = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve(code ?? 1);
    });
  });
  if (output === 'held') process.stdout.write(`${title}${held}`);
  const counts = report === undefined ? null : read(report);
  return { name, seconds: secondsSince(started), ...stageCounts(exitCode, counts) };
}

/** @param {import('./test/stages.mjs').Report} report */
function read({ file, count }) {
  try {
    return count(JSON.parse(fs.readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

/** @param {readonly Outcome[]} outcomes */
function summarise(outcomes) {
  const total = { passed: 0, failed: 0 };
  process.stdout.write('\n── summary\n');
  for (const { name, seconds, passed, failed, skipped } of outcomes) {
    total.passed += passed;
    total.failed += failed;
    const skips = skipped === 0 ? '' : `, ${String(skipped)} skipped`;
    const counts = `${String(passed)} passed, ${String(failed)} failed${skips}`;
    process.stdout.write(`   ${name.padEnd(9)} ${counts}  (${seconds.toFixed(1)} s)\n`);
  }
  process.stdout.write(`${String(total.passed)} passed, ${String(total.failed)} failed\n`);
  return total.failed === 0 ? 0 : 1;
}

/** @param {number} started */
function secondsSince(started) {
  return (Date.now() - started) / 1000;
}
