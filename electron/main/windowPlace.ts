// Where the window stood last time, brought back onto the screens that are there now.

/** A rectangle on the desktop in device-independent pixels. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A remembered place. */
export interface WindowPlace extends Area {
  readonly isMaximised: boolean;
}

/** Smallest size in which every page can be read, and the size of the first start. */
export const windowSizes = { minimum: { width: 880, height: 600 }, first: { width: 1280, height: 860 } } as const;

/** Smallest size on a display: the usual one, or all of a smaller display, as 1024×700 at 300 %. */
export const smallestIn = (area: Pick<Area, 'width' | 'height'>): { width: number; height: number } => ({
  width: Math.min(windowSizes.minimum.width, area.width),
  height: Math.min(windowSizes.minimum.height, area.height),
});

/** So much of a title bar has to be seen for a hand to get hold of it. */
const handle = { width: 120, height: 32 } as const;

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, Math.max(low, high)));

const overlap = (a: Area, b: Area): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

/**
 * Place and size for the window: wholly inside the work area of the display it overlaps most, else of the first one;
 * centred there when nothing is remembered. `workAreas` has the primary display first.
 */
export const placeOnDisplays = (remembered: Area | null, workAreas: readonly Area[]): Area => {
  const wanted = remembered ?? { x: 0, y: 0, ...windowSizes.first };
  const best = workAreas.reduce<Area | null>(
    (found, each) => (found === null || overlap(wanted, each) > overlap(wanted, found) ? each : found),
    null,
  );
  if (best === null) return wanted;
  const width = Math.min(Math.max(wanted.width, windowSizes.minimum.width), best.width);
  const height = Math.min(Math.max(wanted.height, windowSizes.minimum.height), best.height);
  if (remembered === null || overlap(wanted, best) === 0) {
    const x = Math.round(best.x + (best.width - width) / 2);
    return { x, y: Math.round(best.y + (best.height - height) / 2), width, height };
  }
  return {
    x: clamp(wanted.x, best.x, best.x + best.width - width),
    y: clamp(wanted.y, best.y, best.y + best.height - height),
    width,
    height,
  };
};

/** Whether a hand could get hold of the upper edge of what stands there. */
export const isInReach = (bounds: Area, workAreas: readonly Area[]): boolean => {
  const bar = { ...bounds, height: handle.height };
  return workAreas.some((each) => overlap(bar, each) >= handle.width * (handle.height / 2));
};

/**
 * Where a window has to go when displays have changed under it; null = it can stay. One that a hand can get hold of
 * stays where somebody put it.
 */
export const bringBack = (bounds: Area, workAreas: readonly Area[]): Area | null => {
  const fits = workAreas.some(({ width, height }) => bounds.width <= width && bounds.height <= height);
  return isInReach(bounds, workAreas) && fits ? null : placeOnDisplays(bounds, workAreas);
};
