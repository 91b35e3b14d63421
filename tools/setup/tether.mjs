// Runs the command in its arguments and ends it, with everything it started, as soon as the process
// that asked for it is gone. A process of its own, since nobody can act after SIGKILL.
import { spawn } from 'node:child_process';

const [command, ...args] = process.argv.slice(2);
const hasGroups = process.platform !== 'win32';
const child = spawn(command, args, { stdio: 'inherit', detached: hasGroups });

/** @param {NodeJS.Signals} signal */
function end(signal) {
  try {
    if (hasGroups && child.pid !== undefined) process.kill(-child.pid, signal);
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
child.on('exit', (code) => {
  process.exit(code ?? 1);
});
