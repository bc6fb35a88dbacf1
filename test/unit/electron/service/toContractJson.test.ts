import { describe, expect, it } from 'vitest';
import { toContractJson } from '../../../../electron/service/toContractJson.ts';
import { aReport } from '../../../support/records.ts';

const report = aReport({ terminalId: '00000000-0000-4000-8000-000000000000' });

describe('the document of a check', () => {
  it('has the names that other programs read', () => {
    const document = toContractJson(report);
    expect(Object.keys(document).slice(0, 6)).toEqual([
      'terminal',
      'readings',
      'checks',
      'verdict',
      'capabilities',
      'link',
    ]);
    expect(document.readings[0]).toMatchObject({
      metric: 'battery.voltage',
      value: 3.12,
      unit: 'V',
      takenAt: '2026-11-22T01:30:00.000Z',
    });
    expect(document.terminal).toMatchObject({ driver: 'zvt', serialNumber: '17F59B1F', tid: '52523535', mid: null });
    expect(document.link).toHaveProperty('discardedBytes', 0);
  });

  it('survives being written and read', () => {
    const document = toContractJson(report);
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  });
});
