// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { Announcer } from '../../../../renderer/a11y/announcer.js';
import { FakeClock } from '../../../fakes/fake-clock.js';

let region: HTMLElement;
let clock: FakeClock;
let isReadingAloud: boolean;
let announcer: Announcer;

beforeEach(() => {
  region = document.createElement('div');
  clock = new FakeClock();
  isReadingAloud = false;
  announcer = new Announcer(region, clock, () => isReadingAloud);
});

test('the same message twice is told twice: the region is empty in between', () => {
  announcer.say('Stopped.');
  clock.advance(100);
  expect(region.textContent).toBe('Stopped.');
  announcer.say('Stopped.');
  expect(region.textContent).toBe('');
  clock.advance(100);
  expect(region.textContent).toBe('Stopped.');
});

test('of two messages in a row only the last is told', () => {
  announcer.say('Speed 1.1 times.');
  clock.advance(50);
  announcer.say('Speed 1.2 times.');
  clock.advance(60);
  expect(region.textContent).toBe('');
  clock.advance(40);
  expect(region.textContent).toBe('Speed 1.2 times.');
});

test('nothing changes while the article is being read aloud', () => {
  announcer.say('Stopped.');
  clock.advance(100);
  isReadingAloud = true;
  announcer.say('Speed 1.1 times.');
  clock.advance(500);
  expect(region.textContent).toBe('Stopped.');
});

test('what a person has done is answered even while the article is being read aloud', () => {
  isReadingAloud = true;
  announcer.answer('Ada now asks.');
  clock.advance(100);
  expect(region.textContent).toBe('Ada now asks.');
});

test('a message that is due when reading has begun is dropped', () => {
  announcer.say('Stopped.');
  isReadingAloud = true;
  clock.advance(100);
  expect(region.textContent).toBe('');
});
