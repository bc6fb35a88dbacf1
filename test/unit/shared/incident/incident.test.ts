import { describe, expect, it } from 'vitest';
import {
  daysLate,
  incidentDraftSchema,
  incidentKindNames,
  incidentKinds,
} from '../../../../shared/incident/incident.ts';

const provider = (promisedOn: string | null) => ({ name: '服务商', caseNumber: null, promisedOn });

describe('a promise', () => {
  it('is late from the day after it, and never once the incident is closed or without a date', () => {
    expect(daysLate({ state: 'withProvider', provider: provider('2026-11-22') }, '2026-11-22')).toBe(0);
    expect(daysLate({ state: 'withProvider', provider: provider('2026-11-22') }, '2026-11-23')).toBe(1);
    expect(daysLate({ state: 'sentIn', provider: provider('2024-02-28') }, '2024-03-01')).toBe(2);
    expect(daysLate({ state: 'closed', provider: provider('2026-11-01') }, '2026-11-23')).toBe(0);
    expect(daysLate({ state: 'withProvider', provider: provider(null) }, '2026-11-23')).toBe(0);
    expect(daysLate({ state: 'open', provider: null }, '2026-11-23')).toBe(0);
  });
});

describe('an incident', () => {
  it('needs a title and a moment', () => {
    const draft = { kind: 'fault', title: '黑屏', description: null, unitId: null, store: null, isOutOfUse: true };
    expect(incidentDraftSchema.safeParse({ ...draft, since: '2026-11-22T09:00:00.000Z' }).success).toBe(true);
    expect(incidentDraftSchema.safeParse({ ...draft, since: '2026-02-30' }).success).toBe(false);
    expect(incidentDraftSchema.safeParse({ ...draft, title: '  ', since: '2026-11-22T09:00:00Z' }).success).toBe(false);
  });

  it('has kinds with words in both languages', () => {
    for (const kind of incidentKinds) expect(incidentKindNames[kind].zh).not.toBe(incidentKindNames[kind].en);
  });
});
