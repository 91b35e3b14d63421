import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  changesScript,
  correctScript,
} from '../../../../../core/script/corrections/correct-script.js';
import type { Correctable } from '../../../../../core/script/corrections/apply-correction.js';
import type { Correction } from '../../../../../core/script/corrections/correction.js';
import { add, NO_CORRECTIONS, redo, undo } from '../../../../../core/script/corrections/history.js';
import { parseCorrections } from '../../../../../core/script/corrections/parse.js';
import { anchorOf } from '../../../../../core/script/corrections/correct-script.js';
import { attribute } from '../../../../../core/script/detect-speakers.js';
import { NARRATOR } from '../../../../../core/script/script.js';
import type { Script } from '../../../../../core/script/script.js';
import { whoSays } from '../article-builder.js';
import { layouts } from '../layouts.js';
import { sampleInterviews } from '../sample-interviews.js';

/** A sample in one of the layouts, as detected, sometimes with the interview only as a doubt. */
const anyReading = fc
  .tuple(
    fc.constantFrom(...sampleInterviews.slice(0, 8)),
    fc.constantFrom(...Object.values(layouts)),
    fc.boolean(),
  )
  .map(([sample, layout, isDoubted]): Correctable | null => {
    const article = layout(sample)?.build();
    if (article === undefined) return null;
    const { script } = attribute(article);
    const plain = correctScript({ article, script, doubted: null }, [{ do: 'narrate' }]);
    return isDoubted
      ? { article, script: { ...plain, sure: false }, doubted: { ...script, sure: false } }
      : { article, script, doubted: null };
  })
  .filter((reading) => reading !== null);

const ROLES = ['interviewer', 'interviewee', 'narrator', 'other'] as const;

/** A reading and things said of it, mostly of what is there. */
const anyCorrected = anyReading.chain((reading) => {
  const { article, script, doubted } = reading;
  const names = [...script.cast, ...(doubted?.cast ?? [])].map(({ name }) => name);
  const spans = script.turns.flatMap((turn) => turn.spans);
  const name = fc.constantFrom(...names, 'New One', 'Another', '');
  const at = fc.nat(spans.length - 1).map((index) => {
    const span = spans[index];
    return span === undefined ? { words: '', nth: 0 } : anchorOf(article, script, span);
  });
  const seen = fc.constantFrom(
    ...spans.slice(0, 40).map(({ evidence }) => evidence.seen ?? 'nothing'),
  );
  const role = fc.constantFrom(...ROLES);
  const correction: fc.Arbitrary<Correction> = fc.oneof(
    fc.record({ do: fc.constant('rename' as const), speaker: name, name }),
    fc.record({ do: fc.constant('merge' as const), speaker: name, into: name }),
    fc.record({ do: fc.constant('split' as const), speaker: name, seen, name }),
    fc.record({ do: fc.constant('role' as const), speaker: name, role }),
    fc.constantFrom<Correction>({ do: 'swap' }, { do: 'narrate' }, { do: 'believe' }),
    fc.record({
      do: fc.constant('give' as const),
      at,
      scope: fc.constantFrom('paragraph' as const, 'turn' as const, 'alike' as const),
      speaker: name,
      role,
    }),
  );
  return fc.array(correction, { maxLength: 8 }).map((corrections) => ({ reading, corrections }));
});

/** Everything that is spoken or a label, letter by letter and in order. */
function characters({ article }: Correctable, script: Script): string {
  return whoSays(article, script)
    .map((line, index) => {
      const block = article.blocks[index];
      const text = block !== undefined && 'text' in block ? block.text : '';
      return line.map((who, at) => (who === 'skip' || who === '' ? '' : text[at])).join('');
    })
    .join('\n')
    .replace(/\s/g, '');
}

test('nothing is lost, doubled or out of order, whatever is said', () => {
  fc.assert(
    fc.property(anyCorrected, ({ reading, corrections }) => {
      const script = correctScript(reading, corrections);
      expect(characters(reading, script)).toBe(characters(reading, reading.script));
      let last = [-1, -1];
      for (const span of script.turns.flatMap(({ spans }) => spans)) {
        expect(span.end).toBeGreaterThan(span.start);
        const isAfter =
          span.block > (last[0] ?? 0) || (span.block === last[0] && span.start >= (last[1] ?? 0));
        expect(isAfter).toBe(true);
        last = [span.block, span.end];
      }
    }),
    { numRuns: 120 },
  );
});

test('the script stays one: narrator first, unique names, all heard, turns that alternate', () => {
  fc.assert(
    fc.property(anyCorrected, ({ reading, corrections }) => {
      const { cast, turns } = correctScript(reading, corrections);
      expect(cast[NARRATOR]?.role).toBe('narrator');
      expect(cast.map(({ id }) => id as number)).toEqual(cast.map((_, index) => index));
      expect(new Set(cast.map(({ name }) => name)).size).toBe(cast.length);
      expect(cast.slice(1).some(({ role }) => role === 'narrator')).toBe(false);
      const heard = [...new Set(turns.map(({ speaker }) => speaker as number))];
      expect(heard.filter((id) => id !== 0)).toEqual(cast.slice(1).map(({ id }) => id as number));
      turns.forEach((turn, index) => {
        expect(turn.id).toBe(index);
        expect(turn.spans.length).toBeGreaterThan(0);
        expect(turn.speaker).not.toBe(turns[index - 1]?.speaker);
      });
    }),
    { numRuns: 120 },
  );
});

test('what is taken back is as if it had never been said, and comes back as it was', () => {
  fc.assert(
    fc.property(anyCorrected, ({ reading, corrections }) => {
      let history = NO_CORRECTIONS;
      const scripts = [correctScript(reading, history.done)];
      for (const correction of corrections) {
        history = add(history, correction);
        scripts.push(correctScript(reading, history.done));
      }
      for (const before of scripts.slice(0, -1).reverse()) {
        history = undo(history);
        expect(correctScript(reading, history.done)).toEqual(before);
      }
      expect(undo(history)).toBe(history);
      for (const after of scripts.slice(1)) {
        history = redo(history);
        expect(correctScript(reading, history.done)).toEqual(after);
      }
      expect(redo(history)).toBe(history);
    }),
    { numRuns: 100 },
  );
});

test('to say the same again changes nothing, but for a swap', () => {
  fc.assert(
    fc.property(anyCorrected, ({ reading, corrections }) => {
      const last = corrections.at(-1);
      if (last === undefined || last.do === 'swap') return;
      expect(changesScript(reading, corrections, last)).toBe(false);
    }),
    { numRuns: 200 },
  );
});

test('a list is read back from disk as it was written', () => {
  fc.assert(
    fc.property(anyCorrected, ({ corrections }) => {
      expect(parseCorrections(JSON.parse(JSON.stringify(corrections)))).toEqual(corrections);
    }),
    { numRuns: 100 },
  );
});
