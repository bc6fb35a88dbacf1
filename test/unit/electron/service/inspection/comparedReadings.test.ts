import { describe, expect, it } from 'vitest';
import { comparedReadings } from '../../../../../electron/service/inspection/comparedReadings.ts';
import { aReport } from '../../../../support/aReport.ts';

describe('what the terminal says beside what is known', () => {
  it('says of nothing that it is the same where nothing is known', () => {
    const rows = comparedReadings({ report: null, record: null, baseline: null });
    expect(rows.every(({ isSame, at }) => isSame === null && at === null)).toBe(true);
  });

  it('takes the number and its moment from the newest record', () => {
    const report = aReport();
    const [serial] = comparedReadings({ report, record: null, baseline: null });
    expect(serial?.read).toBe(report.terminal.serialNumber);
    expect(serial?.at).toBe(serial?.read === null ? null : report.finishedAt);
  });
});
