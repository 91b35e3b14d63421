import { expect, test } from 'vitest';
import { detectSpeakers } from '../../../../core/script/detect-speakers.js';
import { scene } from './scene.js';
import { scenes } from './scenes.js';

test.each(scenes)('$name', ({ text, lang, cast }) => {
  const builder = scene(text, lang);
  const script = detectSpeakers(builder.build());
  expect(builder.mistakes(script)).toEqual([]);
  if (cast === undefined) return;
  expect(script.cast.slice(1).map(({ name, role }) => `${name} ${role}`)).toEqual(cast);
});
