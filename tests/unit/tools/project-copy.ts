import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const TOOLS = fileURLToPath(new URL('../../../tools/', import.meta.url));

/** Keeps a fake that must be caught in the middle of its work alive until it is ended. */
export const FOREVER = 'setInterval(() => undefined, 1_000);';

/** What a script in the copy came to. */
export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * An empty project with our tools in it, so that set-up can be interrupted, starved and lied to
 * without harm. Programs it calls (npm, apt-get...) are fakes, written as scripts.
 */
export class ProjectCopy {
  readonly root = mkdtempSync(path.join(tmpdir(), 'duologue-tools-'));
  readonly #environment: Record<string, string>;

  constructor() {
    onTestFinished(() => {
      rmSync(this.root, { recursive: true, force: true });
    });
    cpSync(path.join(TOOLS, 'setup'), this.path('tools/setup'), { recursive: true });
    cpSync(path.join(TOOLS, 'build'), this.path('tools/build'), { recursive: true });
    for (const file of ['electron-runtime.mjs', 'build.mjs'])
      cpSync(path.join(TOOLS, file), this.path(`tools/${file}`));
    this.write('package.json', JSON.stringify({ engines: { node: '>=20' }, type: 'module' }));
    mkdirSync(this.path('bin'));
    this.#environment = {
      PATH: `${this.path('bin')}:${process.env['PATH'] ?? ''}`,
      npm_execpath: this.path('bin/npm-cli.js'),
    };
  }

  path(name: string): string {
    return path.join(this.root, name);
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8');
  }

  has(name: string): boolean {
    return existsSync(this.path(name));
  }

  write(name: string, text: string): void {
    mkdirSync(path.dirname(this.path(name)), { recursive: true });
    writeFileSync(this.path(name), text);
  }

  remove(name: string): void {
    rmSync(this.path(name), { recursive: true, force: true });
  }

  /** A program, as a script of Node that gets its arguments in `args`; it notes each call in `calls`. */
  fake(program: string, script: string): void {
    const note = `require('node:fs').appendFileSync(${JSON.stringify(this.path('calls'))}, `;
    this.write(
      `bin/${program}`,
      `#!${process.execPath}
const args = process.argv.slice(2);
${note}${JSON.stringify(program)} + ' ' + args.join(' ') + '\\n');
${script}
`,
    );
    chmodSync(this.path(`bin/${program}`), 0o755);
    // Scripts in here are CommonJS, whatever the project is.
    this.write('bin/package.json', '{}');
  }

  /** Calls of the fakes so far, one a line. */
  calls(): string[] {
    return this.has('calls') ? this.read('calls').trim().split('\n') : [];
  }

  /** Starts a module that can import from `./tools/`. */
  start(code: string, environment: Record<string, string> = {}): ChildProcess {
    const { ELECTRON_OVERRIDE_DIST_PATH: _, ...inherited } = process.env;
    return spawn(process.execPath, ['--input-type=module', '--eval', code], {
      cwd: this.root,
      env: { ...inherited, ...this.#environment, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }

  async run(code: string, environment?: Record<string, string>): Promise<Outcome> {
    const child = this.start(code, environment);
    let [stdout, stderr] = ['', ''];
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    const [exitCode] = (await once(child, 'close')) as [number | null];
    return { code: exitCode, stdout, stderr };
  }
}
