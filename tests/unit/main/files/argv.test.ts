import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesFromCommandLine } from '../../../../main/files/argv.js';

const HOME = resolve('/home/ada');
const inHome = (path: string): string => resolve(HOME, path);

describe('the packaged program', () => {
  const filesOf = (...args: string[]): string[] =>
    filesFromCommandLine(['/opt/Duologue/duologue', ...args], HOME, false);

  test('opens the file that is named, from where it was started', () => {
    expect(filesOf('talk.html')).toEqual([inHome('talk.html')]);
    expect(filesOf('/srv/talk.html')).toEqual([resolve('/srv/talk.html')]);
    expect(filesOf('../talk.html')).toEqual([resolve('/home/talk.html')]);
    expect(filesOf()).toEqual([]);
  });

  test('opens several, in their order', () => {
    expect(filesOf('two.html', 'one.html')).toEqual([inHome('two.html'), inHome('one.html')]);
  });

  test('passes over options, which are for Chromium', () => {
    expect(filesOf('--no-sandbox', '--user-data-dir=/tmp/x', 'talk.html', '--lang=de')).toEqual([
      inHome('talk.html'),
    ]);
    expect(filesOf('--inspect=talk.html', '-r')).toEqual([]);
  });

  test('takes everything after -- for files', () => {
    expect(filesOf('--', '--odd.html')).toEqual([inHome('--odd.html')]);
    expect(filesOf('--no-sandbox', '--', '--')).toEqual([inHome('--')]);
    expect(filesOf('--')).toEqual([]);
  });

  test('takes the addresses that some desktops pass', () => {
    expect(filesOf('file:///home/ada/a%20b.html')).toEqual([resolve('/home/ada/a b.html')]);
    expect(filesOf('file://%zz')).toEqual([inHome('file://%zz')]);
  });

  test('ignores an empty name', () => {
    expect(filesOf('')).toEqual([]);
  });
});

describe('in development', () => {
  const filesOf = (...args: string[]): string[] =>
    filesFromCommandLine(['/x/electron', ...args], HOME, true);

  test("the first name is the app's own folder", () => {
    expect(filesOf('.')).toEqual([]);
    expect(filesOf('.', 'talk.html')).toEqual([inHome('talk.html')]);
    expect(filesOf('--no-sandbox', '.', '--lang=de', 'talk.html')).toEqual([inHome('talk.html')]);
    expect(filesOf('.', '--', '-talk.html')).toEqual([inHome('-talk.html')]);
  });
});
