import { messages } from '../../core/messages/en.js';
import type { Role, Script, TurnId } from '../../core/script/script.js';

/** Class of a turn, by what its speaker does; the style sheet gives each its rule and weight. */
const ROLE_CLASSES: Readonly<Record<Role, string>> = {
  interviewer: 'asks',
  interviewee: 'answers',
  narrator: 'tells',
  other: 'says',
};

/** An empty section for a turn, named for assistive technology: "Turn 3 of 12, Ada". */
export function turnSection(document: Document, script: Script, turn: TurnId): HTMLElement {
  const section = document.createElement('section');
  section.className = `turn ${ROLE_CLASSES[roleOf(script, turn)]}`;
  // A group, not a landmark: thousands of landmarks would be no help to find the way.
  section.setAttribute('role', 'group');
  const label = messages.article.turn(turn + 1, script.turns.length, nameOf(script, turn));
  section.setAttribute('aria-label', label);
  section.dataset['turn'] = String(turn);
  return section;
}

/** The speaker in words, for the margin: "Ada answers". */
export function whoSpeaks(document: Document, script: Script, turn: TurnId): HTMLElement {
  const who = document.createElement('p');
  who.className = 'who';
  const name = document.createElement('b');
  name.textContent = nameOf(script, turn);
  who.append(name);
  const does = messages.speakerDoes[roleOf(script, turn)];
  if (does !== '') {
    const doing = document.createElement('span');
    doing.textContent = does;
    who.append(' ', doing);
  }
  return who;
}

function roleOf(script: Script, turn: TurnId): Role {
  const speaker = script.turns[turn]?.speaker;
  return (speaker === undefined ? undefined : script.cast[speaker]?.role) ?? 'other';
}

function nameOf(script: Script, turn: TurnId): string {
  const speaker = script.turns[turn]?.speaker;
  const name = speaker === undefined ? undefined : script.cast[speaker]?.name;
  return messages.speakerName(name ?? '', roleOf(script, turn));
}
