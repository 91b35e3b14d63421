import fc from 'fast-check';
import type { Seed } from './corpus.js';

const NAMES = (
  'p div span b i a table tr td ul li ol dl dt dd h1 h2 br hr pre code blockquote figure figcaption aside ' +
  'nav form button svg math script style textarea title template noscript ruby rt details dialog select option img'
).split(' ');
const ATTRIBUTES = [
  '',
  ' class="comment"',
  ' class="speaker"',
  ' hidden',
  ' style="display:none"',
  ' dir=rtl',
  ' lang=xx-',
  ' href="java\nscript:x"',
  ' href="//a.example/\ud800"',
  ' id="',
  ' role=heading aria-level=9',
  ' colspan=-1',
  ' start=1e9',
  ' onclick=x',
  ' src="data:image/png;base64,AAAA"',
];
const WORDS = [
  'Lind: A long enough sentence, with commas, to count as a text of its own.',
  'Q: And then?',
  'Ada Morrow (answering): So it was, and so it is, and it may be so for a long time.',
  '— Who was it?',
  '🎉\u{1f3fd}\u200d',
  'e\u0301\u0335\u0335',
  '\u202eabc\u2066',
  '\ud83d',
  '\0',
  '&amp',
  '&#x0;',
  '&#xD800;',
  'שלום. مرحبا. 你好。',
  '[00:01:02]',
];
const MARKUP = ['<!--', '-->', '<![CDATA[', ']]>', '<', '>', '</', '<?x', '<!doctype'];

const element = fc
  .tuple(fc.constantFrom(...NAMES), fc.constantFrom(...ATTRIBUTES))
  .map(([name, rest]) => `<${name}${rest}>`);
const piece = fc.oneof(
  element,
  fc.constantFrom(...NAMES).map((name) => `</${name}>`),
  fc.constantFrom(...WORDS),
  fc.constantFrom(...MARKUP),
  fc.string({ unit: 'binary', maxLength: 12 }),
  // Often enough of one kind, inside one another.
  fc.tuple(element, fc.nat({ max: 200 })).map(([tag, times]) => tag.repeat(times)),
);

/** Encodings that a page may be in; each with a mark or without. */
const encoding = fc.constantFrom('utf-8', 'utf16le', 'latin1', 'utf-8 with mark');

function encoded(text: string, how: string): Uint8Array {
  if (how === 'utf16le') return Buffer.from(`\ufeff${text}`, 'utf16le');
  if (how === 'latin1') return Buffer.from(text, 'latin1');
  return new TextEncoder().encode(how === 'utf-8' ? text : `\ufeff${text}`);
}

/** A page of anything that stands in pages. */
export const anyPage: fc.Arbitrary<Seed> = fc
  .tuple(fc.array(piece, { maxLength: 60 }), encoding)
  .map(([pieces, how]) => ({ name: 'page.html', bytes: encoded(pieces.join(''), how) }));

const line = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 90 }),
  fc.constantFrom(...WORDS),
  fc.constantFrom(
    ...[
      '',
      '',
      '* * *',
      '-----',
      '\t',
      '> quoted',
      '# Title',
      '- item',
      '1. item',
      '```',
      '| a | b |',
    ],
    ...['WEBVTT', '00:00:01.000 --> 00:00:02.000', '<v Ada>So it was.', '1', 'NOTE x', 'STYLE'],
    ...['{"speaker":"Ada","body":"\\ud83d","startTime":1}', '"segments":[', '},', ']}'],
    ...['Subject: x', 'Content-Type: text/html', 'MIME-Version: 1.0', '=?utf-8?Q?=C3?=', '--b'],
  ),
);
const TEXT_ENDINGS = ['txt', 'md', 'vtt', 'srt', 'json', 'eml', 'mhtml', 'rtf', 'fodt'];

/** A text of any kind that is told by its lines. */
export const anyTextFile: fc.Arbitrary<Seed> = fc
  .record({
    lines: fc.array(line, { maxLength: 40 }),
    end: fc.constantFrom('\n', '\r\n', '\r'),
    ending: fc.constantFrom(...TEXT_ENDINGS),
    how: encoding,
  })
  .map(({ lines, end, ending, how }) => ({
    name: `text.${ending}`,
    bytes: encoded(lines.join(end), how),
  }));
