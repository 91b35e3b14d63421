import type { Line } from '../lines.js';
import type { Look, LookCue } from './cue.js';

const asks =
  /(?:^|[-_])(?:question|questions?-text|q|frage|pregunta|pergunta|domanda|vraag|fraga|pytanie|soru|interviewer|asker|host|moderator)(?:$|[-_\d])|interview-?_?(?:question|frage|pregunta)/;
const answers =
  /(?:^|[-_])(?:answer|answers?-text|a|antwort|respuesta|resposta|risposta|reponse|antwoord|svar|odpowiedz|cevap|interviewee|guest|respondent)(?:$|[-_\d])/;

/** A class that occurs more often than this is the page's ordinary paragraph. */
const mostShare = 0.75;
const mostClasses = 16;

/** `class="question"`, `class="interview_frage"`, `role="doc-qna"` groups, or any class that divides. */
export const markupClass: LookCue = {
  name: 'markup-class',
  example: '<p class="question">How did it start?</p>',
  holds: 'pages; the class names of eleven languages, and any class that only the questions have',
  looks: (lines) => {
    const groups = new Map<string, Map<number, number>>();
    for (const line of lines) {
      if (line.skip !== null || line.block.kind === 'title') continue;
      for (const name of classesOf(line)) {
        const group = groups.get(name) ?? new Map<number, number>();
        group.set(line.index, line.text.length);
        groups.set(name, group);
      }
    }
    const looks: Look[] = [];
    const sizes = [...groups].filter(
      ([, of]) => of.size >= 2 && of.size <= lines.length * mostShare,
    );
    sizes.sort((a, b) => rank(b[0]) - rank(a[0]) || b[1].size - a[1].size);
    for (const [name, of] of sizes.slice(0, mostClasses)) {
      const side = sideOf(name);
      looks.push({
        cue: 'markup-class',
        seen: `.${name}`,
        lines: of,
        side,
        prior: side !== null ? 2 : hasTwin(of, groups) ? (talk.test(name) ? 2.5 : 0.5) : -1.5,
      });
    }
    return looks;
  },
};

const talk = /chat|bubble|message|msg|speech|dialog|talk|balloon/i;

/** Whether another class has the paragraph after each of these: bubbles of a chat, left and right. */
function hasTwin(
  of: ReadonlyMap<number, number>,
  groups: ReadonlyMap<string, ReadonlyMap<number, number>>,
): boolean {
  if (of.size < 3) return false;
  return [...groups.values()].some((other) => {
    if (Math.abs(other.size - of.size) > 1) return false;
    const after = [...of.keys()].filter((index) => !other.has(index) && other.has(index + 1));
    return after.length >= of.size * 0.8;
  });
}

function sideOf(name: string): 'asks' | 'answers' | null {
  if (asks.test(name)) return 'asks';
  return answers.test(name) ? 'answers' : null;
}

function rank(name: string): number {
  const side = sideOf(name);
  return side === 'asks' ? 2 : side === 'answers' ? 1 : 0;
}

/** The line's own classes, and those of its innermost groups. */
function classesOf(line: Line): ReadonlySet<string> {
  const names = new Set(line.block.hints?.classes ?? []);
  let depth = 0;
  for (let at = line.block.within.length - 1; at >= 0 && depth < 2; at -= 1) {
    const container = line.block.within[at];
    if (container?.kind !== 'group') continue;
    depth += 1;
    for (const name of container.hints.classes ?? []) names.add(name);
  }
  return names;
}
