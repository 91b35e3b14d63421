import { once } from 'node:events';
import { expect, test, vi } from 'vitest';
import { FOREVER, ProjectCopy } from './project-copy.js';

const INSTALL = `
  import { installNodeModules } from './tools/setup/node-modules.mjs';
  import { runCommand } from './tools/setup/command.mjs';
  import { withSetupLock } from './tools/setup/setup-lock.mjs';
  await runCommand(() => withSetupLock(installNodeModules));
`;

/** Installs the one dependency, and npm's own record of it last, as npm does. */
const NPM_CI = `
  const fs = require('node:fs');
  fs.mkdirSync('node_modules/gong', { recursive: true });
  fs.writeFileSync('node_modules/gong/package.json', JSON.stringify({ version: '1.0.0' }));
  const packages = { 'node_modules/gong': { version: '1.0.0' } };
  fs.writeFileSync('node_modules/.package-lock.json', JSON.stringify({ packages }));
`;

function aProject(): ProjectCopy {
  const project = new ProjectCopy();
  lock(project, '1.0.0');
  project.fake('npm-cli.js', NPM_CI);
  return project;
}

function lock(project: ProjectCopy, version: string): void {
  const packages = {
    '': { devDependencies: { gong: version } },
    'node_modules/gong': { version },
    'node_modules/gong-for-another-system': { version, optional: true },
  };
  project.write('package-lock.json', JSON.stringify({ packages }));
}

test('node modules are installed once, then npm is asked for nothing', async () => {
  const project = aProject();
  expect((await project.run(INSTALL)).code).toBe(0);
  expect((await project.run(INSTALL)).stderr).toBe('');
  expect(project.calls()).toHaveLength(1);
  expect(project.calls()[0]).toMatch(/^npm-cli\.js ci /);
});

test('an installation of one’s own is taken as it is', async () => {
  const project = aProject();
  await project.run(
    NPM_CI.replaceAll("const fs = require('node:fs');", "import fs from 'node:fs';"),
  );
  expect((await project.run(INSTALL)).code).toBe(0);
  expect(project.calls()).toEqual([]);
});

test('a changed lock file installs anew', async () => {
  const project = aProject();
  await project.run(INSTALL);
  lock(project, '2.0.0');
  await project.run(INSTALL);
  expect(project.calls()).toHaveLength(2);
});

test('a package that is gone is noticed', async () => {
  const project = aProject();
  await project.run(INSTALL);
  project.remove('node_modules/gong');
  await project.run(INSTALL);
  expect(project.calls()).toHaveLength(2);
});

test('what npm says is told when it fails, and nothing is taken as installed', async () => {
  const project = aProject();
  project.fake('npm-cli.js', "console.error('no such registry'); process.exit(1);");
  const failed = await project.run(INSTALL);
  expect(failed.code).toBe(1);
  expect(failed.stderr).toContain('no such registry');
  project.fake('npm-cli.js', NPM_CI);
  expect((await project.run(INSTALL)).code).toBe(0);
});

test.each(['SIGKILL', 'SIGINT', 'SIGTERM'] as const)(
  'a set-up ended by %s takes npm with it, and the next one starts from a clean state',
  async (signal) => {
    const project = aProject();
    project.fake(
      'npm-cli.js',
      `require('node:fs').writeFileSync('half', String(process.pid)); ${FOREVER}`,
    );
    const first = project.start(INSTALL);
    const ended = once(first, 'exit');
    await vi.waitUntil(() => project.has('half') && project.read('half') !== '', 10_000);
    first.kill(signal);
    await ended;
    const npm = Number(project.read('half'));
    await vi.waitUntil(() => !isAlive(npm), 10_000);

    project.fake('npm-cli.js', NPM_CI);
    const second = await project.run(INSTALL);
    expect(second.code).toBe(0);
    expect(project.has('.cache/setup.lock')).toBe(false);
  },
);

test('a second set-up waits for the first', async () => {
  const project = aProject();
  project.fake(
    'npm-cli.js',
    `${NPM_CI}
    fs.writeFileSync('begun', '');
    const go = setInterval(() => { if (fs.existsSync('go')) clearInterval(go); }, 20);`,
  );
  const first = project.run(INSTALL);
  await vi.waitUntil(() => project.has('begun'), 10_000);
  const second = project.start(INSTALL);
  const ended = once(second, 'exit');
  await vi.waitFor(async () => {
    const [chunk] = (await once(second.stderr ?? second, 'data')) as [Buffer];
    expect(String(chunk)).toContain('waiting for it');
  });
  project.write('go', '');
  expect((await first).code).toBe(0);
  expect(await ended).toEqual([0, null]);
  expect(project.calls()).toHaveLength(1);
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
