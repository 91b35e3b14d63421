import { spawn } from 'node:child_process';
import path from 'node:path';
import { ROOT } from './paths.mjs';
import { SetupError } from './failure.mjs';

const TETHER = path.join(ROOT, 'tools', 'setup', 'tether.mjs');
/** Enough of a failed command's words to see why it failed. */
const KEPT_OUTPUT = 20_000;

/**
 * @typedef {object} TetherOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {boolean} [isGentle] asks the command itself to end, with SIGINT, and leaves what it
 *   started alone: for apt-get, which must not be cut off while dpkg is at work
 */

/**
 * Starts a command that does not outlive this process, even if this process is killed outright: a
 * half-killed set-up must not go on writing beside the next one.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {TetherOptions & { stdout: 'inherit' | 'pipe', stderr: 'inherit' | 'pipe' }} options
 */
export function startTethered(command, args, { cwd, env, isGentle, stdout, stderr }) {
  const manner = isGentle === true ? 'gently' : 'at-once';
  return spawn(process.execPath, [TETHER, manner, command, ...args], {
    cwd: cwd ?? ROOT,
    env: env ?? process.env,
    stdio: ['ignore', stdout, stderr, 'ipc'],
  });
}

/**
 * Runs a command to its end, tethered. What it says is shown only when it fails.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {TetherOptions & { onPid?: (pid: number) => void }} [options]
 * @returns {Promise<string>} what it wrote to stdout
 */
export function runTethered(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = startTethered(command, args, { ...options, stdout: 'pipe', stderr: 'pipe' });
    let stdout = '';
    let all = '';
    child.stdout?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      stdout += text;
      all = (all + text).slice(-KEPT_OUTPUT);
    });
    child.stderr?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      all = (all + text).slice(-KEPT_OUTPUT);
    });
    child.on('message', (message) => {
      if (typeof message === 'number') options.onPid?.(message);
    });
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) resolve(stdout);
      else {
        const how = code === null ? `ended by ${String(signal)}` : `exit code ${String(code)}`;
        const said = all.trim();
        reject(new SetupError(`${path.basename(command)} ${args.join(' ')}: ${how}\n${said}`));
      }
    });
  });
}

/**
 * npm as the person runs it: their registry, cache and certificates.
 *
 * @param {readonly string[]} args
 * @param {{ onPid?: (pid: number) => void }} [options]
 */
export function npm(args, options) {
  const cli = process.env.npm_execpath;
  if (cli !== undefined && /npm-cli\.c?js$/.test(cli)) {
    return runTethered(process.execPath, [cli, ...args], options);
  }
  if (process.platform === 'win32') {
    return runTethered('cmd.exe', ['/d', '/s', '/c', 'npm.cmd', ...args], options);
  }
  return runTethered('npm', args, options);
}
