import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CORRECTED } from '../../../../core/script/corrections/giving.js';
import { cueCatalogue } from '../../../../core/script/cues/catalogue.js';
import { detectSpeakers } from '../../../../core/script/detect-speakers.js';
import { readQuotes } from '../../../../core/script/quotes/read-quotes.js';
import { layouts } from './layouts.js';
import { sampleInterviews } from './sample-interviews.js';
import { scene } from './scene.js';
import { prose } from './quotes/quoted.js';
import { scenes } from './scenes.js';

test('every rule has one name, an example and the languages it holds for', () => {
  const names = cueCatalogue.map((cue) => cue.name);
  expect(new Set(names).size).toBe(names.length);
  for (const cue of cueCatalogue) {
    expect(cue.example).not.toBe('');
    expect(cue.holds).not.toBe('');
  }
});

test('evidence names only rules of the catalogue, and every rule is met in the fixtures', () => {
  const names = new Set(cueCatalogue.map((cue) => cue.name));
  const met = new Set<string>();
  const articles = [
    prose('en', ['“I found it by accident,” said Ada Byron.']),
    ...scenes.map(({ text, lang }) => scene(text, lang).build()),
    ...sampleInterviews
      .slice(0, 3)
      .flatMap((sample) =>
        Object.values(layouts).flatMap((layout) => layout(sample)?.build() ?? []),
      ),
  ];
  for (const article of articles) {
    for (const turn of readQuotes(article, detectSpeakers(article)).turns) {
      for (const span of turn.spans) {
        met.add(span.evidence.cue);
      }
    }
  }
  expect([...met].filter((name) => !names.has(name))).toEqual([]);
  // A person's word is no sign on the page.
  met.add(CORRECTED);
  expect([...names].filter((name) => !met.has(name))).toEqual([]);
});

test('docs/attribution.md tells of every rule', () => {
  const text = readFileSync(new URL('../../../../docs/attribution.md', import.meta.url), 'utf8');
  for (const cue of cueCatalogue) expect(text).toContain(`\`${cue.name}\``);
});
