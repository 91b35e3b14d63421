import type { JSX } from 'preact';
import { messages } from '../../core/messages/en.js';
import type { Question } from '../../core/reading/outline.js';
import type { App } from '../app/app.js';

/** Beyond this many, a list is not an overview any more; the line of turns still reaches everything. */
const MOST_QUESTIONS = 200;

type Heard = 'heard' | 'now' | 'to-come';

/** Whether a question and its answer were heard, are being read, or are still to come. */
export function heardState(
  question: Pick<Question, 'from' | 'to'>,
  current: number | null,
  heard: ReadonlySet<number>,
): Heard {
  if (current !== null && current >= question.from && current < question.to) return 'now';
  for (let segment = question.from; segment < question.to; segment += 1) {
    if (!heard.has(segment)) return 'to-come';
  }
  return 'heard';
}

/** The interview's questions, each with the time of its answer; choosing one goes there. */
export function Outline({
  app,
  onChosen,
}: {
  readonly app: App;
  readonly onChosen?: () => void;
}): JSX.Element {
  const { article, place, heard, secondsFor, isPlaying } = app.state;
  const questions = article.value?.prepared?.questions ?? [];
  const current = place.value?.segment ?? null;
  if (questions.length === 0) return <p class="no-questions">{messages.outline.empty}</p>;
  return (
    <ol class="questions">
      {questions.slice(0, MOST_QUESTIONS).map((question) => {
        const state = heardState(question, current, heard.value);
        const seconds = secondsFor.value(question.length);
        return (
          <li key={question.from}>
            <button
              type="button"
              aria-current={state === 'now' ? 'true' : undefined}
              onClick={() => {
                app.goTo(question.from);
                onChosen?.();
              }}
            >
              <span class={`mark ${state}`} />
              <span>{question.text}</span>
              <small>{wordsFor(state, isPlaying.value)(seconds)}</small>
            </button>
          </li>
        );
      })}
    </ol>
  );
}

function wordsFor(state: Heard, isPlaying: boolean): (seconds: number) => string {
  const words = messages.outline;
  switch (state) {
    case 'heard':
      return words.heard;
    case 'now':
      return isPlaying ? words.reading : words.here;
    case 'to-come':
      return words.toCome;
  }
}
