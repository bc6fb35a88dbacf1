import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type Books, factsOfEvents } from '../../../../../electron/service/resolver/factsOfEvents.ts';
import type { RegisterChange, RegisterTask } from '../../../../../shared/register/registerRecord.ts';
import { aRegisterRecord } from '../../../../support/aRegisterRecord.ts';

const record = aRegisterRecord();
const books = (changes: Partial<Books>): Books => ({ record, custody: [], changes: [], tasks: [], ...changes });
const day = (date: number): string => `2026-11-${String(date).padStart(2, '0')}T02:00:00.000Z`;

const custody = (step: 'moved' | 'swapped' | 'backFromRepair' | 'received', at: string) => ({
  id: randomUUID(),
  recordId: record.id,
  step,
  at,
  from: null,
  to: null,
  place: null,
  reason: 'test',
  by: 'Li',
});
const task = (kind: RegisterTask['kind'], closedAt: string | null): RegisterTask => ({
  id: randomUUID(),
  kind,
  recordId: record.id,
  terminalId: null,
  serialNumber: null,
  openedAt: day(1),
  dueOn: null,
  closedAt,
  closing: closedAt === null ? null : { source: 'user', note: 'done', by: 'Li' },
  data: {},
});
const change = (before: string | null, after: string | null): RegisterChange => ({
  number: 1,
  recordId: record.id,
  field: 'iccid',
  before,
  after,
  source: 'user',
  at: day(9),
  by: 'Li',
  reason: null,
});

describe('what happened to a terminal by the shop’s own books', () => {
  it('is the newest of each kind', () => {
    const facts = factsOfEvents(
      books({ custody: [custody('moved', day(12)), custody('moved', day(3)), custody('received', day(1))] }),
    );
    expect(facts).toEqual([{ key: 'event.move', value: day(12), source: 'register', at: day(12) }]);
  });

  it('counts no plan that was cancelled and no swap that was given up', () => {
    const cancelled = { ...task('move', day(8)), data: { phase: 'planned', plannedOn: '2026-12-01' } };
    expect(factsOfEvents(books({ tasks: [cancelled, task('swap', day(8))] }))).toEqual([]);
    const swapped = { ...task('swap', day(8)), data: { newRecordId: record.id } };
    expect(factsOfEvents(books({ tasks: [swapped] }))).toMatchObject([{ key: 'event.swap', value: day(8) }]);
  });

  it('does not count a task that is still open: it is a plan', () => {
    expect(factsOfEvents(books({ tasks: [task('move', null)] }))).toEqual([]);
    expect(factsOfEvents(books({ tasks: [task('simChange', day(8))] }))).toMatchObject([
      { key: 'event.simChange', value: day(8) },
    ]);
  });

  it('takes another SIM number for a change of cards, the first one not', () => {
    expect(factsOfEvents(books({ changes: [change(null, '8986…1')] }))).toEqual([]);
    expect(factsOfEvents(books({ changes: [change('8986…1', '8986…2')] }))).toMatchObject([{ key: 'event.simChange' }]);
  });

  it('knows that a unit took another’s place', () => {
    const swapped = aRegisterRecord({ replaces: randomUUID(), createdAt: day(20) });
    expect(factsOfEvents(books({ record: swapped }))).toMatchObject([{ key: 'event.swap', value: day(20) }]);
  });
});
