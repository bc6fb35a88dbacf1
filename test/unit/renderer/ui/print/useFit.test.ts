import { describe, expect, it } from 'vitest';
import { fitOf } from '../../../../../renderer/ui/print/useFit.ts';

describe('the size of a sheet in the window', () => {
  it('is the real one where there is room, and never more', () => {
    expect(fitOf(210, 794)).toBe(1);
    expect(fitOf(210, 4000)).toBe(1);
    expect(fitOf(80, 303)).toBe(1);
  });

  it('shrinks so that the whole width is seen, never a hair too wide', () => {
    for (const pixels of [120, 300, 512, 640.5, 793]) {
      const zoom = fitOf(210, pixels);
      expect(zoom).toBeLessThan(1);
      expect((210 * 96 * zoom) / 25.4).toBeLessThanOrEqual(pixels);
      expect((210 * 96 * zoom) / 25.4).toBeGreaterThan(pixels - 1);
    }
  });

  it('is the real one while the room is not known', () => {
    expect(fitOf(210, 0)).toBe(1);
    expect(fitOf(210, -40)).toBe(1);
  });
});
