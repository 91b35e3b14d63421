import { describe, expect, test } from 'vitest';
import { detectSpeakers } from '../../../../core/script/detect-speakers.js';
import { layouts } from './layouts.js';
import { sampleInterviews } from './sample-interviews.js';

describe.each(sampleInterviews)('an interview in $lang', (sample) => {
  test.each(Object.entries(layouts))('is read right with %s', (_, layout) => {
    const builder = layout(sample);
    if (builder === null) return;
    expect(builder.mistakes(detectSpeakers(builder.build()))).toEqual([]);
  });
});

describe.each(sampleInterviews)('an interview in $lang without title or introduction', (sample) => {
  test.each(Object.entries(layouts))('is still found with %s', (_, layout) => {
    const builder = layout({ ...sample, title: '', intro: '…', note: '…', lang: 'und' });
    if (builder === null) return;
    const script = detectSpeakers(builder.build());
    expect(builder.mistakes(script).filter((mistake) => !/: …$/.test(mistake))).toEqual([]);
  });
});
