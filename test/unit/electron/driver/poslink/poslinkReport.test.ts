import { describe, expect, it } from 'vitest';
import { poslinkReportFrom } from '../../../../../electron/driver/poslink/poslinkReport.ts';
import { quietLine } from '../../../../support/records.ts';

const answer = {
  version: '1.43',
  code: '000000',
  message: 'OK',
  serialNumber: '1850042',
  model: 'A920',
  osVersion: '27.00',
  maskedMac: 'A4:**:**:**:**:FF',
};

describe('the report of a POSLink terminal', () => {
  it('names it, its system, and its masked network address', () => {
    const { identity, remarks, facts } = poslinkReportFrom(answer, quietLine);
    expect(identity).toMatchObject({
      driver: 'poslink',
      serialNumber: '1850042',
      model: 'A920',
      softwareVersion: '27.00',
    });
    expect(identity.components.map(({ name, serialNumber }) => [name, serialNumber])).toEqual([
      ['A920', '1850042'],
      ['MAC', 'A4:**:**:**:**:FF'],
    ]);
    expect(remarks).toEqual([]);
    expect(facts.isSimulated).toBe(false);
  });

  it('remarks on another code than all well', () => {
    const refused = { ...answer, code: '100001', message: 'BUSY', model: null, maskedMac: null };
    expect(poslinkReportFrom(refused, quietLine).remarks).toEqual(['A01: 100001 BUSY']);
    expect(poslinkReportFrom({ ...refused, message: null }, quietLine).remarks).toEqual(['A01: 100001']);
    expect(poslinkReportFrom({ ...answer, model: 'SIMULATED X' }, quietLine).facts.isSimulated).toBe(true);
  });
});
