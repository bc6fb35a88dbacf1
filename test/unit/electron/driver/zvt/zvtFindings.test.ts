import { describe, expect, it } from 'vitest';
import { newFindings } from '../../../../../electron/driver/zvt/zvtFindings.ts';
import { aStatus } from '../../../../support/zvtFindings.ts';

describe('findings', () => {
  it('begin with the status alone, which is a capability by itself', () => {
    const findings = newFindings({ value: aStatus(), arrivedAt: 5 });
    expect([...findings.capabilities]).toEqual([['statusEnquiry', 'supported']]);
    expect([findings.maintenance, findings.vendor, findings.print]).toEqual([null, null, null]);
  });
});
