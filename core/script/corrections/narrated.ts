import { NARRATOR } from '../script.js';
import type { TurnSpan } from '../script.js';
import { narrated as evidence } from '../script-writer.js';
import type { Passage, Passages } from './passages.js';

/**
 * All of it read by the narrator. What was taken for labels is words of the text again ("Tip: …"),
 * so it is spoken. The very same passages when the narrator reads everything already.
 */
export function narrated(passages: Passages): Passages {
  if (passages.sure && passages.list.every(({ voice }) => voice === NARRATOR)) return passages;
  const list = passages.list.flatMap(({ span }) =>
    withItsLabel(span).map((plain): Passage => ({ span: plain, voice: NARRATOR })),
  );
  return { ...passages, list };
}

function withItsLabel({ label, ...span }: TurnSpan): TurnSpan[] {
  const plain: TurnSpan = { ...span, evidence };
  if (label === undefined) return [plain];
  if (label.block !== span.block) return [{ ...label, evidence }, plain];
  return label.end <= span.start ? [{ ...plain, start: label.start }] : [plain];
}
