import { expect, test } from 'vitest';
import { ProjectCopy } from './project-copy.js';

/** Installed packages are the lines of the file `installed`; the release knows those in `known`. */
function aDebian(installed: readonly string[], known: readonly string[]): ProjectCopy {
  const project = new ProjectCopy();
  project.write('installed', installed.join('\n'));
  project.fake(
    'dpkg-query',
    `const has = require('node:fs').readFileSync('installed', 'utf8').split('\\n');
    for (const name of args.slice(3)) if (has.includes(name)) console.log(name + ' installed');
    process.exit(1);`,
  );
  project.fake(
    'apt-cache',
    `console.log('  Candidate: ' + (${JSON.stringify(known)}.includes(args[1]) ? '1.0' : '(none)'));`,
  );
  project.fake(
    'apt-get',
    `const fs = require('node:fs');
    if (args[0] === 'install')
      fs.appendFileSync('installed', '\\n' + args.filter((arg) => /^\\w/.test(arg)).join('\\n'));`,
  );
  project.fake('dpkg', '');
  return project;
}

function install(user: 'root' | 'ada', groups: string): string {
  return `
    process.getuid = () => ${user === 'root' ? '0' : '1000'};
    import { runCommand } from './tools/setup/command.mjs';
    import { APP, SPEECH, installSystemPackages } from './tools/setup/system-packages.mjs';
    await runCommand(() => installSystemPackages(${groups}));
  `;
}

const APP = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1'];
const SPEECH = ['speech-dispatcher', 'speech-dispatcher-espeak-ng'];
const BOTH = '{ required: [APP], wished: [SPEECH] }';

test('where everything is installed, nothing is said or done', async () => {
  const project = aDebian([...APP, ...SPEECH], []);
  expect(await project.run(install('root', BOTH))).toEqual({ code: 0, stdout: '', stderr: '' });
  expect(project.calls().filter((call) => call.startsWith('apt'))).toEqual([]);
});

test('root gets what is missing, listed, and only that', async () => {
  const project = aDebian(['libgtk-3-0', 'libgbm1'], [...APP, ...SPEECH]);
  const { code, stderr } = await project.run(install('root', BOTH));
  expect(code).toBe(0);
  expect(stderr).toContain('libnss3 libasound2 speech-dispatcher speech-dispatcher-espeak-ng');
  const asked = project.calls().find((call) => call.startsWith('apt-get install'));
  expect(asked).toMatch(/ libnss3 libasound2 speech-dispatcher speech-dispatcher-espeak-ng$/);
  project.remove('calls');
  await project.run(install('root', BOTH));
  expect(project.calls().filter((call) => call.startsWith('apt'))).toEqual([]);
});

test('others are told the one command to run, and it fails', async () => {
  const project = aDebian(['libgtk-3-0', 'libnss3'], [...APP, ...SPEECH]);
  const { code, stderr } = await project.run(install('ada', BOTH));
  expect(code).toBe(1);
  expect(stderr.match(/sudo apt-get update/g)).toHaveLength(1);
  expect(stderr).toMatch(/libasound2 libgbm1 speech-dispatcher speech-dispatcher-espeak-ng$/m);
  expect(project.calls().filter((call) => call.startsWith('apt-get'))).toEqual([]);
});

test('without voices the app still starts, and says how to get some', async () => {
  const project = aDebian(APP, [...APP, ...SPEECH]);
  const { code, stderr } = await project.run(install('ada', BOTH));
  expect(code).toBe(0);
  expect(stderr).toMatch(/install .* speech-dispatcher speech-dispatcher-espeak-ng$/m);
});

test('a renamed package counts under either name', async () => {
  const project = aDebian(['libgtk-3-0t64', 'libnss3', 'libgbm1'], ['libasound2t64']);
  const { stderr } = await project.run(install('ada', BOTH));
  expect(stderr).toContain('libasound2t64');
  expect(stderr).not.toContain('libgtk');
});

test('a dpkg that was cut off is helped to its end first', async () => {
  const project = aDebian(['libgtk-3-0', 'libnss3', 'libasound2'], APP);
  project.fake('dpkg', "if (args[0] === '--audit') console.log('half configured: libgbm1');");
  await project.run(install('root', '{ required: [APP] }'));
  const calls = project.calls().map((call) => call.split(' ').slice(0, 2).join(' '));
  expect(calls.indexOf('dpkg --configure')).toBeGreaterThan(-1);
  expect(calls.indexOf('dpkg --configure')).toBeLessThan(calls.indexOf('apt-get install'));
});
