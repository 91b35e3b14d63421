import { expect, test } from 'vitest';
import { evaluateOptions } from '../../../command-line/evaluate-options.js';

test.each([
  [['samples'], { folder: 'samples', out: null }],
  [['--', 'samples'], { folder: 'samples', out: null }],
  [['--out', 'p.jsonl', 'samples'], { folder: 'samples', out: 'p.jsonl' }],
  [['samples', '--out=p.jsonl'], { folder: 'samples', out: 'p.jsonl' }],
])('%j is understood', (args, options) => {
  expect(evaluateOptions(args)).toEqual(options);
});

test.each([[[]], [['a', 'b']], [['--out']], [['--out', '', 'a']], [['--what', 'a']]])(
  '%j is refused',
  (args) => {
    expect(evaluateOptions(args)).toBeNull();
  },
);
