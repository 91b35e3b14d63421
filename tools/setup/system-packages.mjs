import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { SetupError } from './failure.mjs';
import { say, withProgress } from './progress.mjs';
import { runTethered } from './run.mjs';

/**
 * A package of Debian and Ubuntu. Several names are one package that was renamed: any will do.
 * @typedef {readonly string[]} Need
 */

/**
 * Something the machine must have.
 * @typedef {object} Group
 * @property {readonly Need[]} packages
 * @property {string[]} programs names of programs that show it is there, on other distributions
 * @property {string} words for people whose distribution names its packages differently
 */

/** Without these Electron does not start. @type {Group} */
export const APP = {
  packages: [
    ['libgtk-3-0', 'libgtk-3-0t64'],
    ['libnss3'],
    ['libasound2', 'libasound2t64'],
    ['libgbm1'],
  ],
  programs: [],
  words: 'GTK 3, NSS, ALSA and GBM (libgtk-3, libnss3, libasound, libgbm)',
};

/** Without these there are no voices. @type {Group} */
export const SPEECH = {
  packages: [['speech-dispatcher'], ['speech-dispatcher-espeak-ng']],
  programs: ['speech-dispatcher'],
  words: 'speech-dispatcher with eSpeak NG',
};

/** A screen where there is none. @type {Group} */
export const SCREEN = { packages: [['xvfb']], programs: ['Xvfb'], words: 'Xvfb' };

/** A sound card of their own for tests. @type {Group} */
export const SOUND = {
  packages: [['xauth'], ['pulseaudio'], ['pulseaudio-utils']],
  programs: ['xauth', 'pulseaudio', 'parec'],
  words: 'xauth, and PulseAudio with its utilities',
};

/**
 * Sees to the system's packages. As root they are installed; otherwise the one command to run is
 * told. macOS and Windows bring all this with them.
 *
 * @param {{ required: readonly Group[], wished?: readonly Group[] }} groups what is only wished for
 *   is installed where that is possible, and told where it isn't
 */
export async function installSystemPackages({ required, wished = [] }) {
  if (process.platform !== 'linux') return;
  if (!isProgram('dpkg-query')) {
    tellWithoutPackages(required, wished);
    return;
  }
  const missing = missingPackages(required);
  const missed = missingPackages(wished);
  if (missing.length + missed.length === 0) return;
  if (process.getuid?.() === 0) {
    await aptInstall([...missing, ...missed]);
    return;
  }
  const names = [...missing, ...missed].map(available).join(' ');
  const command = `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${names}`;
  if (missing.length > 0) {
    throw new SetupError(
      `System packages are missing. Run this, then try again:\n\n  ${command}\n`,
    );
  }
  say(`Speech is not installed, so there will be no voices. To have them:\n  ${command}`);
}

/** @param {readonly Group[]} groups */
function missingPackages(groups) {
  const needs = groups.flatMap(({ packages }) => packages);
  if (needs.length === 0) return [];
  const installed = installedPackages(needs.flat());
  return needs.filter((names) => !names.some((name) => installed.has(name)));
}

/** @param {readonly string[]} names */
function installedPackages(names) {
  const format = '${Package} ${db:Status-Status}\\n';
  // Exits with 1 when it doesn't know a name; what it knows it prints all the same.
  const { stdout } = spawnSync('dpkg-query', ['-W', '-f', format, ...names], { encoding: 'utf8' });
  const lines = stdout.split('\n').map((line) => line.split(' '));
  return new Set(lines.filter(([, status]) => status === 'installed').map(([name]) => name));
}

/**
 * The name under which this release has the package.
 * @param {Need} names
 */
function available(names) {
  const known = names.find((name) => {
    const { stdout } = spawnSync('apt-cache', ['policy', name], { encoding: 'utf8' });
    return /^ {2}Candidate: (?!\(none\))/m.test(stdout ?? '');
  });
  return String(known ?? names[0]);
}

/** @param {readonly Need[]} needs */
async function aptInstall(needs) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (/** @type {string} */ command, /** @type {string[]} */ args) =>
    runTethered(command, args, { env, isGentle: true });
  await withProgress('Updating the list of system packages', () => run('apt-get', ['update']));
  const names = needs.map(available);
  await withProgress(`Installing system packages: ${names.join(' ')}`, async () => {
    // A set-up that was killed may have left its apt-get at work: wait for it. What it left half
    // configured is finished first, for apt-get installs nothing beside it.
    const audit = spawnSync('dpkg', ['--audit'], { encoding: 'utf8' });
    if (audit.stdout.trim() !== '') await run('dpkg', ['--configure', '-a']);
    const options = ['-o', 'DPkg::Lock::Timeout=600', '-y', '--no-install-recommends'];
    await run('apt-get', ['install', ...options, ...names]);
  });
}

/**
 * @param {readonly Group[]} required
 * @param {readonly Group[]} wished
 */
function tellWithoutPackages(required, wished) {
  const libraries = ['libgtk-3.so.0', 'libnss3.so', 'libasound.so.2', 'libgbm.so.1'];
  const { stdout } = spawnSync('ldconfig', ['-p'], { encoding: 'utf8' });
  /** @param {Group} group */
  const isMissing = (group) =>
    group === APP
      ? stdout !== null && !libraries.every((library) => stdout.includes(library))
      : !group.programs.every(isProgram);
  const words = (/** @type {readonly Group[]} */ groups) =>
    groups.filter(isMissing).map((group) => group.words);
  const [missing, missed] = [words(required), words(wished)];
  if (missing.length > 0) {
    throw new SetupError(`Install these with your package manager: ${missing.join('; ')}.`);
  }
  if (missed.length > 0) say(`For voices install: ${missed.join('; ')}.`);
}

/** @param {string} name */
function isProgram(name) {
  const places = (process.env.PATH ?? '').split(':');
  return [...places, '/usr/sbin', '/sbin'].some((place) => fs.existsSync(`${place}/${name}`));
}
