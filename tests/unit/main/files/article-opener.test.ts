import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { BlockId } from '../../../../core/article/article.js';
import type { OpenError } from '../../../../core/errors.js';
import type { OpenAnswer, OpenOutcome, Reading } from '../../../../core/ipc/contract.js';
import { unpack, type Packed } from '../../../../core/ipc/packed.js';
import { AS_FOUND, type OpeningChoices } from '../../../../core/opening/choices.js';
import { err, ok, type Result } from '../../../../core/result.js';
import {
  ArticleOpener,
  type OpenerPorts,
  type Source,
} from '../../../../main/files/article-opener.js';
import { PictureStore } from '../../../../main/pictures/picture-store.js';
import { aReading } from '../../../fakes/builders.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duologue-open-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function aFile(name: string, content = 'Hello'): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const reading: Reading = aReading(['Ines: Who are you?', 'Ada: I am Ada.']);

const untouched = { for: () => ({ corrections: [], offered: [] }) };

type Answer = Result<Reading, OpenError>;

/** An opener whose extractor answers when the test says so. */
function anOpener(choices?: OpenerPorts['choices']) {
  const asked: {
    source: Source;
    answer: (answer: Answer) => void;
    begins: (beginning: Reading) => void;
  }[] = [];
  const waiting: (() => void)[] = [];
  const begun: string[] = [];
  const numbers: number[] = [];
  const beginnings: Packed[] = [];
  const mistakes: unknown[] = [];
  let abandoned = 0;
  const opener = new ArticleOpener({
    extractor: {
      read: (source, { begun: begins }) =>
        new Promise((answer) => {
          asked.push({ source, answer, begins });
          for (const tell of waiting.splice(0)) tell();
        }),
      abandon: () => {
        abandoned += 1;
      },
    },
    corrections: untouched,
    ...(choices && { choices }),
    pictures: new PictureStore(),
    opening: (name, number) => {
      begun.push(name);
      numbers.push(number);
    },
    begun: (beginning) => beginnings.push(beginning),
    logUnexpected: (error) => {
      mistakes.push(error);
      return 'id-7';
    },
  });
  /** The nth question to the extractor, once it has been asked. */
  const question = async (nth: number) => {
    while (asked.length <= nth) await new Promise<void>((told) => waiting.push(told));
    const found = asked[nth];
    if (found === undefined) throw new Error('not asked');
    return found;
  };
  return {
    opener,
    asked,
    question,
    begun,
    numbers,
    beginnings,
    mistakes,
    abandoned: () => abandoned,
  };
}

function outcome(answer: OpenAnswer): OpenOutcome | null {
  if (answer === null) return null;
  const told = unpack(answer);
  // Its number is looked at by itself.
  if (told.ok) delete (told.value as { opening?: number }).opening;
  else delete (told.error as { opening?: number }).opening;
  return told;
}

const keyOf = (content: string): string => createHash('sha256').update(content).digest('hex');
const opened = (name: string, content = 'Hello'): OpenOutcome =>
  ok({ ...reading, name, key: keyOf(content), corrections: [], offered: [] });

