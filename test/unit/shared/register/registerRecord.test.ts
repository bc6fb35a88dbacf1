import { describe, expect, it } from 'vitest';
import {
  custodyEntrySchema,
  custodyStepNames,
  custodySteps,
  registerRecordSchema,
  registerTaskSchema,
  registrationNames,
  registrationStates,
} from '../../../../shared/register/registerRecord.ts';

const id = '3f0f9b1c-7f53-4cf6-9c55-0a4be5a6b001';
const at = '2026-11-22T01:30:00.000Z';
const record = {
  id,
  terminalId: null,
  lifecycle: 'pending',
  lifecycleSince: at,
  lifecycleReason: 'new',
  registration: { state: 'unknown', source: null, at: null, by: null, note: null },
  fields: { tid: { value: '52523535', source: 'device', at, by: null } },
  replacedBy: null,
  replaces: null,
  createdAt: at,
  updatedAt: at,
};

describe('a record of the register', () => {
  it('is what the schema says, and "unknown" is a registration', () => {
    expect(registerRecordSchema.parse(record)).toEqual(record);
    expect(registerRecordSchema.safeParse({ ...record, lifecycle: 'lost' }).success).toBe(false);
    expect(registerRecordSchema.safeParse({ ...record, fields: { cardNumber: record.fields.tid } }).success).toBe(
      false,
    );
  });

  it('has names for all states of registration and all steps of custody', () => {
    for (const state of registrationStates) expect(registrationNames[state].zh).not.toBe('');
    for (const step of custodySteps) expect(custodyStepNames[step].zh).not.toBe('');
  });

  it('has tasks that stay open until somebody closes them with words', () => {
    const task = {
      id,
      kind: 'register',
      recordId: null,
      terminalId: null,
      serialNumber: 'A',
      openedAt: at,
      dueOn: null,
    };
    expect(registerTaskSchema.safeParse({ ...task, closedAt: null, closing: null, data: {} }).success).toBe(true);
    const closing = { source: 'portal', note: 'seen', by: 'Li' };
    expect(registerTaskSchema.safeParse({ ...task, closedAt: at, closing, data: { tid: '1' } }).success).toBe(true);
    expect(registerTaskSchema.safeParse({ ...task, closedAt: at, closing: 'done', data: {} }).success).toBe(false);
  });

  it('has hands, each with a step, a time, a reason and a name', () => {
    const entry = { id, recordId: id, step: 'lent', at, from: null, to: 'Wang', place: null, reason: 'fair', by: 'Li' };
    expect(custodyEntrySchema.parse(entry)).toEqual(entry);
    expect(custodyEntrySchema.safeParse({ ...entry, step: 'sold' }).success).toBe(false);
  });
});
