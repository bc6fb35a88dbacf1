import { describe, expect, it } from 'vitest';
import { createMoves, reportWords } from '../../../../../electron/service/binding/moves.ts';
import { unwrap } from '../../../../support/anEngine.ts';
import { aRegisterRecord } from '../../../../support/registerRecord.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';

describe('moves', () => {
  it('masks a card number in what was said, and keeps the case number', async () => {
    const deps = await someDeps();
    const record = aRegisterRecord({ store: '静安店' });
    await deps.shops.open.register.write({ records: [record], line: null });
    const statement = {
      state: 'reported',
      how: 'phone',
      on: '2026-11-22',
      to: '4111111111111111',
      caseNumber: 'A-1',
    } as const;
    const input = { recordId: record.id, place: { store: '徐汇店' }, statement, reason: '换到新店' };
    const { task } = unwrap(await createMoves(deps).save(input));
    expect(task.data).toMatchObject({ reportTo: '411111******1111', caseNumber: 'A-1' });
  });

  it('says how and to whom in both languages', () => {
    const words = reportWords({ how: 'app', on: '2026-11-22', to: '客服', caseNumber: null });
    expect(words.zh).toBe('已报备：2026-11-22 收单机构 App 客服');
    expect(words.en).toContain("in the acquirer's app");
  });
});