describe('opening again', () => {
  const cyrillic = { encoding: 'windows-1251', scope: 'article' } as const;

  test('reads what is shown as it is wanted, keeps that, and says other things of it', async () => {
    const kept = new Map<string, OpeningChoices>();
    const { opener, question, asked } = anOpener({
      for: (key) => kept.get(key) ?? AS_FOUND,
      remember: (key, choices) => void kept.set(key, choices),
    });
    const opening = opener.openFile(aFile('talk.html'));
    (await question(0)).answer(ok(reading));
    await opening;
    expect(asked[0]?.source.choices).toBeUndefined();

    const again = opener.reopen('shown', cyrillic);
    const { source, answer } = await question(1);
    expect(source.choices).toEqual(cyrillic);
    answer(ok(reading));
    const shown = outcome(await again);
    expect(shown?.ok === true && shown.value).toMatchObject({
      name: 'talk.html',
      choices: cyrillic,
    });
    expect(shown?.ok === true && shown.value.key).not.toBe(keyOf('Hello'));
    expect(kept.get(keyOf('Hello'))).toEqual(cyrillic);

    // The same content under another name, another day.
    const copy = opener.openFile(aFile('copy.html'));
    const next = await question(2);
    expect(next.source.choices).toEqual(cyrillic);
    next.answer(ok(reading));
    await copy;
  });

  test('keeps nothing that could not be read, and knows what it could not open', async () => {
    const kept: string[] = [];
    const { opener, question } = anOpener({
      for: () => AS_FOUND,
      remember: (key) => void kept.push(key),
    });
    const opening = opener.openFile(aFile('frames.html'));
    (await question(0)).answer(err({ kind: 'not-an-article' }));
    await opening;
    expect(await opener.reopen('shown', cyrillic)).toBeNull();
    const again = opener.reopen('failed', cyrillic);
    (await question(1)).answer(err({ kind: 'not-an-article' }));
    expect(outcome(await again)).toEqual(
      err({ name: 'frames.html', error: { kind: 'not-an-article' }, choices: cyrillic }),
    );
    expect(kept).toEqual([]);
  });

  test('gives a line of what is shown to try encodings on', async () => {
    const { opener, question } = anOpener();
    expect(await opener.sampleLine()).toBeNull();
    const opening = opener.openFile(aFile('talk.html', '<p>Hello there</p>'));
    (await question(0)).answer(ok(reading));
    await opening;
    expect(new TextDecoder().decode((await opener.sampleLine()) ?? undefined)).toBe('Hello there');
  });
});

describe('something large', () => {
  const beginning: Reading = aReading(['Ines: Who are you?']);

  test('is told by its beginning, under the key of the whole', async () => {
    const { opener, question, beginnings } = anOpener();
    const opening = opener.openFile(aFile('talk.html', 'Hello'));
    const { begins, answer } = await question(0);
    begins(beginning);
    const kept = { name: 'talk.html', key: keyOf('Hello'), corrections: [], offered: [] };
    expect(beginnings.map(unpack)).toEqual([ok({ ...beginning, ...kept })]);
    expect(opener.lastOpened).toBeNull();
    answer(ok(reading));
    expect(outcome(await opening)).toEqual(opened('talk.html'));
  });

  test('that was overtaken has no beginning any more', async () => {
    const { opener, question, beginnings } = anOpener();
    void opener.openFile(aFile('talk.html'));
    const { begins } = await question(0);
    void opener.openFile(aFile('other.html'));
    begins(beginning);
    expect(beginnings).toEqual([]);
  });
});

describe('a file', () => {
  test('has the number with its outcome that was told when it was begun', async () => {
    const { opener, question, numbers } = anOpener();
    const opening = opener.openFile(aFile('talk.html', 'Hello'));
    (await question(0)).answer(ok(reading));
    const told = await opening;
    const gone = await opener.openFile(join(folder, 'gone.html'));
    const [first, second] = [told, gone].map((each) => each && unpack(each));
    expect(first?.ok === true && first.value.opening).toBe(numbers[0]);
    expect(second?.ok === false && second.error.opening).toBe(numbers[1]);
    expect(new Set(numbers).size).toBe(2);
  });

  test('is read, extracted, and told by its name', async () => {
    const { opener, question, begun } = anOpener();
    const opening = opener.openFile(aFile('talk.html', 'Hello'));
    expect(begun).toEqual(['talk.html']);
    const { source, answer } = await question(0);
    expect(new TextDecoder().decode(source.bytes)).toBe('Hello');
    answer(ok(reading));
    expect(outcome(await opening)).toEqual(opened('talk.html'));
  });

  test('that cannot be read is told by its name, and never reaches the extractor', async () => {
    const { opener, asked } = anOpener();
    const answer = await opener.openFile(join(folder, 'gone\u202e.html'));
    expect(outcome(answer)).toEqual(err({ name: 'gone .html', error: { kind: 'not-found' } }));
    expect(asked).toEqual([]);
  });

  test('that cannot be extracted says why', async () => {
    const { opener, question } = anOpener();
    const opening = opener.openFile(aFile('menu.html'));
    (await question(0)).answer(err({ kind: 'not-an-article' }));
    expect(outcome(await opening)).toEqual(
      err({ name: 'menu.html', error: { kind: 'not-an-article' } }),
    );
  });

  test('whose extraction throws, which is our mistake, gives a number to report', async () => {
    const mistakes: unknown[] = [];
    const opener = new ArticleOpener({
      extractor: {
        read: () => Promise.reject(new Error('a mistake')),
        abandon: () => undefined,
      },
      corrections: untouched,
      pictures: new PictureStore(),
      opening: () => undefined,
      begun: () => undefined,
      logUnexpected: (error) => `id-${mistakes.push(error)}`,
    });
    expect(outcome(await opener.openFile(aFile('talk.html')))).toEqual(
      err({ name: 'talk.html', error: { kind: 'unexpected', id: 'id-1' } }),
    );
    expect(mistakes).toEqual([new Error('a mistake')]);
  });
});

