/** A rectangle on the desktop, in density-independent pixels. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the window stood when it was closed. */
export interface WindowPlace extends Rectangle {
  readonly isMaximized: boolean;
}

/** Smaller than this the window cannot be made: WCAG's 320 by 256 CSS pixels. */
export const MIN_SIZE = { width: 320, height: 256 } as const;

const FIRST_SIZE = { width: 1200, height: 860 } as const;

/**
 * Where to open the window: where it stood, as far as the screens that are there now allow. At first,
 * or when its screen is gone, in the middle of the main one. `screens` are work areas, main one first.
 */
export function placeWindow(saved: WindowPlace | null, screens: readonly Rectangle[]): WindowPlace {
  const [main] = screens;
  if (main === undefined) return { x: 0, y: 0, ...FIRST_SIZE, isMaximized: false };
  const home = saved === null ? undefined : screens.find((screen) => holdsTitleBar(screen, saved));
  if (saved === null || home === undefined) return { ...centred(main), isMaximized: false };
  const width = within(saved.width, MIN_SIZE.width, home.width);
  const height = within(saved.height, MIN_SIZE.height, home.height);
  return {
    x: within(saved.x, home.x, home.x + home.width - width),
    y: within(saved.y, home.y, home.y + home.height - height),
    width,
    height,
    isMaximized: saved.isMaximized,
  };
}

/** Reads what was kept; null when it is not a place. */
export function parseWindowPlace(value: unknown): WindowPlace | null {
  if (typeof value !== 'object' || value === null) return null;
  const { x, y, width, height, isMaximized } = value as Readonly<Record<string, unknown>>;
  if (!isCoordinate(x) || !isCoordinate(y) || !isCoordinate(width) || !isCoordinate(height)) {
    return null;
  }
  return { x, y, width, height, isMaximized: isMaximized === true };
}

/** Whether the middle of the window's upper edge, by which it is moved, lies on this screen. */
function holdsTitleBar(screen: Rectangle, place: Rectangle): boolean {
  const x = place.x + place.width / 2;
  return (
    x >= screen.x &&
    x < screen.x + screen.width &&
    place.y >= screen.y - 1 &&
    place.y < screen.y + screen.height
  );
}

function centred(screen: Rectangle): Rectangle {
  const width = Math.min(FIRST_SIZE.width, screen.width);
  const height = Math.min(FIRST_SIZE.height, screen.height);
  return {
    x: screen.x + Math.round((screen.width - width) / 2),
    y: screen.y + Math.round((screen.height - height) / 2),
    width,
    height,
  };
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

function isCoordinate(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 100_000;
}
