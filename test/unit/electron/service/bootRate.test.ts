import { describe, expect, it } from 'vitest';
import { bootStretch } from '../../../../electron/service/bootRate.ts';
import { aContext, readAt } from '../../../support/checkContext.ts';

const ago = (hours: number): string => new Date(readAt - hours * 3_600_000).toISOString();
type Earlier = readonly (readonly [check: number, value: number, at: string])[];
const stretch = (values: Parameters<typeof aContext>[0] & object) => {
  const { readings, earlier } = aContext(values);
  return bootStretch(readings, earlier, readAt);
};
const boots: Earlier = [
  [3, 48, ago(2)],
  [2, 44, ago(30)],
  [1, 10, ago(300)],
];

describe('starts per day', () => {
  it('are counted over the newest stretch of at least a day', () => {
    expect(stretch({ values: { boots: 49 }, earlier: { boots } })).toEqual({
      starts: 5,
      since: ago(30),
      perDay: 4,
      from: 'counter',
    });
  });

  it('take a stretch of less than a day for a day, and are unknown at the first check', () => {
    expect(stretch({ values: { boots: 50 }, earlier: { boots: [[3, 48, ago(2)]] } })?.perDay).toBe(2);
    expect(stretch({ values: { boots: 50 } })).toBeNull();
  });

  it('are told by falls of the uptime where no starts are counted', () => {
    const uptime: Earlier = [
      [3, 9000, ago(2)],
      [2, 100, ago(5)],
      [1, 70_000, ago(9)],
    ];
    expect(stretch({ values: { uptime: 50 }, earlier: { uptime } })).toMatchObject({ starts: 2, from: 'uptime' });
    expect(stretch({ values: { uptime: 16_200 }, earlier: { uptime: uptime.slice(0, 1) } })?.starts).toBe(0);
    expect(stretch({})).toBeNull();
  });

  it('do not break when the computer’s clock went back', () => {
    expect(stretch({ values: { boots: 50 }, earlier: { boots: [[3, 48, ago(-100)]] } })?.perDay).toBeLessThanOrEqual(2);
  });
});
