import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileFromCommandLine } from '../../../../main/files/argv.js';

const HOME = resolve('/home/ada');
const inHome = (path: string): string => resolve(HOME, path);

describe('the packaged program', () => {
  const fileOf = (...args: string[]): string | null =>
    fileFromCommandLine(['/opt/Duologue/duologue', ...args], HOME, false);

  test('opens the file that is named, from where it was started', () => {
    expect(fileOf('talk.html')).toBe(inHome('talk.html'));
    expect(fileOf('/srv/talk.html')).toBe(resolve('/srv/talk.html'));
    expect(fileOf('../talk.html')).toBe(resolve('/home/talk.html'));
    expect(fileOf()).toBeNull();
  });

  test('opens the first of several', () => {
    expect(fileOf('one.html', 'two.html')).toBe(inHome('one.html'));
  });

  test('passes over options, which are for Chromium', () => {
    expect(fileOf('--no-sandbox', '--user-data-dir=/tmp/x', 'talk.html', '--lang=de')).toBe(
      inHome('talk.html'),
    );
    expect(fileOf('--inspect=talk.html', '-r')).toBeNull();
  });

  test('takes everything after -- for files', () => {
    expect(fileOf('--', '--odd.html')).toBe(inHome('--odd.html'));
    expect(fileOf('--no-sandbox', '--', '--')).toBe(inHome('--'));
    expect(fileOf('--')).toBeNull();
  });

  test('takes the addresses that some desktops pass', () => {
    expect(fileOf('file:///home/ada/a%20b.html')).toBe(resolve('/home/ada/a b.html'));
    expect(fileOf('file://%zz')).toBe(inHome('file://%zz'));
  });

  test('ignores an empty name', () => {
    expect(fileOf('')).toBeNull();
  });
});

describe('in development', () => {
  const fileOf = (...args: string[]): string | null =>
    fileFromCommandLine(['/x/electron', ...args], HOME, true);

  test("the first name is the app's own folder", () => {
    expect(fileOf('.')).toBeNull();
    expect(fileOf('.', 'talk.html')).toBe(inHome('talk.html'));
    expect(fileOf('--no-sandbox', '.', '--lang=de', 'talk.html')).toBe(inHome('talk.html'));
    expect(fileOf('.', '--', '-talk.html')).toBe(inHome('-talk.html'));
  });
});
