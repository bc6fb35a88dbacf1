import { describe, expect, it } from 'vitest';
import { saidByTerminal } from '../../../../../electron/service/binding/bindingSaid.ts';
import { aDriverReport } from '../../../../support/checkContext.ts';
import { anIdentity } from '../../../../support/records.ts';
import { keptAt } from '../../../../support/registerRecord.ts';

const when = { at: keptAt, checkId: null };
const fields = (report: Parameters<typeof saidByTerminal>[0], known = { values: {}, alsoKnownAs: [] as string[] }) =>
  Object.fromEntries(saidByTerminal(report, known, when).map(({ field, value }) => [field, value]));

describe('what a terminal says of its binding', () => {
  it('is every field that it told, and nothing that it did not', () => {
    const facts = { acquirer: '48222900', iccid: '8986', address: ' 甲路 ', merchantName: '', tusn: null };
    expect(fields(aDriverReport({ facts }))).toEqual({
      serialNumber: '17F59B1F',
      tid: '52523535',
      acquirerCode: '48222900',
      installAddress: '甲路',
      iccid: '8986',
    });
  });

  it('is the registered serial number where the label or the electronics has it', () => {
    const parts = [{ name: null, serialNumber: 'HW-77', softwareVersion: null, state: null }];
    const report = aDriverReport({ identity: anIdentity({ serialNumber: 'LABEL-9', components: parts }) });
    const known = (serialNumber: string, alsoKnownAs: string[] = []) => ({ values: { serialNumber }, alsoKnownAs });
    expect(fields(report, known('hw-77'))['serialNumber']).toBe('HW-77');
    expect(fields(report, known('OLD-1', ['OLD-1']))['serialNumber']).toBe('OLD-1');
    expect(fields(report, known('OTHER-1'))['serialNumber']).toBe('LABEL-9');
  });
});