describe('a newer request', () => {
  test('takes the place of one that is still at work', async () => {
    const { opener, question } = anOpener();
    const first = opener.openFile(aFile('slow.html'));
    const slow = await question(0);
    const second = opener.openFile(aFile('quick.html'));
    (await question(1)).answer(ok(reading));
    expect(outcome(await second)).toEqual(opened('quick.html'));
    slow.answer(ok(reading));
    expect(await first).toBeNull();
    expect(outcome(opener.lastOpened)).toEqual(opened('quick.html'));
  });

  test('also counts when the older one fails later', async () => {
    const { opener, question } = anOpener();
    const first = opener.openFile(aFile('slow.html'));
    const slow = await question(0);
    const second = opener.openFile(aFile('quick.html'));
    (await question(1)).answer(ok(reading));
    await second;
    slow.answer(err({ kind: 'took-too-long' }));
    expect(await first).toBeNull();
  });

  test('keeps the older one from the extractor when that is still reading its file', async () => {
    const { opener, asked, question } = anOpener();
    const first = opener.openFile(aFile('slow.html'));
    const second = opener.openPasted({ html: '', text: 'Hello' });
    (await question(0)).answer(ok(reading));
    expect(await first).toBeNull();
    expect(outcome(await second)).toEqual(opened('Clipboard'));
    expect(asked).toHaveLength(1);
  });
});

test('a failure leaves the article before it in place', async () => {
  const { opener, question } = anOpener();
  const first = opener.openFile(aFile('talk.html'));
  (await question(0)).answer(ok(reading));
  await first;
  await opener.openFile(join(folder, 'gone.html'));
  expect(outcome(opener.lastOpened)).toEqual(opened('talk.html'));
});

describe('an opening that is cancelled', () => {
  test('answers nothing, is given up, and leaves what was open', async () => {
    const { opener, question, abandoned } = anOpener();
    const first = opener.openFile(aFile('talk.html'));
    (await question(0)).answer(ok(reading));
    await first;
    const second = opener.openFile(aFile('slow.html', 'Slow'));
    const slow = await question(1);
    opener.cancel();
    expect(abandoned()).toBe(1);
    slow.answer(ok(reading));
    expect(await second).toBeNull();
    expect(outcome(opener.lastOpened)).toEqual(opened('talk.html'));
  });

  test('while its file is still read never reaches the extractor, and the next one does', async () => {
    const { opener, asked, question } = anOpener();
    const first = opener.openFile(aFile('slow.html'));
    opener.cancel();
    expect(await first).toBeNull();
    expect(asked).toEqual([]);
    const second = opener.openFile(aFile('next.html'));
    (await question(0)).answer(ok(reading));
    expect(outcome(await second)).toEqual(opened('next.html'));
  });
});

