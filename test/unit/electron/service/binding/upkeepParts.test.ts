import { describe, expect, it } from 'vitest';
import { planUpkeep, type UpkeepFacts, upkeepOf } from '../../../../../electron/service/binding/upkeepParts.ts';
import { openTask } from '../../../../../electron/service/register/registerTaskParts.ts';
import { defaultUpkeep } from '../../../../../shared/register/upkeep.ts';
import { aRegisterRecord, keptAt } from '../../../../support/registerRecord.ts';

const facts = (changes: Partial<UpkeepFacts> = {}): UpkeepFacts => ({
  record: aRegisterRecord(
    { serialNumber: 'N9', lastApprovedAt: '2026-11-01T04:00:00.000Z' },
    { lifecycle: 'inService' },
  ),
  tasks: [],
  settings: defaultUpkeep,
  today: '2026-11-22',
  dayOf: (text) => text.slice(0, 10),
  ...changes,
});

describe('a day', () => {
  it('brings nothing before its time, and each date one task', () => {
    expect(planUpkeep(facts())).toEqual({ open: [], obsolete: [] });
    const { open } = planUpkeep(facts({ today: '2027-01-20' }));
    expect(open).toMatchObject([{ kind: 'dormancy', dueOn: '2027-02-01', data: { about: 'verify' } }]);
    const had = open.map((task) => ({ ...openTask(task, keptAt), closedAt: keptAt }));
    expect(planUpkeep(facts({ today: '2027-01-21', tasks: had })).open).toEqual([]);
  });

  it('ends a task whose date is no date any more', () => {
    const { record } = facts();
    const task = openTask(
      {
        kind: 'dormancy',
        recordId: record.id,
        terminalId: null,
        serialNumber: 'N9',
        dueOn: '2026-12-01',
        data: { about: 'verify' },
      },
      keptAt,
    );
    expect(planUpkeep(facts({ record, tasks: [task] })).obsolete).toEqual([task]);
  });

  it('says who told the last sale, and hides credit code and account in the review', () => {
    const record = aRegisterRecord({ uscc: '91110000600037341L', settlementLast4: '1234' });
    const { items, dormancy } = upkeepOf(facts({ record }));
    expect(items).toMatchObject({ licence: '9111**********341L', account: '****1234', sim: null });
    expect(dormancy.lastApprovedOn).toBeNull();
  });
});
