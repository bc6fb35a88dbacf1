// A rule of recurrence for tests: every month as the first date has it, unless said otherwise.
import type { Recurrence } from '../../shared/plan/recurrence.ts';

/** A rule with some of its parts. */
export const aRule = (parts: Partial<Recurrence> = {}): Recurrence => ({
  frequency: 'monthly',
  interval: 1,
  weekdays: [],
  monthDays: [],
  months: [],
  monthEnd: 'lastDay',
  ends: { kind: 'never' },
  except: [],
  ...parts,
});
