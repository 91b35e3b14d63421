import { castMessages } from '../../core/messages/cast.js';
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
  section.className = 'turn';
  // A group, not a landmark: thousands of landmarks would be no help to find the way.
  section.setAttribute('role', 'group');
  section.dataset['turn'] = String(turn);
  dressSection(section, script, turn);
  return section;
}

/**
 * The speaker in words, for the margin: "Ada answers", and a button over it that asks who speaks. The
 * button is no stop of Tab: of thousands, only the one where reading is shall be.
 */
export function whoSpeaks(document: Document, script: Script, turn: TurnId): HTMLElement {
  const who = document.createElement('div');
  who.className = 'who';
  const ask = document.createElement('button');
  ask.type = 'button';
  ask.className = 'ask-who';
  ask.tabIndex = -1;
  ask.setAttribute('aria-haspopup', 'dialog');
  ask.setAttribute('aria-label', castMessages.who.button(turn + 1));
  ask.title = castMessages.who.title;
  who.append(document.createElement('p'), ask);
  dressName(who, script, turn);
  return who;
}

/** Gives a section that stands already its speaker's name and looks. */
export function dressSection(section: HTMLElement, script: Script, turn: TurnId): void {
  section.classList.remove(...Object.values(ROLE_CLASSES));
  section.classList.add(ROLE_CLASSES[roleOf(script, turn)]);
  const label = messages.article.turn(turn + 1, script.turns.length, nameOf(script, turn));
  section.setAttribute('aria-label', label);
  const who = section.querySelector<HTMLElement>(':scope > .who');
  if (who) dressName(who, script, turn);
}

/** The button of a section that asks who speaks; null where a section has no words. */
export function askButton(section: HTMLElement): HTMLButtonElement | null {
  return section.querySelector<HTMLButtonElement>(':scope > .who > .ask-who');
}

function dressName(who: HTMLElement, script: Script, turn: TurnId): void {
  const document = who.ownerDocument;
  const name = document.createElement('b');
  name.textContent = nameOf(script, turn);
  const words: (Node | string)[] = [name];
  const does = messages.speakerDoes[roleOf(script, turn)];
  if (does !== '') {
    const doing = document.createElement('span');
    doing.textContent = does;
    words.push(' ', doing);
  }
  who.querySelector('p')?.replaceChildren(...words);
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
