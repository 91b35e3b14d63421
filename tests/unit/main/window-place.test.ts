import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MIN_SIZE, parseWindowPlace, placeWindow } from '../../../main/window-place.js';

const laptop = { x: 0, y: 25, width: 1440, height: 875 };
const beside = { x: 1440, y: 0, width: 1920, height: 1080 };
const place = { x: 100, y: 60, width: 900, height: 700, isMaximized: false };

test('the first time the window stands in the middle of the main screen', () => {
  const { x, width } = placeWindow(null, [laptop, beside]);
  expect(x + width / 2).toBe(laptop.width / 2);
});

test('later it stands where it was, on any screen', () => {
  expect(placeWindow(place, [laptop])).toEqual(place);
  const onSecond = { ...place, x: 1600 };
  expect(placeWindow(onSecond, [laptop, beside])).toEqual(onSecond);
  expect(placeWindow({ ...place, isMaximized: true }, [laptop]).isMaximized).toBe(true);
});

describe('when its screen', () => {
  test('is gone, it comes to the main one', () => {
    expect(placeWindow({ ...place, x: 1600, isMaximized: true }, [laptop])).toEqual(
      placeWindow(null, [laptop]),
    );
  });

  test('has become smaller, it does, too', () => {
    const small = { x: 0, y: 0, width: 800, height: 600 };
    expect(placeWindow({ ...place, x: -200 }, [small])).toEqual({
      x: 0,
      y: 0,
      width: 800,
      height: 600,
      isMaximized: false,
    });
  });
});

test('wherever it stood, its title bar can be reached', () => {
  const coordinate = fc.integer({ min: -99_999, max: 99_999 });
  const saved = fc.record({
    ...{ x: coordinate, y: coordinate, width: coordinate, height: coordinate },
    isMaximized: fc.boolean(),
  });
  fc.assert(
    fc.property(saved, (was) => {
      const { x, y, width, height } = placeWindow(was, [laptop, beside]);
      const on = [laptop, beside].some(
        (screen) =>
          x >= screen.x &&
          y >= screen.y &&
          x + width <= screen.x + screen.width &&
          y + height <= screen.y + screen.height,
      );
      expect(on).toBe(true);
      expect(width >= MIN_SIZE.width && height >= MIN_SIZE.height).toBe(true);
    }),
  );
});

test('what was kept is read again, and what is no place is not', () => {
  expect(parseWindowPlace(JSON.parse(JSON.stringify(place)))).toEqual(place);
  for (const wrong of [
    null,
    1,
    [],
    {},
    { ...place, x: '1' },
    { ...place, width: 1.5 },
    { ...place, y: 1e9 },
  ]) {
    expect(parseWindowPlace(wrong)).toBeNull();
  }
});
