import { describe, expect, it } from 'vitest';
import {
  highestPage,
  type LongPlace,
  movedTo,
  placeAt,
  rowsAt,
  spanOf,
  topAt,
} from '../../../../../renderer/feature/log/longSpan.ts';

const rowHeight = 56;
const view = 700;
const million = spanOf(1_000_000, rowHeight, view);
const topOf = ({ scrollTop, offset }: LongPlace): number => scrollTop + offset;

describe('a list that fits', () => {
  const short = spanOf(1000, rowHeight, view);

  it('is as high as it is', () => {
    expect(short.inner).toBe(56_000);
    expect(movedTo(short, { scrollTop: 0, offset: 0 }, 55_300)).toEqual({ scrollTop: 55_300, offset: 0 });
    expect(placeAt(short, 1e9)).toEqual({ scrollTop: 55_300, offset: 0 });
  });
});

describe('a list of a million rows', () => {
  it('is no higher than a page can be', () => {
    expect(million.full).toBe(56_000_000);
    expect(million.inner).toBe(highestPage);
  });

  it('begins and ends where the scrollbar does', () => {
    expect(topAt(million, 0)).toBe(0);
    expect(topAt(million, million.inner - view)).toBe(million.full - view);
  });

  it('goes both ways to the same place, and further down is further down', () => {
    let before = -1;
    for (let top = 0; top <= million.full - view; top += 999_983) {
      const place = placeAt(million, top);
      expect(topAt(million, place.scrollTop)).toBeCloseTo(top, 3);
      expect(topOf(place)).toBeCloseTo(top, 6);
      expect(place.scrollTop).toBeGreaterThan(before);
      before = place.scrollTop;
    }
  });

  it('moves by as many pixels as the wheel says', () => {
    const start = placeAt(million, 30_000_000);
    const moved = movedTo(million, start, start.scrollTop + 120);
    expect(topOf(moved) - topOf(start)).toBeCloseTo(120, 6);
  });

  it('goes far with the scrollbar', () => {
    const moved = movedTo(million, { scrollTop: 0, offset: 0 }, (million.inner - view) / 2);
    expect(topOf(moved)).toBeCloseTo((million.full - view) / 2, 3);
  });

  it('reaches the first row by the wheel alone, step by step, and never passes it', () => {
    let place = placeAt(million, 250_000);
    for (let step = 0; step < 5000 && topOf(place) > 0; step += 1) {
      const before = topOf(place);
      place = movedTo(million, place, Math.max(0, place.scrollTop - 100));
      expect(topOf(place)).toBeLessThanOrEqual(before);
      // The end of a movement puts the scrollbar where it belongs.
      if (step % 7 === 0 || place.scrollTop === 0) place = placeAt(million, topOf(place));
    }
    expect(topOf(place)).toBe(0);
  });

  it('reaches the last row by the wheel alone', () => {
    const most = million.full - view;
    let place = placeAt(million, most - 250_000);
    for (let step = 0; step < 5000 && topOf(place) < most; step += 1) {
      place = movedTo(million, place, Math.min(million.inner - view, place.scrollTop + 100));
      if (step % 7 === 0 || place.scrollTop === million.inner - view) place = placeAt(million, topOf(place));
    }
    expect(topOf(place)).toBe(most);
  });
});

describe('rowsAt', () => {
  it('names the rows on the screen and some beside them', () => {
    expect(rowsAt(1000, 50, { top: 500, view: 100, extra: 2 })).toEqual({ first: 8, last: 13 });
    expect(rowsAt(1000, 50, { top: 0, view: 100, extra: 2 })).toEqual({ first: 0, last: 3 });
    expect(rowsAt(12, 50, { top: 500, view: 100, extra: 2 })).toEqual({ first: 8, last: 11 });
  });

  it('names none where there are none', () => {
    expect(rowsAt(0, 50, { top: 0, view: 100, extra: 2 })).toEqual({ first: 0, last: -1 });
  });
});
