import { describe, expect, it } from 'vitest';
import { deriveReadings } from '../../../../electron/service/derivedReadings.ts';
import { aContext, type ContextChanges, readAt } from '../../../support/checkContext.ts';

const at = '2026-11-21T01:00:00.000Z';
const derived = (changes: ContextChanges) => {
  const { readings, earlier } = aContext(changes);
  return Object.fromEntries(deriveReadings(readings, earlier, readAt).map(({ metric, value }) => [metric, value]));
};

describe('derived readings', () => {
  it('are none of a terminal without counters', () => {
    expect(derived({})).toEqual({});
  });

  it('keep the total apart from the counter of the part that is fitted', () => {
    const earlier = {
      'printer.headDistance': [[5, 900, at]],
      'printer.headDistanceTotal': [[5, 4000, at]],
    } as const;
    expect(derived({ values: { 'printer.headDistance': 950 }, earlier })).toEqual({
      'printer.headDistanceTotal': 4050,
    });
    expect(derived({ values: { 'printer.headDistance': 20 }, earlier })).toEqual({ 'printer.headDistanceTotal': 4020 });
    expect(derived({ values: { 'printer.headDistance': 20 } })).toEqual({ 'printer.headDistanceTotal': 20 });
  });

  it('are not spoilt by one misreading of the counter', () => {
    const earlier = {
      'printer.cuts': [
        [6, 5, at],
        [5, 900, at],
      ],
      'printer.cutsTotal': [
        [6, 4005, at],
        [5, 4000, at],
      ],
    } as const;
    expect(derived({ values: { 'printer.cuts': 910 }, earlier })).toEqual({ 'printer.cutsTotal': 4010 });
  });

  it('have a share of failed reads from fifty reads on, and starts per day from the second check on', () => {
    const values = { 'card.stripeReads': 60, 'card.stripeMisreads': 6, boots: 4 } as const;
    expect(derived({ values, earlier: { boots: [[5, 2, at]] } })).toMatchObject({
      'card.stripeFailed': 10,
      'boots.perDay': expect.closeTo(1.96, 1) as number,
    });
    expect(derived({ values: { 'card.stripeReads': 49, 'card.stripeMisreads': 6 } })).toEqual({});
  });
});
