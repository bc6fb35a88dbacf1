import { describe, expect, it } from 'vitest';
import { keepRegister, recordName } from '../../../../../electron/service/register/keepRegister.ts';
import { openTask } from '../../../../../electron/service/register/registerTaskParts.ts';
import { aCheckRecord, anIdentity, aStoredTerminal } from '../../../../support/records.ts';
import { aRegisterRecord, keptAt } from '../../../../support/registerRecord.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';

const summary = { zh: '卡 4111111111111111', en: 'card 4111111111111111' };

describe('a step of the register', () => {
  it('is stored with one masked log line about the terminal, and told to the window', async () => {
    const deps = await someDeps();
    const record = aRegisterRecord({ serialNumber: 'N900-0001', store: 'A', counter: '2' });
    const task = openTask(
      { kind: 'register', recordId: record.id, terminalId: null, serialNumber: 'N900-0001', data: {} },
      keptAt,
    );
    await keepRegister(deps, { records: [record], tasks: [task], summary, about: record });
    expect(deps.heard.map(({ name }) => name)).toEqual(['log.appended', 'register.changed', 'register.tasksChanged']);
    expect(deps.heard[0]?.payload).toMatchObject({
      kind: 'register',
      operator: 'Li',
      terminalName: 'A · 2',
      serialNumber: 'N900-0001',
      summary: { en: 'card 411111******1111' },
      simulated: false,
    });
    expect(deps.heard[1]?.payload).toEqual({ recordId: record.id });
    expect(deps.heard[2]?.payload).toEqual({ open: 1 });
  });

  it('about a terminal that the register does not know says what the terminal is called', async () => {
    const deps = await someDeps();
    const terminal = aStoredTerminal({ identity: anIdentity({ serialNumber: 'S1', model: 'SIM-A8' }), serial: 'S1' });
    await deps.shops.open.checks.record(aCheckRecord(terminal, { readings: [] }));
    await keepRegister(deps, { summary, about: { terminalId: terminal.id, fields: {} } });
    const told = deps.heard.find(({ name }) => name === 'log.appended')?.payload;
    expect(told).toMatchObject({ terminalId: terminal.id, terminalName: 'SIM-A8', serialNumber: 'S1' });
  });

  it('without words leaves no line, and about several records says so', async () => {
    const deps = await someDeps();
    await keepRegister(deps, { records: [aRegisterRecord(), aRegisterRecord()], summary: null, about: null });
    expect(deps.heard).toEqual([{ name: 'register.changed', payload: { recordId: null } }]);
    expect(await deps.shops.open.log.newestNumber()).toBe(0);
  });

  it('of the other shop is not told to this window', async () => {
    const deps = await someDeps();
    const other = await deps.shops.forTerminal(true);
    await keepRegister(deps, { records: [aRegisterRecord()], summary, about: null }, other);
    expect(deps.heard).toEqual([]);
    const [entry] = await other.log.between({}, { from: 1, to: 9 }, 9);
    expect(entry?.simulated).toBe(true);
  });
});

describe('the name of a record', () => {
  it('is its place, else its model, else its merchant', () => {
    expect(recordName(aRegisterRecord({ store: 'A', model: 'M' }))).toBe('A');
    expect(recordName(aRegisterRecord({ model: 'M', merchantName: 'X' }))).toBe('M');
    expect(recordName(aRegisterRecord({ merchantName: 'X' }))).toBe('X');
    expect(recordName(aRegisterRecord())).toBeNull();
  });
});
