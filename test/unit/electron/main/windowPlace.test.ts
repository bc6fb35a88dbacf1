import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Area,
  bringBack,
  placeOnDisplays,
  smallestIn,
  windowSizes,
} from '../../../../electron/main/windowPlace.ts';

const laptop: Area = { x: 0, y: 25, width: 1440, height: 875 };
const second: Area = { x: 1440, y: 0, width: 1920, height: 1080 };

describe('placeOnDisplays', () => {
  it('centres the first window on the primary display', () => {
    expect(placeOnDisplays(null, [laptop, second])).toEqual({ x: 80, y: 33, ...windowSizes.first });
  });

  it('leaves a window where it stood', () => {
    const stood = { x: 1500, y: 100, width: 1000, height: 700 };
    expect(placeOnDisplays(stood, [laptop, second])).toEqual(stood);
  });

  it('brings a window back whose display is gone', () => {
    const found = placeOnDisplays({ x: 2000, y: 300, width: 1000, height: 700 }, [laptop]);
    expect(found).toEqual({ x: 220, y: 113, width: 1000, height: 700 });
  });

  it('makes a window fit a smaller display', () => {
    const found = placeOnDisplays({ x: 100, y: 100, width: 5000, height: 5000 }, [laptop]);
    expect(found).toEqual(laptop);
  });

  it('is wholly on one display for any display layout and any remembered place', () => {
    const coordinate = fc.integer({ min: -5000, max: 5000 });
    const size = fc.integer({ min: 1, max: 6000 });
    const area = fc.record({ x: coordinate, y: coordinate, width: size, height: size });
    const display = fc.record({
      x: coordinate,
      y: coordinate,
      width: fc.integer({ min: 640, max: 4000 }),
      height: fc.integer({ min: 480, max: 3000 }),
    });
    fc.assert(
      fc.property(fc.option(area), fc.array(display, { minLength: 1, maxLength: 4 }), (remembered, displays) => {
        const found = placeOnDisplays(remembered, displays);
        const isInside = displays.some(
          (each) =>
            found.x >= each.x &&
            found.y >= each.y &&
            found.x + found.width <= each.x + each.width &&
            found.y + found.height <= each.y + each.height,
        );
        expect(isInside).toBe(true);
      }),
    );
  });
});

describe('bringBack', () => {
  const stood = { x: 1500, y: 100, width: 1000, height: 700 };

  it('leaves a window that a hand can get hold of, also one that is mostly off the screen', () => {
    expect(bringBack(stood, [laptop, second])).toBeNull();
    expect(bringBack({ ...stood, x: laptop.width - 130 }, [laptop])).toBeNull();
    expect(bringBack({ ...stood, x: -870 }, [laptop])).toBeNull();
  });

  it('brings back one whose display is gone, whose bar is above the screen, or that no display can show any more', () => {
    for (const lost of [stood, { ...stood, x: 0, y: -400 }, { ...stood, x: laptop.width - 20 }]) {
      expect(bringBack(lost, [laptop])).toEqual(placeOnDisplays(lost, [laptop]));
    }
    const small = { x: 0, y: 0, width: 341, height: 233 };
    expect(bringBack({ x: 0, y: 0, width: 1000, height: 690 }, [small])).toEqual(small);
    expect(smallestIn(small)).toEqual({ width: 341, height: 233 });
    expect(smallestIn(laptop)).toEqual(windowSizes.minimum);
  });

  it('is content with what it has brought about', () => {
    const far = fc.integer({ min: -(2 ** 53) + 1, max: 2 ** 53 - 1 });
    const size = fc.integer({ min: 1, max: 2 ** 53 - 1 });
    fc.assert(
      fc.property(fc.record({ x: far, y: far, width: size, height: size }), (bounds) => {
        const place = bringBack(bounds, [laptop, second]) ?? bounds;
        expect(bringBack(place, [laptop, second])).toBeNull();
      }),
    );
  });
});
