import { describe, expect, it } from 'vitest';
import { comparedReadings } from '../../../../../electron/service/inspection/comparedReadings.ts';
import { terminalSaidSchema } from '../../../../../shared/model/terminalSaid.ts';
import { aReport } from '../../../../support/aReport.ts';

const saidNothing = terminalSaidSchema.parse(
  Object.fromEntries(Object.keys(terminalSaidSchema.shape).map((key) => [key, null])),
);

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

  it.each([
    [[], true, { zh: '没有触发', en: 'none triggered' }],
    [['caseOpened', 'new-flag'], false, { zh: '外壳被打开；new-flag', en: 'case opened; new-flag' }],
  ] as const)('tells the sensors %j in both languages', (tamper, isSame, read) => {
    const report = { ...aReport(), said: { ...saidNothing, tamper: [...tamper] } };
    const row = comparedReadings({ report, record: null, baseline: null }).find(({ name }) => name.zh === '防拆传感器');
    expect(row).toMatchObject({ isSame, read });
  });
});
