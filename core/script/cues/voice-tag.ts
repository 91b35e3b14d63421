import type { Line } from '../lines.js';
import { onlyTime } from '../standing.js';
import type { LabelCue } from './cue.js';

const tag = /<v(?:\.[^\s>]{1,40})? ([^>\n]{1,60})>\s*/y;

/** `<v Ada>` of WebVTT, or `data-speaker="Ada"` and its like in a page's markup. */
export const voiceTag: LabelCue = {
  name: 'voice-tag',
  example: '<v Ada Byron>How did it start?',
  holds: 'WebVTT and pages whose markup names the speaker',
  strength: 1,
  see(line) {
    if (line.text.startsWith('<v')) {
      tag.lastIndex = 0;
      const match = tag.exec(line.text);
      if (match?.[1] !== undefined) {
        return {
          line: line.index,
          cue: 'voice-tag',
          label: { start: 0, end: match[0].length },
          name: match[1],
          alone: match[0].length >= line.text.length,
          times: [],
        };
      }
    }
    const name = namedByMarkup(line);
    if (name === null) return null;
    const { text } = line;
    // The name may also be written out in front of the text, or be the whole of it.
    const written = text.toLowerCase().startsWith(name.toLowerCase(), line.head)
      ? line.head + name.length
      : 0;
    const end =
      written === 0 ? 0 : written + (/^\s*[:：]?\s*/.exec(text.slice(written))?.[0].length ?? 0);
    const times = written === 0 || line.head === 0 ? [] : [{ start: 0, end: line.head }];
    const isTimed = end > 0 && onlyTime.test(text.slice(end));
    if (isTimed) times.push({ start: end, end: text.length });
    return {
      line: line.index,
      cue: 'voice-tag',
      label: { start: written === 0 ? 0 : line.head, end },
      name,
      alone: isTimed || end >= text.length,
      times,
    };
  },
};

function namedByMarkup(line: Line): string | null {
  if (line.start > 0 && line.block.text.lastIndexOf('\n', line.start - 1) >= 0) return null;
  const own = line.block.hints?.speaker;
  if (own !== undefined && own.trim() !== '') return own.trim();
  for (let at = line.block.within.length - 1; at >= 0; at -= 1) {
    const container = line.block.within[at];
    if (container?.kind !== 'group') continue;
    const speaker = container.hints.speaker?.trim();
    if (speaker !== undefined && speaker !== '') return speaker;
  }
  return null;
}
