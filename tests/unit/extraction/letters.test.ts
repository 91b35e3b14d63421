import { describe, expect, test } from 'vitest';
import { isText } from '../../../core/article/article.js';
import { emailFile } from '../../fixtures/wrapped-pages.js';
import { articleIn, outcomeOf, readAloud } from './wrapped-articles.js';

const HEAD = [
  'From: =?utf-8?Q?Harbour_Weekly_=E2=80=93_Letters?= <letters@harbour.example>',
  'To: reader@town.example',
  'Subject: =?UTF-8?B?VGhlIGxhc3QgZmVycnk=?=',
  'Date: Tue, 5 Mar 2024 08:00:00 +0100',
  'MIME-Version: 1.0',
];
const INTRODUCTION =
  'Ada Morrow has steered the night ferry for many years. Ivo Lind met her on the quay.';
const TURNS = [
  'Ivo Lind: What did your father say when you told him?',
  'Ada Morrow: He said no, and I went. I wore his coat for years.',
  'Ivo Lind: And tomorrow?',
  'Ada Morrow: Tomorrow I shall sleep.',
];
const LETTER = [INTRODUCTION, ...TURNS];

const textLetter = (body: readonly string[], type = 'text/plain; charset=utf-8') =>
  emailFile([...HEAD, `Content-Type: ${type}`], body);
const pageLetter = (body: string) =>
  emailFile([...HEAD, 'Content-Type: text/html; charset=utf-8'], body.split('\n'));
const alternatives = (text: string, html: string) =>
  emailFile(
    [...HEAD, 'Content-Type: multipart/alternative; boundary="b 1"'],
    [
      ...['--b 1', 'Content-Type: text/plain; charset=utf-8', '', text],
      ...['--b 1', 'Content-Type: text/html; charset=utf-8', '', html, '--b 1--'],
    ],
  );

async function skippedIn(bytes: Uint8Array): Promise<string[]> {
  const read = await articleIn('letter.eml', bytes);
  if (!read.ok) throw new Error(read.error.kind);
  return read.value.blocks.flatMap((block) =>
    isText(block) && block.skip !== undefined ? [block.text] : [],
  );
}