describe('what is open, opened again', () => {
  const at = (content: string) => ({ key: keyOf(content), block: 1 as BlockId, offset: 5 });

  test('is read as it is now, with the place where reading was', async () => {
    const { opener, question } = anOpener();
    const opening = opener.openFile(aFile('talk.html', 'Hello'));
    (await question(0)).answer(ok(reading));
    await opening;
    opener.movedTo(at('Hello'));
    aFile('talk.html', 'Hello again');
    const again = opener.reload();
    const { source, answer } = await question(1);
    expect(new TextDecoder().decode(source.bytes)).toBe('Hello again');
    answer(ok(reading));
    const place = at('Hello');
    expect(outcome(await again)).toMatchObject({ value: { key: keyOf('Hello again'), place } });
  });

  test('when its file is gone says so, and stays', async () => {
    const { opener, question } = anOpener();
    const file = aFile('talk.html');
    const opening = opener.openFile(file);
    (await question(0)).answer(ok(reading));
    await opening;
    rmSync(file);
    expect(outcome(await opener.reload())).toEqual(
      err({ name: 'talk.html', error: { kind: 'not-found' } }),
    );
    expect(outcome(opener.lastOpened)).toEqual(opened('talk.html'));
  });

  test('is nothing when nothing is open', async () => {
    expect(await anOpener().opener.reload()).toBeNull();
  });

  test('by a window that failed begins where reading was', async () => {
    const { opener, question } = anOpener();
    const opening = opener.openFile(aFile('talk.html'));
    (await question(0)).answer(ok(reading));
    await opening;
    opener.movedTo(at('Something else'));
    expect(outcome(opener.lastOpened)).toEqual(opened('talk.html'));
    opener.movedTo(at('Hello'));
    expect(outcome(opener.lastOpened)).toMatchObject({ value: { place: at('Hello') } });
  });
});

test('what was corrected since is there when the window comes again, and no offer any more', async () => {
  const { opener, question } = anOpener();
  const opening = opener.openFile(aFile('talk.html'));
  (await question(0)).answer(ok(reading));
  await opening;
  const corrections = [{ do: 'swap' as const }];
  opener.corrected({ key: keyOf('Other'), layout: null, corrections, carried: [] });
  expect(outcome(opener.lastOpened)).toEqual(opened('talk.html'));
  opener.corrected({ key: keyOf('Hello'), layout: null, corrections, carried: [] });
  expect(outcome(opener.lastOpened)).toMatchObject({ value: { corrections, offered: [] } });
});

describe('what was pasted', () => {
  test('is taken as the page it was copied from', async () => {
    const { opener, question, begun } = anOpener();
    const opening = opener.openPasted({ html: '<p>Héllo</p>', text: 'Héllo' });
    const { source, answer } = await question(0);
    expect(source).toEqual({
      name: 'Clipboard',
      kind: 'html',
      bytes: new TextEncoder().encode('<p>Héllo</p>'),
    });
    answer(ok(reading));
    expect(outcome(await opening)).toEqual(opened('Clipboard', '<p>Héllo</p>'));
    expect(begun).toEqual(['Clipboard']);
  });

  test('is taken as text when the page holds no article', async () => {
    const { opener, question } = anOpener();
    const opening = opener.openPasted({ html: '<nav>Menu</nav>', text: 'Hello' });
    (await question(0)).answer(err({ kind: 'not-an-article' }));
    const { source, answer } = await question(1);
    expect(source.kind).toBe('text');
    answer(ok(reading));
    expect(outcome(await opening)).toEqual(opened('Clipboard'));
  });

  test('is empty when there is nothing but white space', async () => {
    const { opener, asked } = anOpener();
    expect(outcome(await opener.openPasted({ html: ' \n', text: '\t' }))).toEqual(
      err({ name: 'Clipboard', error: { kind: 'empty' } }),
    );
    expect(asked).toEqual([]);
  });
});
