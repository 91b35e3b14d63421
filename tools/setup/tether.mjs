// tether.mjs at-once|gently COMMAND [ARGUMENT...]
// Runs a command and ends it, with everything it started, as soon as the process that asked for it
// is gone. A process of its own, since nobody can act after SIGKILL.
import { spawn } from 'node:child_process';

const [manner, command = '', ...args] = process.argv.slice(2);
const isGentle = manner === 'gently';
const hasGroups = process.platform !== 'win32';
const child = spawn(command, args, { stdio: 'inherit', detached: hasGroups });

let isEnding = false;

/** @param {NodeJS.Signals} signal */
function end(signal) {
  isEnding = true;
  try {
    if (isGentle) child.kill('SIGINT');
    else if (hasGroups && child.pid !== undefined) process.kill(-child.pid, signal);
    else child.kill(signal);
  } catch {
    // It ended in the meantime.
  }
}

process.on('disconnect', () => {
  end('SIGKILL');
});
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => {
    end(signal);
  });
}
child.on('spawn', () => {
  if (process.connected) process.send?.(child.pid);
});
child.on('error', (error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(127);
});
child.on('exit', (code, signal) => {
  if (signal !== null && !isEnding) process.stderr.write(`Ended by ${signal}.\n`);
  process.exit(code ?? 1);
});
