import type { JSX } from 'preact';

const PATHS = {
  open: 'M3 7v11a2 2 0 0 0 2 2h14a2 2 0 0 0 2-2V9a2 2 0 0 0-2-2h-7l-2-3H5a2 2 0 0 0-2 2z',
  questions: 'M9 6h11M9 12h11M9 18h11M4 6h.01M4 12h.01M4 18h.01',
  voices:
    'M5 8a3 3 0 1 0 6 0 3 3 0 1 0-6 0M3 19c0-3 2-5 5-5s5 2 5 5M16 6c2 1 2 5 0 6M19 4c3 2 3 8 0 10',
  text: 'M3 18 8 6l5 12M5 14h6M15 18a3 3 0 1 1 6 0v-6',
  help: 'M9 9a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.2-1.5 2.4M12 18h.01M3 12a9 9 0 1 0 18 0 9 9 0 1 0-18 0',
  play: 'M8 5v14l11-7z',
  pause: 'M8 5v14M16 5v14',
  stop: 'M6 6h12v12H6z',
  previousTurn: 'M19 5 9 12l10 7zM5 5v14',
  previousSentence: 'm14 6-6 6 6 6',
  nextSentence: 'm10 6 6 6-6 6',
  nextTurn: 'm5 5 10 7-10 7zM19 5v14',
  slower: 'M5 12h14',
  faster: 'M5 12h14M12 5v14',
  close: 'M6 6l12 12M18 6 6 18',
  swap: 'M4 8h14l-4-4M20 16H6l4 4',
  undo: 'M8 5 4 9l4 4M4 9h9a6 6 0 0 1 0 12h-3',
  redo: 'm16 5 4 4-4 4M20 9h-9a6 6 0 0 0 0 12h3',
  queue: 'M4 5h9M4 10h9M4 15h6M4 20h6M15 13v8l6-4z',
  paste: 'M9 4h6v3H9zM9 5H6v15h12V5h-3',
  back: 'M12 3v4M12 17v4M3 12h4M17 12h4M8 12a4 4 0 1 0 8 0 4 4 0 1 0-8 0',
} as const;

export type IconName = keyof typeof PATHS;

/** A drawing beside words; never the only name of anything. */
export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false" class={`icon icon-${name}`}>
      <path d={PATHS[name]} />
    </svg>
  );
}
