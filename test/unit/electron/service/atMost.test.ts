import { describe, expect, it } from 'vitest';
import { atMost } from '../../../../electron/service/atMost.ts';

describe('a limited number of places', () => {
  it('is never exceeded, and everybody gets a turn, in order', async () => {
    const place = atMost(2);
    const begun: number[] = [];
    let going = 0;
    let most = 0;
    await Promise.all(
      [0, 1, 2, 3, 4].map((index) =>
        place(async () => {
          begun.push(index);
          going += 1;
          most = Math.max(most, going);
          await Promise.resolve();
          going -= 1;
        }),
      ),
    );
    expect(most).toBe(2);
    expect(begun).toEqual([0, 1, 2, 3, 4]);
  });

  it('gives the place back when the work fails', async () => {
    const place = atMost(1);
    await expect(place(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await place(() => Promise.resolve(7))).toBe(7);
  });
});
