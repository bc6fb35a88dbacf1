import { describe, expect, it } from 'vitest';
import { maskReport } from '../../../../electron/service/maskReport.ts';
import { aDriverReport } from '../../../support/checkContext.ts';
import { anIdentity } from '../../../support/records.ts';

const card = '4111111111111111';
const masked = '411111******1111';

describe('what a terminal told', () => {
  it('is masked in every text, and keeps the numbers of terminal, SIM and merchant', () => {
    const report = aDriverReport({
      identity: anIdentity({ serialNumber: '490154203237518', model: card }),
      facts: { merchantName: card, imei: '490154203237518', iccid: '89860012098765432118', mid: null },
      printout: [`card ${card}`],
      otherSerial: { first: card, later: 'B' },
    } as Parameters<typeof aDriverReport>[0]);
    expect(maskReport(report)).toMatchObject({
      identity: { serialNumber: '490154203237518', model: masked },
      facts: { merchantName: masked, imei: '490154203237518', iccid: '89860012098765432118' },
      printout: [`card ${masked}`],
      otherSerial: { first: card, later: 'B' },
    });
  });

  it('is otherwise what it was', () => {
    const report = aDriverReport({});
    expect(maskReport(report)).toEqual(report);
  });
});
