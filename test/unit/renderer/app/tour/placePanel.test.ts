import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, placePanel } from '../../../../../renderer/app/tour/placePanel.ts';

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.left + other.width &&
  other.left < one.left + one.width &&
  one.top < other.top + other.height &&
  other.top < one.top + one.height;

describe('the place of the panel of the tour', () => {
  it('is beside what it points at where there is room', () => {
    const target = { left: 220, top: 100, width: 300, height: 80 };
    const { panel, ring } = placePanel(target, { width: 360, height: 200 }, { width: 1024, height: 700 });
    expect(ring).toEqual(target);
    expect(panel).toEqual({ left: 534, top: 100 });
  });

  it('is at the foot where the target fills the window, and points at the part above', () => {
    const { panel, ring } = placePanel(
      { left: 200, top: 40, width: 800, height: 2000 },
      { width: 360, height: 200 },
      { width: 1024, height: 700 },
    );
    expect(panel).toEqual({ left: 654, top: 490 });
    expect(ring).toEqual({ left: 200, top: 40, width: 800, height: 436 });
  });

  it('points at nothing where the target is not on the screen', () => {
    const view = { width: 1024, height: 700 };
    expect(placePanel(null, { width: 360, height: 200 }, view).ring).toBeNull();
    expect(placePanel({ left: 0, top: 900, width: 50, height: 50 }, { width: 360, height: 200 }, view).ring).toBeNull();
  });

  it('never covers what it points at, and stays in the window, from 1024×700 at 200 % up to 4K', () => {
    const length = fc.integer({ min: 0, max: 4000 });
    fc.assert(
      fc.property(
        fc.record({
          left: fc.integer({ min: -500, max: 4000 }),
          top: fc.integer({ min: -500, max: 4000 }),
          width: length,
          height: length,
        }),
        fc.record({ width: fc.integer({ min: 512, max: 3840 }), height: fc.integer({ min: 350, max: 2160 }) }),
        fc.integer({ min: 120, max: 240 }),
        (target, view, height) => {
          const size = { width: 360, height };
          const { panel, ring } = placePanel(target, size, view);
          expect(panel.left >= 0 && panel.top >= 0).toBe(true);
          expect(panel.left + size.width <= view.width && panel.top + size.height <= view.height).toBe(true);
          if (ring !== null) expect(overlap(ring, { ...panel, ...size })).toBe(false);
        },
      ),
    );
  });

  it('never lies over what has the focus, wherever there is room beside it', () => {
    const size = { width: 360, height: 220 };
    const view = { width: 1024, height: 700 };
    const somewhere = (most: number) => fc.integer({ min: 0, max: most });
    fc.assert(
      fc.property(somewhere(900), somewhere(640), somewhere(900), somewhere(640), (left, top, x, y) => {
        const target = { left, top, width: 120, height: 40 };
        const focused = { left: x, top: y, width: 120, height: 40 };
        const { panel } = placePanel(target, size, view, focused);
        expect(overlap({ ...panel, ...size }, focused)).toBe(false);
      }),
    );
  });
});
