import { describe, expect, it } from 'vitest';
import { createFleetBook } from '../../../../../electron/service/fleet/fleetBook.ts';
import { summaryOf } from '../../../../../electron/service/terminalSummary.ts';
import type { FleetRecord } from '../../../../../electron/store/fleetStore.ts';
import { noPresence } from '../../../../../shared/fleet/presence.ts';
import { aStoredTerminal } from '../../../../support/records.ts';

const record = (changes: Partial<FleetRecord> = {}): FleetRecord => ({
  id: '00000000-0000-4000-8000-0000000000aa',
  terminalId: null,
  lifecycle: 'inService',
  registration: 'registered',
  serialNumber: 'SN1',
  model: 'A920',
  tid: '10000001',
  store: '一店',
  counter: '柜台 1',
  ...changes,
});

const aBook = () => {
  const book = createFleetBook(() => noPresence);
  const terminal = summaryOf(aStoredTerminal(), false);
  book.terminals.set(terminal.id, terminal);
  return { book, terminal };
};

describe('the book of the overview', () => {
  it('puts terminal and record together into one line', () => {
    const { book, terminal } = aBook();
    book.setRecords([record({ terminalId: terminal.id, lifecycle: 'quarantined' })]);
    expect(book.entries()).toHaveLength(1);
    expect(book.entry(terminal.id)).toMatchObject({
      store: '一店',
      lifecycle: 'quarantined',
      model: 'cVEND plug',
      status: { GlobalStatus: 'Maintenance', from: 'register' },
    });
  });

  it('has a line for a terminal in service that was never met, and no line for a spare one', () => {
    const { book } = aBook();
    const spare = record({ id: '00000000-0000-4000-8000-0000000000ab', lifecycle: 'spare' });
    expect(book.setRecords([record(), spare]).changed).toEqual([record().id]);
    expect(book.entry(record().id)).toMatchObject({
      terminalId: null,
      name: '柜台 1',
      link: 'never',
      presence: noPresence,
    });
    expect(book.entry(spare.id)).toBeNull();
  });

  it('says what has changed and what is gone when the records are others', () => {
    const { book, terminal } = aBook();
    const bound = record({ id: '00000000-0000-4000-8000-0000000000ac', terminalId: terminal.id });
    book.setRecords([record(), bound]);
    expect(book.setRecords([record(), bound])).toEqual({ changed: [], gone: [] });
    expect(book.setRecords([bound])).toEqual({ changed: [], gone: [record().id] });
    expect(book.setRecords([])).toEqual({ changed: [terminal.id], gone: [] });
  });

  it('knows whose findings are not of the newest record', () => {
    const { book, terminal } = aBook();
    expect(book.outdated([terminal.id])).toEqual([]);
    const checkId = '00000000-0000-4000-8000-0000000000cc';
    book.terminals.set(terminal.id, { ...terminal, lastCheckId: checkId });
    expect(book.outdated([terminal.id])).toEqual([terminal.id]);
    book.findings.set(terminal.id, {
      terminalId: terminal.id,
      checkId,
      finishedAt: '2026-11-22T01:30:00.000Z',
      checks: [],
    });
    expect(book.outdated([terminal.id])).toEqual([]);
    expect(book.entry(terminal.id)?.status).toMatchObject({ GlobalStatus: 'OK', readAt: '2026-11-22T01:30:00.000Z' });
  });
});
