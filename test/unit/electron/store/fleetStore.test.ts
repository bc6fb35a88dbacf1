import { describe, expect, it } from 'vitest';
import { aRegisterRecord } from '../../../support/aRegisterRecord.ts';
import { aCheckRecord, aStoredTerminal } from '../../../support/records.ts';
import { someDeps } from '../../../support/serviceDeps.ts';

describe('what the overview reads', () => {
  it('is the results of the newest record', async () => {
    const { fleet, checks } = (await someDeps()).shops.open;
    const record = aCheckRecord(aStoredTerminal());
    await checks.record(record);
    const [found] = await fleet.findings([record.terminal.id]);
    expect(found).toMatchObject({ terminalId: record.terminal.id, checkId: record.terminal.lastCheckId });
    expect(await fleet.findings(['00000000-0000-4000-8000-000000000009'])).toEqual([]);
  });

  it('is the records of terminals that were met, and those in service that were not', async () => {
    const { fleet, checks, register } = (await someDeps()).shops.open;
    const { terminal } = aCheckRecord(aStoredTerminal());
    await checks.record(aCheckRecord(terminal));
    await register.write({
      records: [
        aRegisterRecord({ lifecycle: 'retired', terminalId: terminal.id }),
        aRegisterRecord({ lifecycle: 'inService' }),
        aRegisterRecord({ lifecycle: 'spare' }),
      ],
      line: null,
    });
    const records = await fleet.records();
    expect(records.map(({ lifecycle, terminalId }) => [lifecycle, terminalId])).toEqual([
      ['retired', terminal.id],
      ['inService', null],
    ]);
  });
});
