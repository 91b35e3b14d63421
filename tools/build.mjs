// `node tools/build.mjs [app|command-line]...`: bundles what changed since the last build.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundles, copies, pdfLibraries } from './build/bundles.mjs';
import { licenceFiles, licencesOf } from './build/licences.mjs';
import { pdfLibraryFiles } from './build/pdf-library.mjs';
import {
  builtFiles,
  filesBelow,
  readStamp,
  removeStamp,
  sourceHash,
  writeStamp,
} from './build/stamp.mjs';
import { runCommand } from './setup/command.mjs';
import { SetupError } from './setup/failure.mjs';
import { installNodeModules } from './setup/node-modules.mjs';
import { ROOT } from './setup/paths.mjs';
import { say } from './setup/progress.mjs';
import { withSetupLock } from './setup/setup-lock.mjs';

/** @typedef {import('./build/bundles.mjs').Bundle['part']} Part */

/**
 * Builds the given parts where their sources changed. Needs node modules, and the set-up lock held.
 * @param {readonly Part[]} parts
 */
export async function build(parts = ['app', 'command-line']) {
  for (const part of parts) {
    const hash = sourceHash(part);
    if (builtFiles(part, hash) !== null) continue;
    const started = Date.now();
    const stale = Object.keys(readStamp(part)?.files ?? {});
    removeStamp(part);
    const { outputs, inputs } = await bundle(part);
    const files = new Map([
      ...outputs,
      ...(part === 'app' ? licenceFiles(licencesOf(inputs)) : []),
      ...copied(part),
      ...pdfLibraryFiles(pdfLibraries[part]),
    ]);
    for (const [file, bytes] of files) write(file, bytes);
    for (const file of stale) {
      if (!files.has(file)) fs.rmSync(path.join(ROOT, file), { force: true });
    }
    writeStamp(part, hash, files);
    say(`Built ${part}: ${String(files.size)} files in ${String(Date.now() - started)} ms`);
  }
}

/**
 * `outputs` are paths relative to the root, and contents; `inputs` the files that these were made of.
 * @param {Part} part
 * @returns {Promise<{ outputs: [string, Uint8Array][], inputs: ReadonlySet<string> }>}
 */
export async function bundle(part) {
  /** @type {Set<string>} */
  const inputs = new Set();
  const { build: esbuild, formatMessages, stop } = await import('esbuild');
  const { optionsFor } = await import('./build/options.mjs');
  const built = bundles
    .filter((each) => each.part === part)
    .map(async ({ entry, output, platform, isSplit }) => {
      const result = await esbuild({
        ...optionsFor[platform],
        absWorkingDir: ROOT,
        metafile: true,
        entryPoints: [entry],
        ...outputOptions(output, isSplit === true),
      }).catch(async (/** @type {import('esbuild').BuildFailure} */ failure) => {
        if (!Array.isArray(failure.errors)) throw failure;
        const told = await formatMessages(failure.errors, { kind: 'error', color: false });
        throw new SetupError(`${entry} cannot be built.\n${told.join('\n')}`);
      });
      const warnings = await formatMessages(result.warnings, { kind: 'warning', color: false });
      for (const warning of warnings) say(warning.trim());
      for (const input of Object.keys(result.metafile?.inputs ?? {})) inputs.add(input);
      return (result.outputFiles ?? []).map((file) => {
        const place = path.relative(ROOT, file.path).split(path.sep).join('/');
        return /** @type {[string, Uint8Array]} */ ([place, file.contents]);
      });
    });
  try {
    return { outputs: (await Promise.all(built)).flat(), inputs };
  } finally {
    // Its service would otherwise live as long as the app that is started after the build.
    await stop();
  }
}

/**
 * Where a bundle goes: one file, or that file and the parts it fetches when they are needed.
 * @param {string} output
 * @param {boolean} isSplit
 * @returns {import('esbuild').BuildOptions}
 */
function outputOptions(output, isSplit) {
  if (!isSplit) return { outfile: output };
  const name = path.basename(output, '.js');
  return {
    outdir: path.dirname(output),
    entryNames: name,
    chunkNames: `${name}/[name]-[hash]`,
    splitting: true,
  };
}

/**
 * @param {Part} part
 * @returns {[string, Uint8Array][]}
 */
function copied(part) {
  return copies
    .filter((each) => each.part === part)
    .flatMap(({ from, to }) =>
      filesBelow(from).map((file) => {
        const bytes = fs.readFileSync(path.join(ROOT, file));
        return /** @type {[string, Uint8Array]} */ ([to + file.slice(from.length), bytes]);
      }),
    );
}

/**
 * In one step, so that an app that starts meanwhile finds a whole file.
 * @param {string} file
 * @param {Uint8Array} bytes
 */
function write(file, bytes) {
  const target = path.join(ROOT, file);
  const partial = `${target}.${String(process.pid)}.partial`;
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.writeFileSync(partial, bytes);
  fs.renameSync(partial, target);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runCommand(async () => {
    const parts = /** @type {Part[]} */ (process.argv.slice(2));
    await withSetupLock(async () => {
      await installNodeModules();
      await build(parts.length === 0 ? undefined : parts);
    });
  });
}
