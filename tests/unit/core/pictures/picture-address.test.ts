import { expect, test } from 'vitest';
import { parsePictureAddress, pictureAddress } from '../../../../core/pictures/picture-address.js';

const CONTENT = '0a'.repeat(32);

test('a picture is found by the address it was given', () => {
  const path = pictureAddress(CONTENT, { key: 12 });
  expect(parsePictureAddress(path.slice(1))).toEqual({ content: CONTENT, key: 12 });
});

test.each([
  '',
  'index.html',
  `pictures/${CONTENT}`,
  `pictures/${CONTENT}/`,
  `pictures/${CONTENT}/-1`,
  `pictures/${CONTENT}/1/2`,
  `pictures/${CONTENT.toUpperCase()}/1`,
  `pictures/../${CONTENT}/1`,
  `pictures/${CONTENT}/1?x`,
])('no other path is taken for one: %s', (path) => {
  expect(parsePictureAddress(path)).toBeNull();
});
