import type { JSX } from 'preact';
import { messages } from '../../core/messages/en.js';
import {
  entryAt,
  type Outline as ArticleOutline,
  type OutlineEntry,
} from '../../core/reading/outline.js';
import type { App } from '../app/app.js';

/** Beyond this many, a list is not an overview any more; the line of turns still reaches everything. */
const MOST_ENTRIES = 200;
const NO_OUTLINE: ArticleOutline = { kind: 'questions', entries: [] };

type Heard = 'heard' | 'now' | 'to-come';

/** Whether what an entry leads to was heard or is still to come. */
export function wasHeard(
  entry: Pick<OutlineEntry, 'from' | 'to'>,
  heard: ReadonlySet<number>,
): boolean {
  for (let segment = entry.from; segment < entry.to; segment += 1) {
    if (!heard.has(segment)) return false;
  }
  return true;
}

/**
 * The entries to list, by index: all, or the highest level with what stands beside and above the current
 * one. An interview of many questions is cut.
 */
export function listed({ entries, kind }: ArticleOutline, current: number): readonly number[] {
  const all = entries.map((_, index) => index);
  if (entries.length <= MOST_ENTRIES || kind === 'questions') return all.slice(0, MOST_ENTRIES);
  const top = Math.min(...entries.map(({ level }) => level));
  const around = entries.findLastIndex(({ level }, index) => index <= current && level === top);
  const shown = all.filter((index) => {
    const entry = entries[index];
    if (entry === undefined) return false;
    const chapter = entries[around];
    return entry.level === top || (chapter !== undefined && isInside(entry, chapter));
  });
  if (shown.length <= MOST_ENTRIES) return shown;
  const middle = shown.findLastIndex((index) => index <= current);
  const from = Math.max(0, Math.min(middle - MOST_ENTRIES / 2, shown.length - MOST_ENTRIES));
  return shown.slice(from, from + MOST_ENTRIES);
}

function isInside(entry: OutlineEntry, chapter: OutlineEntry): boolean {
  return entry.from >= chapter.from && entry.from < chapter.to;
}

/** What the outline of the open article is made of; of none, questions. */
export function outlineKind(app: App): ArticleOutline['kind'] {
  return app.state.article.value?.prepared?.outline.kind ?? 'questions';
}

/** The article's questions or chapters, each with its time; choosing one goes there. */
export function Outline({
  app,
  onChosen,
}: {
  readonly app: App;
  readonly onChosen?: () => void;
}): JSX.Element {
  const { article, place, heard, secondsFor, isPlaying } = app.state;
  const outline = article.value?.prepared?.outline ?? NO_OUTLINE;
  const segment = place.value?.segment ?? null;
  if (outline.entries.length === 0) return <p class="no-questions">{messages.outline.empty}</p>;
  const current = segment === null ? -1 : entryAt(outline, segment);
  return (
    <ol class="questions">
      {listed(outline, current).map((index) => {
        const entry = outline.entries[index];
        if (entry === undefined) return null;
        const state: Heard =
          index === current ? 'now' : wasHeard(entry, heard.value) ? 'heard' : 'to-come';
        const seconds = secondsFor.value(entry.length);
        return (
          <li key={index} style={entry.level > 1 ? { '--level': String(entry.level - 1) } : {}}>
            <button
              type="button"
              aria-current={state === 'now' ? 'true' : undefined}
              onClick={() => {
                app.goTo(entry.from);
                onChosen?.();
              }}
            >
              <span class={`mark ${state}`} />
              <span>{entry.text}</span>
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
