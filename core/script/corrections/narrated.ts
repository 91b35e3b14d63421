import { narrated as evidence } from '../script-writer.js';
import { NARRATOR } from '../script.js';
import type { Passage, Passages } from './passages.js';

/**
 * All of it read by the narrator; what was seen is remembered, since it tells what is set alike. The
 * very same passages when the narrator reads everything already, and that is sure.
 */
export function narrated(passages: Passages): Passages {
  if (passages.sure && passages.list.every(({ voice }) => voice === NARRATOR)) return passages;
  const list = passages.list.map(({ span }): Passage => {
    const { seen } = span.evidence;
    const now = seen === undefined ? evidence : { ...evidence, seen };
    return { span: { ...span, evidence: now }, voice: NARRATOR };
  });
  return { ...passages, list };
}
