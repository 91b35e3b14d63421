import { expect, test } from 'vitest';
import { rateAfter } from '../../../../renderer/app/commands.js';

test('speeds step on a grid of tenths, without errors of rounding, within their bounds', () => {
  let rate = 0.5;
  const rates = [rate];
  while (rate < 3) {
    rate = rateAfter(rate, 1);
    rates.push(rate);
  }
  expect(rates).toEqual(Array.from({ length: 26 }, (_, i) => Number((0.5 + i / 10).toFixed(1))));
  expect(rateAfter(3, 1)).toBe(3);
  expect(rateAfter(0.5, -1)).toBe(0.5);
});

test('a speed beside the grid steps onto it', () => {
  expect(rateAfter(1.25, 1)).toBe(1.3);
  expect(rateAfter(1.25, -1)).toBe(1.2);
});
