import { describe, expect, it } from 'vitest';
import { ZvtRemarks } from '../../../../../electron/driver/zvt/zvtRemarks.ts';
import { reportFrom } from '../../../../../electron/driver/zvt/zvtReport.ts';
import { newLinkCounters } from '../../../../../electron/protocol/link/linkCounters.ts';
import { failure } from '../../../../../shared/error/appError.ts';
import { createFakeClock } from '../../../../support/fakeClock.ts';
import { aMaintenance, someFindings } from '../../../../support/zvtFindings.ts';

const course = () => ({
  clock: createFakeClock(),
  remarks: new ZvtRemarks(),
  link: newLinkCounters(),
  answered: [],
  refused: [],
  brokenBy: null,
  isCancelled: false,
});

describe('a report', () => {
  it('names every capability, unknown where it was not asked', () => {
    expect(reportFrom(someFindings(), course()).capabilities).toEqual({
      statusEnquiry: 'supported',
      printConfiguration: 'unknown',
      enhancedSystemInfo: 'unknown',
      maintenance: 'unknown',
      diagnosis: 'unknown',
    });
  });

  it('lets the extension win over the maker’s command, and that over the print', () => {
    const findings = someFindings({
      maintenance: aMaintenance({ power: { batteryMillivolts: 3790 } }),
      vendor: { batteryVolts: 3.1, celsius: 24.4 },
      print: { batteryVoltage: { value: 3.12, unit: 'V' }, celsius: 46.8 },
      lines: ['a', 'b 4111111111111111'],
    });
    const { measured, printout } = reportFrom(findings, course());
    expect(measured.map(({ metric, value, source }) => [metric, value, source])).toEqual([
      ['battery.voltage', 3.79, 'extension'],
      ['module.temperature', 24.4, 'vendor'],
    ]);
    expect(printout).toEqual(['a', 'b 411111******1111']);
  });

  it('says what cannot be and what does not fit together', () => {
    const findings = someFindings({
      status: { tid: '00000001' },
      maintenance: aMaintenance({
        merchant: { tid: '00000002' },
        resources: { storageFreeKib: 2, storageTotalKib: 1, memoryFreeKib: 2, memoryTotalKib: 1 },
      }),
      vendor: { celsius: 900 },
    });
    const { remarks, measured, doubtful, identity } = reportFrom(findings, course());
    expect(remarks).toEqual([
      'storage.free: a value that cannot be real was left out',
      'memory.free: a value that cannot be real was left out',
      'module.temperature: a value that cannot be real was left out',
      'DF47: the TID is not that of the status enquiry',
      'DF21: more than DF20',
      'DF23: more than DF22',
    ]);
    expect(measured).toEqual([]);
    expect(doubtful?.map(({ metric, value }) => [metric, value])).toEqual([
      ['storage.free', 200],
      ['memory.free', 200],
      ['module.temperature', 900],
    ]);
    expect(identity.tid).toBe('00000001');
  });

  it('tells how it ended', () => {
    const brokenBy = failure('transport.closed').error;
    expect(reportFrom(someFindings(), course()).ending).toBe('complete');
    expect(reportFrom(someFindings(), { ...course(), brokenBy })).toMatchObject({ ending: 'brokenOff', brokenBy });
    expect(reportFrom(someFindings(), { ...course(), isCancelled: true }).ending).toBe('cancelled');
  });

  it('compares clocks in the computer’s zone at that moment', () => {
    const findings = someFindings({ status: { clock: '1970-01-01T08:00:31' } });
    expect(reportFrom(findings, course()).measured).toEqual([
      { metric: 'clock.offset', value: 30, source: 'status', takenAt: 1000 },
    ]);
  });
});
