import { expect, test } from 'vitest';
import { detectSpeakers } from '../../../../core/script/detect-speakers.js';
import { notInterviews } from './not-interviews.js';
import { readPageText } from './read-page-text.js';

test.each(notInterviews)('$name ($lang) is read by the narrator alone', ({ text, lang }) => {
  const builder = readPageText(text, lang);
  const script = detectSpeakers(builder.build());
  expect(script.cast.map((speaker) => speaker.name)).toEqual(['narrator']);
  expect(builder.mistakes(script)).toEqual([]);
});
