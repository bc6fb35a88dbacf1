// Any rule of recurrence that the schema allows, for property tests.
import fc from 'fast-check';
import { weekdays } from '../../shared/place/openingHours.ts';
import type { Recurrence } from '../../shared/plan/recurrence.ts';
import { later } from './slowDates.ts';

const nth = fc.constantFrom(-5, -4, -2, -1, 1, 2, 3, 4, 5);
const namedDay = fc.record({ day: fc.constantFrom(...weekdays), nth: fc.option(nth, { nil: null }) });
const plainDay = fc.record({ day: fc.constantFrom(...weekdays), nth: fc.constant(null) });
const monthDay = fc.constantFrom(1, 2, 13, 15, 28, 29, 30, 31, -1, -2, -15, -30, -31);

/** A first date between 2024 and 2032, leap days and ends of months more often than chance. */
export const anyFirstDay: fc.Arbitrary<string> = fc.oneof(
  fc.integer({ min: 0, max: 3000 }).map((days) => later('2024-01-01', days)),
  fc.constantFrom('2024-02-29', '2026-01-31', '2026-11-30', '2027-12-31', '2028-02-29', '2026-03-29', '2026-10-01'),
);

type Parts = Omit<Recurrence, 'ends' | 'except'>;
type Days = Recurrence['weekdays'];

const weekdaysOf: Readonly<Record<Recurrence['frequency'], fc.Arbitrary<Days>>> = {
  daily: fc.constant<Days>([]),
  weekly: fc.array(plainDay, { maxLength: 3 }),
  monthly: fc.array(namedDay, { maxLength: 3 }),
  yearly: fc.array(namedDay, { maxLength: 3 }),
};

const partsOf = (frequency: Recurrence['frequency']): fc.Arbitrary<Parts> =>
  fc.record({
    frequency: fc.constant(frequency),
    interval: fc.oneof(fc.constantFrom(1, 2, 3), fc.integer({ min: 1, max: frequency === 'daily' ? 90 : 13 })),
    weekdays: weekdaysOf[frequency],
    monthDays: fc.array(monthDay, { maxLength: frequency === 'monthly' || frequency === 'yearly' ? 3 : 0 }),
    months: fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: frequency === 'yearly' ? 3 : 0 }),
    monthEnd: fc.constantFrom('lastDay' as const, 'skip' as const),
  });

const ending: fc.Arbitrary<Recurrence['ends']> = fc.oneof(
  fc.constant({ kind: 'never' as const }),
  fc.integer({ min: 1, max: 60 }).map((count) => ({ kind: 'count' as const, count })),
  fc.integer({ min: 0, max: 9000 }).map((days) => ({ kind: 'until' as const, on: later('2024-06-01', days) })),
);

/** Any rule. */
export const anyRecurrence: fc.Arbitrary<Recurrence> = fc
  .record({
    parts: fc.constantFrom('daily' as const, 'weekly' as const, 'monthly' as const, 'yearly' as const).chain(partsOf),
    ends: ending,
    except: fc.array(
      fc.integer({ min: 0, max: 900 }).map((days) => later('2026-01-01', days)),
      { maxLength: 4 },
    ),
  })
  .map(({ parts, ...rest }) => ({ ...parts, ...rest }));
