import fc from 'fast-check';
import type { Seed } from './corpus.js';

/** What is done to a file; all numbers are taken modulo what there is. */
type Mutation =
  | { readonly do: 'flip'; readonly at: number; readonly bit: number }
  | { readonly do: 'write'; readonly at: number; readonly byte: number }
  | { readonly do: 'cut'; readonly start: number; readonly end: number }
  | { readonly do: 'remove' | 'repeat'; readonly at: number; readonly length: number }
  | { readonly do: 'swap'; readonly at: number; readonly other: number; readonly length: number }
  | { readonly do: 'insert'; readonly at: number; readonly bytes: Uint8Array }
  | { readonly do: 'splice'; readonly at: number; readonly from: number; readonly length: number };

/** What readers of text and of containers trip over. */
const TRAPS = [
  '\0',
  '<',
  '>',
  '</p></div>',
  '<!--',
  '<script>',
  '<table><tr><td>',
  '&#xD800;',
  '\r\n\r\n',
  '--',
  'Ada: ',
  'Q: ',
  '{',
  '}',
  '\\u-1?',
  '\\ud83d',
  '"',
  '\xff\xfe',
  '\u202e',
  'PK\x01\x02',
  'PK\x05\x06',
  'stream\n',
  'endobj',
  '99999999999',
  '-1',
];

const at = fc.nat();
const length = fc.oneof(fc.nat({ max: 8 }), fc.nat({ max: 4_000 }));
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({ do: fc.constant('flip' as const), at, bit: fc.nat({ max: 7 }) }),
  fc.record({ do: fc.constant('write' as const), at, byte: fc.nat({ max: 255 }) }),
  fc.record({ do: fc.constant('cut' as const), start: at, end: at }),
  fc.record({ do: fc.constantFrom('remove' as const, 'repeat' as const), at, length }),
  fc.record({ do: fc.constant('swap' as const), at, other: at, length }),
  fc.record({
    do: fc.constant('insert' as const),
    at,
    bytes: fc.oneof(
      fc.constantFrom(...TRAPS).map((trap) => new TextEncoder().encode(trap)),
      fc.uint8Array({ maxLength: 16 }),
    ),
  }),
  fc.record({ do: fc.constant('splice' as const), at, from: at, length }),
);

/** Whether numbers mean places near the end: there stand the lists and trailers. */
const reach = fc.constantFrom('anywhere', 'at its end');
const TAIL_BYTES = 200;

function mutated(seed: Seed, other: Seed, all: readonly Mutation[], where: string): Uint8Array {
  let bytes = Buffer.from(seed.bytes);
  for (const each of all) {
    const size = Math.max(1, bytes.length);
    const span = where === 'anywhere' ? size : Math.min(TAIL_BYTES, size);
    const place = (number: number): number => size - 1 - (number % span);
    bytes = mutate(bytes, other.bytes, each, place);
  }
  return bytes;
}

function mutate(
  bytes: Buffer<ArrayBuffer>,
  other: Uint8Array,
  each: Mutation,
  place: (number: number) => number,
): Buffer<ArrayBuffer> {
  switch (each.do) {
    case 'flip': {
      const index = place(each.at);
      bytes[index] = (bytes[index] ?? 0) ^ (1 << each.bit);
      return bytes;
    }
    case 'write':
      bytes[place(each.at)] = each.byte;
      return bytes;
    case 'cut': {
      const [start = 0, end = 0] = [place(each.start), place(each.end)].sort((a, b) => a - b);
      return bytes.subarray(start, end + 1);
    }
    case 'remove':
      return joined(bytes, each.at, place, (from) => [from + each.length, []]);
    case 'repeat':
      return joined(bytes, each.at, place, (from) => {
        const part = bytes.subarray(from, from + each.length);
        return [from, [part, part, part]];
      });
    case 'insert':
      return joined(bytes, each.at, place, (from) => [from, [each.bytes]]);
    case 'splice': {
      const from = each.from % Math.max(1, other.length);
      const part = other.subarray(from, from + each.length);
      return joined(bytes, each.at, place, (to) => [to + each.length, [part]]);
    }
    case 'swap': {
      const [a = 0, b = 0] = [place(each.at), place(each.other)].sort((x, y) => x - y);
      const size = Math.min(each.length, b - a, bytes.length - b);
      return Buffer.concat([
        bytes.subarray(0, a),
        bytes.subarray(b, b + size),
        bytes.subarray(a + size, b),
        bytes.subarray(a, a + size),
        bytes.subarray(b + size),
      ]);
    }
  }
}

/** The bytes with something in place of those from `at` to where `change` says. */
function joined(
  bytes: Buffer,
  at: number,
  place: (number: number) => number,
  change: (from: number) => [to: number, parts: readonly Uint8Array[]],
): Buffer<ArrayBuffer> {
  const from = place(at);
  const [to, parts] = change(from);
  return Buffer.concat([bytes.subarray(0, from), ...parts, bytes.subarray(to)]);
}

/** A file of the corpus, whole or with something done to it. */
export function anyMutated(seeds: readonly Seed[]): fc.Arbitrary<Seed> {
  const seed = fc.constantFrom(...seeds);
  return fc
    .record({ seed, other: seed, all: fc.array(mutation, { maxLength: 12 }), where: reach })
    .map(({ seed: one, other, all, where }) => ({
      name: one.name,
      bytes: mutated(one, other, all, where),
    }));
}
