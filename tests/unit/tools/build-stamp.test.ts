import { expect, test } from 'vitest';
import { ProjectCopy } from './project-copy.js';

/** What a build does with its stamp: prints `built`, or `fresh` where there is nothing to do. */
const BUILD = `
  import { builtFiles, removeStamp, sourceHash, writeStamp } from './tools/build/stamp.mjs';
  import fs from 'node:fs';
  const hash = sourceHash('app');
  if (builtFiles('app', hash) === null) {
    removeStamp('app');
    fs.mkdirSync('dist/main', { recursive: true });
    fs.writeFileSync('dist/main/main.js', 'built');
    if (isInterrupted) process.exit();
    writeStamp('app', hash, new Map([['dist/main/main.js', Buffer.from('built')]]));
    console.log('built');
  } else console.log('fresh');
`;

async function aBuiltProject(): Promise<ProjectCopy> {
  const project = new ProjectCopy();
  project.write('main/main.ts', 'one');
  expect(await said(project)).toBe('built');
  return project;
}

async function said(project: ProjectCopy): Promise<string> {
  return (await project.run(`const isInterrupted = false; ${BUILD}`)).stdout.trim();
}

test('nothing that is unchanged is built again', async () => {
  const project = await aBuiltProject();
  expect(await said(project)).toBe('fresh');
  project.write('main/main.ts', 'one');
  expect(await said(project)).toBe('fresh');
});

test.each([
  ['a changed source', 'main/main.ts', 'two'],
  ['a new source', 'core/deep/new.ts', 'new'],
  ['another set of packages', 'package-lock.json', '{}'],
  ['a half-written output', 'dist/main/main.js', 'bui'],
])('%s is built', async (_, file, text) => {
  const project = await aBuiltProject();
  project.write(file, text);
  expect(await said(project)).toBe('built');
  expect(await said(project)).toBe('fresh');
});

test('a lost output, and a source that is gone, are noticed', async () => {
  const project = await aBuiltProject();
  project.remove('dist/main/main.js');
  expect(await said(project)).toBe('built');
  project.remove('main/main.ts');
  expect(await said(project)).toBe('built');
});

test('an interrupted build is done again', async () => {
  const project = await aBuiltProject();
  project.write('main/main.ts', 'two');
  await project.run(`const isInterrupted = true; ${BUILD}`);
  expect(await said(project)).toBe('built');
});
