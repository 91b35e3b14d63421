import { describe, expect, test } from 'vitest';
import { isText } from '../../../core/article/article.js';
import { articleIn, outcomeOf } from './wrapped-articles.js';

const json = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
const segment = (speaker: string | undefined, body: string, startTime = 0) => ({
  ...(speaker !== undefined && { speaker }),
  startTime,
  endTime: startTime + 1,
  body,
});

async function spoken(bytes: Uint8Array): Promise<[speaker: string | undefined, text: string][]> {
  const read = await articleIn('talk.json', bytes);
  if (!read.ok) throw new Error(read.error.kind);
  return read.value.blocks.flatMap((block) =>
    isText(block) ? [[block.hints?.speaker, block.text] as [string | undefined, string]] : [],
  );
}

describe("a podcast's transcript", () => {
  test('is what each speaker says, sentence by sentence', async () => {
    const transcript = json({
      version: '1.0.0',
      segments: [
        segment('Ivo Lind', 'How did you come'),
        segment('Ivo Lind', 'to the harbour?'),
        segment('Ada Morrow', 'By boat,'),
        segment('Ada Morrow', 'and it leaked.'),
        segment('Ivo Lind', 'And then?'),
      ],
    });
    expect(await spoken(transcript)).toEqual([
      ['Ivo Lind', 'How did you come to the harbour?'],
      ['Ada Morrow', 'By boat, and it leaked.'],
      ['Ivo Lind', 'And then?'],
    ]);
  });

  test('may be cut into words, and may name nobody', async () => {
    const words = 'She came by boat and it leaked.'.split(' ');
    const transcript = json({ segments: words.map((word) => segment(undefined, ` ${word} `)) });
    expect(await spoken(transcript)).toEqual([[undefined, 'She came by boat and it leaked.']]);
  });

  test('may have its words under the name that recognising programs give them', async () => {
    const transcript = json({
      text: 'By boat.',
      segments: [{ id: 0, start: 0, text: ' By boat.' }],
    });
    expect(await spoken(transcript)).toEqual([[undefined, 'By boat.']]);
  });

  test('may have anything else in it', async () => {
    const odd = [
      null,
      3,
      'x',
      [],
      {},
      { body: 7 },
      { body: ' ' },
      { speaker: {}, body: 'By boat.' },
    ];
    expect(await spoken(json({ segments: odd }))).toEqual([[undefined, 'By boat.']]);
    const long = json({ segments: [segment('x'.repeat(9_000), 'By boat.')] });
    expect((await spoken(long))[0]?.[0]).toHaveLength(64);
  });

  test('cut off is damaged, and other files of its kind hold no article', async () => {
    const whole = json({ segments: [segment('Ada', 'By boat.')] });
    expect(await outcomeOf('talk.json', whole.subarray(0, 40))).toBe('damaged');
    expect(await outcomeOf('talk.json', json({ name: 'settings' }))).toBe('holds-no-article');
    expect(await outcomeOf('talk.json', json({ segments: [] }))).toBe('holds-no-article');
    expect(await outcomeOf('talk.json', new TextEncoder().encode('['.repeat(100_000)))).toBe(
      'damaged',
    );
  });
});