describe('a letter', () => {
  test('has its subject as the title, its sender as the author, and the day it was sent', async () => {
    const read = await articleIn('letter.eml', textLetter(LETTER.flatMap((line) => [line, ''])));
    if (!read.ok) throw new Error(read.error.kind);
    expect(read.value).toMatchObject({
      title: 'The last ferry',
      byline: 'Harbour Weekly – Letters',
      published: '2024-03-05T07:00:00.000Z',
    });
  });

  test('is told by its head, whatever it is called', async () => {
    const letter = textLetter(LETTER.flatMap((line) => [line, '']));
    expect(await readAloud('saved.txt', letter)).toEqual(['The last ferry', ...LETTER]);
  });

  test.each([
    ['Re: The last ferry', 'The last ferry'],
    ['Fwd: AW: Re[2]: The last ferry', 'The last ferry'],
    ['Reflections on a ferry', 'Reflections on a ferry'],
  ])('called %j is called %j', async (subject, title) => {
    const letter = emailFile([...HEAD.slice(0, 2), `Subject: ${subject}`], [INTRODUCTION]);
    const read = await articleIn('letter.eml', letter);
    expect(read.ok && read.value.title).toBe(title);
  });

  test('is read as a page where it has one, else as text', async () => {
    const html = `<p>${LETTER.join('</p><p>')}</p>`;
    expect(await readAloud('letter.eml', alternatives('Only in the text.', html))).toEqual([
      'The last ferry',
      ...LETTER,
    ]);
    expect(await readAloud('letter.eml', alternatives(INTRODUCTION, ''))).toEqual([
      'The last ferry',
      INTRODUCTION,
    ]);
  });

  test('is read in its own encoding', async () => {
    const letter = Buffer.concat([
      emailFile([...HEAD, 'Content-Type: text/plain; charset=windows-1251'], ['']),
      Buffer.from([0xcf, 0xe0, 0xf0, 0xee, 0xec, 0x20, 0xf3, 0xf8, 0xb8, 0xeb, 0x2e]),
    ]);
    expect(await readAloud('letter.eml', letter)).toContain('Паром ушёл.');
  });

  test('has no attachments, whatever is in them', async () => {
    const letter = emailFile(
      [...HEAD, 'Content-Type: multipart/mixed; boundary=b'],
      [
        ...['--b', 'Content-Type: text/plain', '', INTRODUCTION],
        ...['--b', 'Content-Type: text/plain; name="bill.txt"'],
        ...['Content-Disposition: attachment; filename="bill.txt"', '', 'You owe us nine crowns.'],
        '--b--',
      ],
    );
    expect(await readAloud('letter.eml', letter)).toEqual(['The last ferry', INTRODUCTION]);
  });

  test('without any text is no article', async () => {
    const picture = emailFile([...HEAD, 'Content-Type: image/png'], ['iVBORw0KGgo=']);
    expect(await outcomeOf('letter.eml', picture)).toBe('holds-no-article');
    expect(await outcomeOf('letter.eml', pageLetter('<img src="x.gif">'))).toBe('holds-no-article');
  });

  test('that is handed on inside another is read', async () => {
    const inner = new TextDecoder().decode(textLetter([INTRODUCTION]));
    const outer = emailFile(
      [
        'From: Bo <bo@town.example>',
        'Subject: Fwd: The last ferry',
        'Content-Type: message/rfc822',
      ],
      [inner],
    );
    expect(await readAloud('letter.eml', outer)).toEqual(['The last ferry', INTRODUCTION]);
  });
});

describe('a newsletter', () => {
  test('is read without its preheader, its counting pixel and the lines around it', async () => {
    const letter = pageLetter(
      `<html><body><div style="display:none">A preheader nobody sees</div><table><tr><td><table>
<tr><td><a href="https://t.example/v">View this email in your browser</a></td></tr>
<tr><td><p>${LETTER.join('</p>\n<p>')}</p></td></tr>
<tr><td><p>You are receiving this email because you signed up.</p>
<p><a href="https://t.example/u">Unsubscribe</a> | <a href="https://t.example/p">Preferences</a></p>
<p>Harbour Weekly, 1 Quay Street</p></td></tr></table>
<img src="https://t.example/open.gif" width="1" height="1"></td></tr></table></body></html>`,
    );
    expect(await readAloud('letter.eml', letter)).toEqual(['The last ferry', ...LETTER]);
    expect(await skippedIn(letter)).toContain('Harbour Weekly, 1 Quay Street');
  });
});

