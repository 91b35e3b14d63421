import { parseFile } from 'bplist-parser';
import { describe, expect, test } from 'vitest';
import {
  ADDRESS,
  PAGE,
  binaryPlist,
  mhtmlFile,
  nestedMhtml,
  webArchive,
  xmlPlist,
} from '../../fixtures/wrapped-pages.js';
import { articleIn, outcomeOf, readAloud } from './wrapped-articles.js';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const bare = await readAloud('ferry.html', encode(PAGE));

test('the page that is wrapped in these tests holds an interview', () => {
  expect(bare).toHaveLength(8);
  expect(bare[1]).toContain('Skärhamn for thirty–one years');
});

describe('a page saved in one file (MHTML)', () => {
  test.each(['quoted-printable', 'base64', '8bit', 'binary', '7bit'] as const)(
    'is the page it was, from parts encoded as %s',
    async (encoding) => {
      expect(await readAloud('ferry.mhtml', mhtmlFile({ encoding }))).toEqual(bare);
    },
  );

  test('is read with bare line feeds, and without its last line', async () => {
    expect(await readAloud('a.mht', mhtmlFile({ lineEnd: '\n' }))).toEqual(bare);
    expect(await readAloud('a.mht', mhtmlFile({ isClosed: false }))).toEqual(bare);
  });

  test('is told by its bytes, whatever it is called', async () => {
    expect(await readAloud('ferry.html', mhtmlFile())).toEqual(bare);
    expect(await readAloud('ferry', mhtmlFile())).toEqual(bare);
  });

  test('is read up to where it was cut off', async () => {
    const whole = mhtmlFile();
    const at = Buffer.from(whole).indexOf('eleven winters');
    const read = await readAloud('ferry.mhtml', whole.subarray(0, at - 1));
    expect(read.slice(0, 3)).toEqual(bare.slice(0, 3));
    expect(read[3]).toMatch(/^Ada Morrow: He said .* and I wore it for$/);
  });

  test('is the page and none of its frames, and its links lead to where it came from', async () => {
    const read = await articleIn('ferry.mhtml', mhtmlFile());
    if (!read.ok) throw new Error(read.error.kind);
    expect(JSON.stringify(read.value)).not.toContain('bicycle, buy');
    expect(JSON.stringify(read.value)).toContain('"https://harbour.example/timetable"');
    expect(read.value.site).toBe('harbour.example');
  });

  test('without the line between its parts is read as it stands', async () => {
    const read = await readAloud(
      'ferry.mhtml',
      mhtmlFile({ encoding: '8bit', namesBoundary: false }),
    );
    expect(read.join('\n')).toContain('What did your father say');
  });

  test('is looked for in 64 parts around one another, and no deeper', async () => {
    expect(await readAloud('ferry.mhtml', nestedMhtml(64))).toEqual(bare);
    expect(await outcomeOf('ferry.mhtml', nestedMhtml(1_000))).toBe('holds-no-article');
  });

  test('is the page itself when a page was only called so', async () => {
    expect(await readAloud('ferry.mhtml', encode(PAGE))).toEqual(bare);
  });

  test('is no article when there is neither a page nor a text in it', async () => {
    const picture = mhtmlFile().subarray();
    const text = new TextDecoder().decode(picture).replaceAll('text/html', 'image/gif');
    expect(await outcomeOf('ferry.mhtml', encode(text))).toBe('holds-no-article');
  });
});

describe.each([
  ['binary', binaryPlist],
  ['XML', xmlPlist],
])("Safari's web archive (%s)", (_, plist) => {
  test('is the page it was, with its address', async () => {
    const archive = plist(webArchive());
    expect(await readAloud('ferry.webarchive', archive)).toEqual(bare);
    const read = await articleIn('ferry.webarchive', archive);
    expect(read.ok && read.value.site).toBe('harbour.example');
  });

  test('is told by its bytes', async () => {
    expect(await readAloud('ferry', plist(webArchive()))).toEqual(bare);
  });

  test('in an encoding of its own is read in that', async () => {
    const page = PAGE.replace('<meta charset="utf-8">', '').replaceAll(/[–“”]/g, '-');
    const archive = plist({
      WebMainResource: {
        WebResourceData: Buffer.from(page, 'latin1'),
        WebResourceTextEncodingName: 'iso-8859-1',
        WebResourceURL: ADDRESS,
      },
    });
    expect((await readAloud('ferry.webarchive', archive))[1]).toContain('Skärhamn');
  });

  test('of something else than a page is no article', async () => {
    expect(await outcomeOf('a.webarchive', plist({ Name: 'Ada' }))).toBe('damaged');
    const picture = plist({
      WebMainResource: {
        WebResourceData: encode('GIF89a\x01\0\x01\0'),
        WebResourceMIMEType: 'image/gif',
      },
    });
    expect(await outcomeOf('a.webarchive', picture)).toBe('not-text');
  });
});

describe('a binary web archive', () => {
  const sound = Buffer.from(binaryPlist(webArchive()));

  test('is written by these tests as others read it', async () => {
    const [read] = await parseFile<{ WebMainResource: Record<string, unknown> }>(sound);
    expect(String(read.WebMainResource['WebResourceData'])).toBe(PAGE);
    expect(read.WebMainResource['WebResourceURL']).toBe(ADDRESS);
  });

  test.each([
    ['no trailer', sound.subarray(0, sound.length - 32)],
    ['a trailer of zeros', Buffer.concat([sound.subarray(0, -32), Buffer.alloc(32)])],
    ['a trailer of ones', Buffer.concat([sound.subarray(0, -32), Buffer.alloc(32, 0xff)])],
    ['nothing but its first bytes', sound.subarray(0, 8)],
  ])('with %s is damaged', async (_, bytes) => {
    expect(await outcomeOf('ferry.webarchive', bytes)).toBe('damaged');
  });

  test('that says it has more objects than bytes is damaged', async () => {
    const boast = Buffer.from(sound);
    boast.writeUInt32BE(0xffffffff, boast.length - 20);
    expect(await outcomeOf('ferry.webarchive', boast)).toBe('damaged');
  });

  test('whose outermost dictionary holds itself is damaged', async () => {
    const cyclic = Buffer.from(binaryPlist({ WebMainResource: { WebResourceData: 'x' } }));
    // The dictionary of one entry begins behind the header; its value becomes the dictionary again.
    cyclic.writeUInt32BE(0, 8 + 1 + 4);
    expect(await outcomeOf('ferry.webarchive', cyclic)).toBe('damaged');
  });

  test('with a dictionary of too many entries is damaged', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 1_001 }, (_, i) => [`k${String(i)}`, 'x']),
    );
    const archive = binaryPlist({ ...many, ...(webArchive() as object) });
    expect(await outcomeOf('ferry.webarchive', archive)).toBe('damaged');
  });
});

test('an XML web archive expands no entities of its own, and is not misled by nesting', async () => {
  const bomb = '<!DOCTYPE plist [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><plist><dict>';
  const deep = '<dict><key>WebMainResource</key>'.repeat(5_000);
  expect(await outcomeOf('a.webarchive', encode(`${bomb}${deep}`))).toBe('damaged');
});
