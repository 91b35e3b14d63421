import { describe, expect, test } from 'vitest';
import {
  bursts,
  contrast,
  cut,
  duration,
  isSilent,
  levels,
  median,
  medianF0,
  type Sound,
  spread,
} from '../../audio/measure.js';

const SAMPLE_RATE = 16_000;

/** A tone with falling overtones, like a voice; `f0` 0 is silence. */
function tone(f0: number, seconds: number, amplitude = 0.2): Sound {
  const samples = Float32Array.from({ length: seconds * SAMPLE_RATE }, (_, i) => {
    let value = 0;
    for (let overtone = 1; overtone <= 8; overtone++)
      value += Math.sin((2 * Math.PI * f0 * overtone * i) / SAMPLE_RATE) / overtone;
    return (amplitude * value) / 2;
  });
  return { samples, sampleRate: SAMPLE_RATE };
}

function joined(...sounds: Sound[]): Sound {
  return {
    samples: Float32Array.from(sounds.flatMap((sound) => [...sound.samples])),
    sampleRate: SAMPLE_RATE,
  };
}

/** White noise from a fixed seed, like an "s". */
function noise(seconds: number): Sound {
  let seed = 1;
  const samples = Float32Array.from({ length: seconds * SAMPLE_RATE }, () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return 0.2 * (seed / 1_073_741_823.5 - 1);
  });
  return { samples, sampleRate: SAMPLE_RATE };
}

const silence = (seconds: number) => tone(0, seconds);

describe('levels', () => {
  test('a full-scale square wave is 0 dBFS and digital silence is -Infinity', () => {
    const square = { samples: new Float32Array(160).fill(1), sampleRate: SAMPLE_RATE };
    expect(levels(joined(square, silence(0.01)))).toEqual([0, -Infinity]);
  });

  test('half the amplitude is 6 dB less', () => {
    const [loud] = levels(tone(100, 0.01, 0.2));
    const [soft] = levels(tone(100, 0.01, 0.1));
    expect((loud ?? 0) - (soft ?? 0)).toBeCloseTo(6.02, 2);
  });
});

describe('bursts', () => {
  test('are cut at long silences and joined over short ones', () => {
    const sound = joined(
      silence(0.5),
      tone(100, 0.3),
      silence(0.1),
      tone(100, 0.2),
      silence(0.25),
      tone(100, 0.4),
    );
    const found = bursts(sound).map(({ from, to }) => [from.toFixed(2), to.toFixed(2)]);
    expect(found).toEqual([
      ['0.50', '1.10'],
      ['1.35', '1.75'],
    ]);
  });

  test('a silence of exactly the gap cuts', () => {
    expect(bursts(joined(tone(100, 0.1), silence(0.2), tone(100, 0.1)), 0.2)).toHaveLength(2);
  });

  test('silence has none', () => {
    expect(bursts(silence(1))).toEqual([]);
    expect(isSilent(silence(1))).toBe(true);
    expect(isSilent(joined(silence(1), tone(100, 0.02)))).toBe(false);
  });
});

describe('medianF0', () => {
  test.each([72, 95, 103, 141, 197, 245, 320])('finds %i Hz within 3 %%', (f0) => {
    const found = medianF0(tone(f0, 0.5));
    expect(found).toBeGreaterThan(f0 * 0.97);
    expect(found).toBeLessThan(f0 * 1.03);
  });

  test('looks past silence and hiss between the voiced parts', () => {
    const found = medianF0(joined(silence(0.5), tone(200, 0.5), noise(0.5), tone(200, 0.2)));
    expect(found).toBeGreaterThan(195);
    expect(found).toBeLessThan(205);
  });

  test('is null where nothing is voiced', () => {
    expect(medianF0(noise(0.5))).toBeNull();
    expect(medianF0(silence(0.5))).toBeNull();
  });
});

test('cut takes a stretch in seconds', () => {
  const sound = joined(tone(100, 1), silence(1));
  const end = cut(sound, { from: 1, to: 1.5 });
  expect(duration(end)).toBe(0.5);
  expect(isSilent(end)).toBe(true);
});

test('median of an even number is between the middle two', () => {
  expect(median([5, 1, 3, 100])).toBe(4);
  expect(() => median([])).toThrow();
});

describe('contrast', () => {
  test('of two voices, in either order', () => {
    expect(contrast([95, 96, 94], [190, 188, 194])).toEqual({ ratio: 2, overlaps: false });
    expect(contrast([190, 188, 194], [95, 96, 94])).toEqual({ ratio: 2, overlaps: false });
  });

  test('sees a single utterance that lies among the other voice’s', () => {
    expect(contrast([95, 96, 191], [190, 188, 194]).overlaps).toBe(true);
  });

  test('spread of one voice', () => {
    expect(spread([100, 106, 103])).toBeCloseTo(1.06);
  });
});
