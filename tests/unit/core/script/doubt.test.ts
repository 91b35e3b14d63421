import { expect, test } from 'vitest';
import type { SkipReason } from '../../../../core/article/article.js';
import { detectSpeakers } from '../../../../core/script/detect-speakers.js';
import { readPageText } from './read-page-text.js';
import { scene } from './scene.js';

test('an article is the narrator’s, and surely so', () => {
  const article = readPageText(
    `# The bridge is open again
The bridge over the Tamarack was opened on Monday, nine months late.
“We are glad,” said the mayor. “What else is there to say?”
Four thousand people walked across it on the first day.`,
    'en',
  ).build();
  const script = detectSpeakers(article);
  expect(script.cast).toHaveLength(1);
  expect(script.sure).toBe(true);
});

test('what looks like an interview and may be none is read by the narrator, who is not sure', () => {
  const article = readPageText(
    `# The old pump house
It stood empty for eleven years.
**How thick are the walls?**
They are about a metre thick, and nobody knows what is inside.
**Who built it?**
The town did, in 1904, with bricks from the old mill.
**Can you still hear the pump?**
On quiet nights, from the bridge.
**What happens to it now?**
It becomes a library, with a café where the boiler was.`,
    'en',
  ).build();
  const script = detectSpeakers(article);
  expect(script.cast).toHaveLength(1);
  expect(script.sure).toBe(false);
});

test('what is shown and not spoken says why', () => {
  const article = scene(`
N| # An interview with Vera Lund
N| We met Vera Lund at the harbour.
Q| [[Ada Byron:]] How did you become a diver?
A| [[Vera Lund:]] I wanted to be left alone. [00:12:30] Nobody follows you down there.
S| (SOUNDBITE OF WAVES)
Q| [[Byron:]] What do you fear?
A| [[Lund:]] (laughs) I fear my own impatience, more than anything else.
S| 13:30
S| Read more: Ten divers who came back
Q| [[Byron:]] Would you do it again?
A| [[Lund:]] Tomorrow, if you let me.
S| Photo: Ivo Lind`).build();
  const { skipped } = detectSpeakers(article);
  const reasonOf = (text: string): SkipReason | undefined =>
    skipped.find(({ block, start, end }) => {
      const found = article.blocks[block];
      return found !== undefined && 'text' in found && found.text.slice(start, end).includes(text);
    })?.reason;
  expect({
    inside: reasonOf('00:12:30'),
    sound: reasonOf('SOUNDBITE'),
    manner: reasonOf('laughs'),
    time: reasonOf('13:30'),
    pointer: reasonOf('Read more'),
    credit: reasonOf('Photo'),
  }).toEqual({
    inside: 'timestamp',
    sound: 'stage-direction',
    manner: 'stage-direction',
    time: 'timestamp',
    pointer: 'boilerplate',
    credit: 'byline',
  });
});
