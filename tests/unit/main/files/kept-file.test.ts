import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type PluginBuild } from 'esbuild';
import { afterEach, beforeEach, expect, test } from 'vitest';

// What else holds of such a file is tested with the settings; see settings-file.test.ts.

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duologue-kept-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test.runIf(process.platform !== 'win32')(
  'killed at any step of saving, it leaves either the old content or the new one, whole',
  async () => {
    const path = join(folder, 'kept.json');
    const program = join(folder, 'dying-process.mjs');
    await build({
      entryPoints: [here('dying-process.ts')],
      outfile: program,
      ...{ bundle: true, platform: 'node', format: 'esm', logLevel: 'silent' },
      plugins: [{ name: 'dying-file-system', setup: giveDyingFileSystem }],
    });
    const found: unknown[] = [];
    for (let step = 1; ; step += 1) {
      const { signal, status } = spawnSync(process.execPath, [program, path, String(step)]);
      found.push(JSON.parse(readFileSync(path, 'utf8')));
      if (signal === null) {
        expect(status).toBe(0);
        break;
      }
      expect(signal).toBe('SIGKILL');
    }
    const replaced = found.indexOf('new');
    // Opening, half of the writing, syncing, closing and renaming come before the new one shows.
    expect(replaced).toBe(5);
    expect(found.slice(0, replaced).every((content) => content === 'old')).toBe(true);
    expect(found.slice(replaced).every((content) => content === 'new')).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(['dying-process.mjs', 'kept.json']);
  },
);

function here(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}

function giveDyingFileSystem(plugin: PluginBuild): void {
  plugin.onResolve({ filter: /^node:fs\/promises$/ }, ({ importer }) =>
    importer.endsWith('write-atomically.ts') ? { path: here('dying-file-system.ts') } : null,
  );
}
