import { describe, expect, it } from 'vitest';
import { rowWrite } from '../../../../../electron/service/transfer/importWrites.ts';
import { csvOf, someTransfers } from '../../../../support/transfers.ts';

const head = ['机身号', '布放地址', 'SIM卡号', '状态'];
const first = csvOf(head, ['V2N0001', '广州市天河区一号', '89860000000000000001', '在用'], ['V2N0002', '', '', '注销']);

describe('what an import leaves', () => {
  it('is a record in a state of life, with where its values are from, and a task until it is confirmed', async () => {
    const { take, records, deps } = await someTransfers();
    const past = await take(first);
    const [one, two] = await records();
    expect(one).toMatchObject({ lifecycle: 'inService', registration: { state: 'unknown' } });
    expect(one?.fields.serialNumber).toMatchObject({ value: 'V2N0001', source: 'import', by: 'Li' });
    expect(one?.lifecycleReason).toContain('terminals.csv');
    expect(two?.lifecycle).toBe('retired');
    const tasks = await deps.shops.open.register.tasks({ isOpen: true });
    expect(tasks.map(({ kind, serialNumber, data }) => [kind, serialNumber, data['importId']])).toEqual([
      ['register', 'V2N0001', past.id],
    ]);
  });

  it('is a move that is not reported yet where the address changes, and a change of SIM card', async () => {
    const { take, deps } = await someTransfers();
    await take(first);
    await take(csvOf(head, ['V2N0001', '深圳市南山区二号', '89860000000000000019', '']));
    const tasks = await deps.shops.open.register.tasks({ isOpen: true });
    const move = tasks.find(({ kind }) => kind === 'move');
    expect(move?.data).toMatchObject({
      'from.installAddress': '广州市天河区一号',
      'to.installAddress': '深圳市南山区二号',
    });
    expect(move?.dueOn).not.toBeNull();
    expect(tasks.find(({ kind }) => kind === 'simChange')?.data).toMatchObject({
      oldIccid: '89860000000000000001',
      newIccid: '89860000000000000019',
    });
  });

  it('links the terminal that was met over a cable', () => {
    const values = {
      row: 2,
      values: new Map([['serialNumber', 'V2N0001']]),
      id: null,
      lifecycle: null,
      issues: [],
    } as const;
    const shown = {
      row: 2,
      outcome: 'new' as const,
      serialNumber: 'V2N0001',
      name: null,
      changes: [{ column: 'serialNumber', before: null, after: 'V2N0001' }],
      issues: [],
    };
    const origin = { importId: 'x', fileName: 'a.csv', at: '2026-11-22T01:00:00.000Z', by: 'Li' };
    const { record, changes } = rowWrite(
      { shown, values: { ...values, values: new Map() }, base: null },
      origin,
      'terminal',
    );
    expect(record.after).toMatchObject({ terminalId: 'terminal', lifecycle: 'pending' });
    expect(changes.map(({ field }) => field)).toEqual(['lifecycle']);
  });
});
