import { useEffect, useMemo, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { timelineBars } from '../../core/reading/timeline.js';
import type { Bar, Timeline } from '../../core/reading/timeline.js';
import type { Role } from '../../core/script/script.js';

/** Heights by role, so that the line is told apart without colour too. In units of its 28. */
const HEIGHTS: Readonly<Record<Role, number>> = {
  interviewer: 16,
  interviewee: 10,
  narrator: 6,
  other: 10,
};
const ROLES = Object.keys(HEIGHTS) as Role[];
const LINE_HEIGHT = 28;

/** All bars of one role as one path: thousands of turns stay a handful of elements. */
export function barsPath(bars: readonly Bar[], role: Role): string {
  const height = HEIGHTS[role];
  const top = (LINE_HEIGHT - height) / 2;
  return bars
    .filter((bar) => bar.role === role)
    .map((bar) => roundedBar(bar.x, top, bar.width, height))
    .join('');
}

function roundedBar(x: number, y: number, width: number, height: number): string {
  const r = Math.min(3, width / 2);
  const across = fixed(width - 2 * r);
  const down = fixed(height - 2 * r);
  const arc = (dx: number, dy: number): string =>
    `a${fixed(r)} ${fixed(r)} 0 0 1 ${fixed(dx)} ${fixed(dy)}`;
  return `M${fixed(x + r)} ${fixed(y)}h${across}${arc(r, r)}v${down}${arc(-r, r)}h-${across}${arc(-r, -r)}v-${down}${arc(r, -r)}z`;
}

function fixed(value: number): string {
  return String(Number(value.toFixed(2)));
}

/** The turns of an article, drawn for a line of this width. */
export function LineBars({ timeline, width }: { timeline: Timeline; width: number }): JSX.Element {
  const paths = useMemo(() => {
    const bars = timelineBars(timeline, width);
    return ROLES.map((role) => ({ role, path: barsPath(bars, role) }));
  }, [timeline, width]);
  return (
    <svg aria-hidden="true" focusable="false" width={width} height={LINE_HEIGHT}>
      {paths.map(({ role, path }) => (
        <path key={role} class={role} d={path} />
      ))}
    </svg>
  );
}

/** Width of an element in CSS pixels; 0 until it is known. */
export function useWidth(ref: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.round(entry.contentRect.width));
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [ref]);
  return width;
}
