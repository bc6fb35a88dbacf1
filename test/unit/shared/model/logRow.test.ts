import { describe, expect, it } from 'vitest';
import { logEntrySchema } from '../../../../shared/model/logEntry.ts';
import {
  logFacetsSchema,
  logRowSchema,
  logRowStates,
  logTextLimits,
  logViewSchema,
} from '../../../../shared/model/logRow.ts';
import { aLogEntry } from '../../../support/records.ts';

describe('a row of the log', () => {
  it('says how the entry was found, whether it is marked and how many notes there are', () => {
    const entry = logEntrySchema.parse({ ...aLogEntry(), number: 7 });
    for (const state of logRowStates) {
      expect(logRowSchema.safeParse({ entry, state, isMarked: true, notes: 2 }).success).toBe(true);
    }
    expect(logRowSchema.safeParse({ entry, state: 'lost', isMarked: true, notes: 2 }).success).toBe(false);
    expect(logRowSchema.safeParse({ entry, state: 'whole', isMarked: true, notes: -1 }).success).toBe(false);
  });
});

describe('a saved view', () => {
  it('has a name, a filter and perhaps a period in words', () => {
    const view = { id: '11111111-1111-4111-8111-111111111111', name: '电池', filter: { text: '电池' }, period: 'week' };
    expect(logViewSchema.parse(view)).toEqual(view);
    expect(logViewSchema.safeParse({ ...view, period: 'x'.repeat(logTextLimits.period + 1) }).success).toBe(false);
  });
});

describe('what occurs in the log', () => {
  it('may be nothing', () => {
    const none = { operators: [], stores: [], sources: [], kinds: [], verdicts: [], terminals: [], marked: 0 };
    expect(logFacetsSchema.safeParse({ ...none, earliest: null, latest: null }).success).toBe(true);
  });
});