describe('the letter that is answered', () => {
  const quoted = ['> Dear Ivo,', '>', '> will you come to the quay before she casts off?'];

  test('is not read again below the answer, nor the line that announces it', async () => {
    const letter = textLetter([
      ...[INTRODUCTION, '', 'It was a good evening, and I thank you.', ''],
      ...['On Mon, 4 Mar 2024 at 09:00, Bo Ek wrote:', ...quoted],
    ]);
    expect(await readAloud('letter.eml', letter)).toEqual([
      'The last ferry',
      INTRODUCTION,
      'It was a good evening, and I thank you.',
    ]);
    expect(await skippedIn(letter)).toEqual([
      'On Mon, 4 Mar 2024 at 09:00, Bo Ek wrote:',
      'Dear Ivo,',
      'will you come to the quay before she casts off?',
    ]);
  });

  test.each([
    [
      'Gmail',
      '<div class="gmail_quote"><div>On Monday Bo wrote:</div><blockquote>Come!</blockquote></div>',
    ],
    [
      'Apple',
      '<div>On 4 Mar 2024, Bo wrote:</div><blockquote type="cite"><p>Come!</p></blockquote>',
    ],
    ['Outlook', '<div id="divRplyFwdMsg"><p>From: Bo<br>Sent: Monday</p></div><p>Come!</p>'],
    [
      'Thunderbird',
      '<div class="moz-cite-prefix">Am 04.03.24 um 09:00 schrieb Bo:</div><blockquote>Come!</blockquote>',
    ],
  ])('is known as %s prints it', async (_, quote) => {
    const letter = pageLetter(`<p>${INTRODUCTION}</p>${quote}`);
    expect(await readAloud('letter.eml', letter)).toEqual(['The last ferry', INTRODUCTION]);
  });

  test('is read where the answers stand between its questions', async () => {
    const letter = textLetter([
      ...[INTRODUCTION, '', '> What did your father say?', '', 'He said no, and I went.', ''],
      ...['> And tomorrow?', '', 'Tomorrow I shall sleep.'],
    ]);
    expect(await readAloud('letter.eml', letter)).toEqual([
      'The last ferry',
      INTRODUCTION,
      'What did your father say?',
      'He said no, and I went.',
      'And tomorrow?',
      'Tomorrow I shall sleep.',
    ]);
  });

  test('is read where nothing is answered and the letter is only handed on', async () => {
    const letter = pageLetter(
      `<p>See below.</p><div class="gmail_quote"><p>${LETTER.join('</p><p>')}</p></div>`,
    );
    expect(await readAloud('letter.eml', letter)).toContain(INTRODUCTION);
  });

  test('is not a quotation that ends a letter', async () => {
    const letter = pageLetter(
      `<p>${INTRODUCTION}</p><p>She knew it by heart.</p><blockquote>The sea takes its time.</blockquote>`,
    );
    expect(await readAloud('letter.eml', letter)).toContain('The sea takes its time.');
  });
});

describe('a letter in plain text', () => {
  test('has its wrapped lines joined, also those that say with a space that they go on', async () => {
    const flowed = ['Ada Morrow has steered ', 'the night ferry ', 'for many years.', 'She stops.'];
    expect(
      await readAloud('letter.eml', textLetter(flowed, 'text/plain; charset=utf-8; format=flowed')),
    ).toEqual([
      'The last ferry',
      'Ada Morrow has steered the night ferry for many years.',
      'She stops.',
    ]);
  });

  test('has its lines joined in a quotation too, which is wrapped as the rest is', async () => {
    const letter = textLetter([
      ...[
        'Ada Morrow has steered the night ferry to the other side for',
        'thirty-one years, and she',
      ],
      ...[
        'has never missed a night, not even when the ice was so thick',
        'that nobody else went out.',
      ],
      ...['', '> What did your father say when you told him that you wanted to', '> steer it?', ''],
      'He said no, and I went.',
    ]);
    expect(await readAloud('letter.eml', letter)).toContain(
      'What did your father say when you told him that you wanted to steer it?',
    );
  });

  test('is read without the signature, and a long text below a rule is none', async () => {
    expect(
      await readAloud('letter.eml', textLetter([INTRODUCTION, '-- ', 'Bo Ek', '1 Quay Street'])),
    ).toEqual(['The last ferry', INTRODUCTION]);
    const second = Array.from({ length: 15 }, (_, i) => [
      `Paragraph ${String(i)} stays.`,
      '',
    ]).flat();
    expect(await readAloud('letter.eml', textLetter([INTRODUCTION, '-- ', ...second]))).toContain(
      'Paragraph 14 stays.',
    );
  });

  test('has no markup: what looks like it is text', async () => {
    const letter = textLetter([INTRODUCTION, '', 'She wrote <b>stop</b> & <script> in her book.']);
    expect(await readAloud('letter.eml', letter)).toContain(
      'She wrote <b>stop</b> & <script> in her book.',
    );
  });
});
