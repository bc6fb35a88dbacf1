// Where the tour's panel stands so that it never covers what it points at, however small the window is.

/** A rectangle in pixels of the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Width and height in pixels. */
export type Size = Pick<Box, 'width' | 'height'>;

/** Place of the panel, and the part of the target that is pointed at; null = nothing is. */
export interface Placement {
  readonly panel: Pick<Box, 'left' | 'top'>;
  readonly ring: Box | null;
}

const gap = 14;
const edge = 10;
/** What is pointed at is seen as something, not as a line. */
const leastRing = 16;

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

const cut = ({ left, top, width, height }: Box, within: Box): Box | null => {
  const right = Math.min(left + width, within.left + within.width);
  const bottom = Math.min(top + height, within.top + within.height);
  const x = Math.max(left, within.left);
  const y = Math.max(top, within.top);
  return right - x < leastRing || bottom - y < leastRing
    ? null
    : { left: x, top: y, width: right - x, height: bottom - y };
};

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.left + other.width &&
  other.left < one.left + one.width &&
  one.top < other.top + other.height &&
  other.top < one.top + one.height;

/** Beside, below or above the target where there is room; else at the foot, with the part of the target above it. */
const besideTarget = (target: Box | null, panel: Size, view: Size): Placement => {
  const whole: Box = { left: 2, top: 2, width: view.width - 4, height: view.height - 4 };
  const lowest = view.height - panel.height - edge;
  const rightmost = view.width - panel.width - edge;
  const foot = { left: Math.max(edge, rightmost), top: Math.max(edge, lowest) };
  const ring = target === null ? null : cut(target, whole);
  if (ring === null) return { panel: foot, ring: null };
  const top = clamp(ring.top, edge, lowest);
  const left = clamp(ring.left, edge, rightmost);
  const right = ring.left + ring.width;
  const bottom = ring.top + ring.height;
  if (right + gap <= rightmost) return { panel: { left: right + gap, top }, ring };
  if (bottom + gap <= lowest) return { panel: { left, top: bottom + gap }, ring };
  if (ring.top - gap - panel.height >= edge) return { panel: { left, top: ring.top - gap - panel.height }, ring };
  if (ring.left - gap - panel.width >= edge) return { panel: { left: ring.left - gap - panel.width, top }, ring };
  return { panel: foot, ring: cut(ring, { ...whole, height: Math.max(0, foot.top - gap - whole.top) }) };
};

/** The same, but never over what has the focus: then in a corner of the window that is free of it, rather one beside the target. */
export const placePanel = (target: Box | null, panel: Size, view: Size, focused: Box | null = null): Placement => {
  const usual = besideTarget(target, panel, view);
  const isOver = (at: Placement['panel'], box: Box | null): boolean =>
    box !== null &&
    overlap(
      { ...at, ...panel },
      { left: box.left - 4, top: box.top - 4, width: box.width + 8, height: box.height + 8 },
    );
  if (!isOver(usual.panel, focused)) return usual;
  const right = Math.max(edge, view.width - panel.width - edge);
  const foot = Math.max(edge, view.height - panel.height - edge);
  const free = [
    { left: right, top: foot },
    { left: right, top: edge },
    { left: edge, top: foot },
    { left: edge, top: edge },
  ].filter((corner) => !isOver(corner, focused));
  const corner = free.find((each) => !isOver(each, usual.ring)) ?? free[0];
  return corner === undefined ? usual : { ...usual, panel: corner };
};
