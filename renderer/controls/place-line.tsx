import { useEffect, useRef, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { messages } from '../../core/messages/en.js';
import { fractionAt, segmentAt } from '../../core/reading/timeline.js';
import type { Timeline } from '../../core/reading/timeline.js';
import type { App } from '../app/app.js';
import { describePlace } from '../app/state.js';
import type { OpenArticle, Place } from '../app/state.js';
import { LineBars, useWidth } from './line-bars.js';

/**
 * The piece itself as a line: each turn a length in its speaker's tone and height. It is the slider
 * too: it lands on the beginnings of sentences.
 */
export function PlaceLine({ app }: { readonly app: App }): JSX.Element | null {
  const article = app.state.article.value;
  const timeline = article?.prepared?.timeline;
  if (!article || !timeline) return <div class="line" />;
  return <Line app={app} article={article} timeline={timeline} />;
}

interface LineProps {
  readonly app: App;
  readonly article: OpenArticle;
  readonly timeline: Timeline;
}

function Line({ app, article, timeline }: LineProps): JSX.Element {
  const ref = useRef<HTMLDivElement>(null);
  const width = useWidth(ref);
  const [dragged, setDragged] = useState<number | null>(null);
  const told = useToldPlace(app, ref);
  const segment = dragged ?? app.state.place.value?.segment ?? 0;
  const last = timeline.starts.length - 2;
  const at = fractionAt(timeline, segment);

  const segmentUnder = (event: PointerEvent): number => {
    const box = ref.current?.getBoundingClientRect();
    if (!box || box.width === 0) return segment;
    return segmentAt(timeline, Math.min(1, Math.max(0, (event.clientX - box.left) / box.width)));
  };
  const go = (to: number): void => {
    told.tellNext();
    app.goTo(Math.min(last, Math.max(0, to)));
  };

  return (
    <div
      ref={ref}
      class="line"
      role="slider"
      tabIndex={0}
      aria-label={messages.player.place}
      aria-valuemin={1}
      aria-valuemax={last + 1}
      aria-valuenow={(told.place?.segment ?? 0) + 1}
      aria-valuetext={told.place ? valueText(told.place) : undefined}
      onKeyDown={(event) => {
        const to = keyTarget(event, segment, timeline);
        if (to === null) return;
        event.preventDefault();
        event.stopPropagation();
        go(to);
      }}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setDragged(segmentUnder(event));
      }}
      onPointerMove={(event) => {
        if (dragged !== null) setDragged(segmentUnder(event));
      }}
      onPointerUp={(event) => {
        if (dragged === null) return;
        setDragged(null);
        // Leaving the line before letting go changes nothing.
        if (isOver(event, ref.current)) go(segmentUnder(event));
      }}
      onPointerCancel={() => {
        setDragged(null);
      }}
    >
      <LineBars timeline={timeline} width={width} />
      <b style={{ left: `${String(at * 100)}%` }} />
      {dragged !== null && <Hint article={article} segment={dragged} at={at} app={app} />}
    </div>
  );
}

/** Where the line would land, while it is held: for the eye, the slider's own value tells others. */
function Hint(props: {
  app: App;
  article: OpenArticle;
  segment: number;
  at: number;
}): JSX.Element | null {
  const place = describePlace(props.article, { segment: props.segment, offset: 0 });
  if (!place) return null;
  return (
    <div class="hint" aria-hidden="true" style={{ '--at': String(props.at) }}>
      {valueText(place)}
    </div>
  );
}

function valueText(place: Place): string {
  return messages.player.placeText(place.segment + 1, place.of, place.speakerName);
}

function isOver(event: PointerEvent, element: HTMLElement | null): boolean {
  const box = element?.getBoundingClientRect();
  if (!box) return false;
  return event.clientY > box.top - 40 && event.clientY < box.bottom + 40;
}

/** Where a key leads from a sentence; null for keys that are not the slider's. */
export function keyTarget(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  segment: number,
  timeline: Timeline,
): number | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const turn = timeline.turns.findIndex((each) => segment < each.to);
  switch (event.key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return segment + 1;
    case 'ArrowLeft':
    case 'ArrowDown':
      return segment - 1;
    case 'PageUp':
      return timeline.turns[turn + 1]?.from ?? segment;
    case 'PageDown': {
      const current = timeline.turns[turn];
      if (current && segment > current.from) return current.from;
      return timeline.turns[turn - 1]?.from ?? 0;
    }
    case 'Home':
      return 0;
    case 'End':
      return timeline.starts.length - 2;
    default:
      return null;
  }
}

/**
 * The place that assistive technology is told. It stands still while reading goes on by itself: a
 * focused slider that moves with the voice would make a screen reader speak into it.
 */
function useToldPlace(
  app: App,
  ref: { readonly current: HTMLElement | null },
): { place: Place | null; tellNext: () => void } {
  const { place, isPlaying } = app.state;
  const told = useRef<Place | null>(null);
  const isMovedByHand = useRef(false);
  const isListening = ref.current !== null && ref.current === document.activeElement;
  if (!isPlaying.value || !isListening || isMovedByHand.current) told.current = place.value;
  useEffect(() => {
    isMovedByHand.current = false;
  }, [place.value]);
  return {
    place: told.current,
    tellNext: () => {
      isMovedByHand.current = true;
    },
  };
}
