import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { answersOfReport, factsOfReport } from '../../../../../electron/service/resolver/factsOfReport.ts';
import type { HealthReport } from '../../../../../shared/model/healthReport.ts';
import type { TerminalSaid } from '../../../../../shared/model/terminalSaid.ts';
import { createFakeClock } from '../../../../support/fakeClock.ts';
import { anIdentity, aReading, aReport } from '../../../../support/records.ts';

const silent: TerminalSaid = {
  tusn: null,
  maker: null,
  imei: null,
  iccid: null,
  acquirer: null,
  merchantName: null,
  batch: null,
  signOn: null,
  lastSignOnAt: null,
  address: null,
  sim: null,
  networkRegistration: null,
  tamper: null,
  answers: null,
};
const context = { clock: createFakeClock(), profile: 'cn-unionpay' } as const;
const reportOf = (said: Partial<TerminalSaid>, changes: Partial<HealthReport> = {}): HealthReport =>
  aReport({ terminalId: randomUUID(), said: { ...silent, ...said }, ...changes });
const valuesOf = (report: HealthReport): Record<string, unknown> =>
  Object.fromEntries(
    factsOfReport(report, context)
      .filter(({ key }) => key !== 'response.code')
      .map(({ key, value }) => [key, value]),
  );

describe('what a check says, as facts', () => {
  it('is nothing but who the terminal is, for a record of an older version', () => {
    const report = aReport({ terminalId: randomUUID(), terminal: anIdentity({ serialNumber: '1234567', tid: null }) });
    expect(valuesOf(report)).toEqual({ 'terminal.model': 'cVEND plug', 'terminal.appVersion': 'GER-APP-v2.0.9' });
  });

  it('holds identity, condition and network in the words of the evidence', () => {
    const readings = [
      aReading({ metric: 'battery.level', value: 88, unit: '%' }),
      aReading({ metric: 'signal.csq', value: 22, unit: '' }),
      aReading({ metric: 'clock.offset', value: 3, unit: 's' }),
    ];
    const said = {
      tusn: '00005702280117638929',
      batch: '000123',
      sim: 'pukRequired',
      networkRegistration: 'denied',
      tamper: ['tamperLogNotEmpty'],
    };
    expect(valuesOf(reportOf(said, { readings }))).toMatchObject({
      'terminal.sn': '17F59B1F',
      'terminal.tusn': '00005702280117638929',
      'terminal.batch': '000123',
      'battery.percent': 88,
      'signal.csq': 22,
      'signal.registration': 3,
      'sim.state': 'puk',
      'tamper.flag': false,
    });
  });

  it('calls an answer the host’s own only where its reference number stands beside it', () => {
    const answers = [
      { code: '97', operation: 'sale', at: '2026-11-22T09:12:00', rrn: '632608114207' },
      { code: '97', operation: 'signOn', at: '2026-11-22T08:00:00', rrn: null },
    ];
    expect(answersOfReport(reportOf({ answers }), context)).toEqual([
      {
        key: 'response.code',
        value: '97',
        source: 'host',
        operation: 'sale',
        at: '2026-11-22T09:12:00+08:00',
        rrn: '632608114207',
      },
      { key: 'response.code', value: '97', source: 'device', operation: 'sign-on', at: '2026-11-22T08:00:00+08:00' },
    ]);
  });

  it('moves times by what the clock is off, and dates nothing by a clock that is far off', () => {
    const answers = [{ code: '97', operation: 'sale', at: '2026-11-22T08:12:00', rrn: null }];
    const slow = [aReading({ metric: 'clock.offset', value: -3600, unit: 's' })];
    const reset = [aReading({ metric: 'clock.offset', value: -469_958_220, unit: 's' })];
    expect(answersOfReport(reportOf({ answers }, { readings: slow }), context)[0]?.at).toBe(
      '2026-11-22T09:12:00+08:00',
    );
    expect(answersOfReport(reportOf({ answers }, { readings: reset }), context)[0]?.at).toBeUndefined();
  });

  it('knows of approvals and sign-ons what the terminal remembers; a QR payment is no card payment', () => {
    const approved = { code: '00', operation: 'sale', at: '2026-11-21T19:42:00', rrn: '632608114200' };
    const qr = { code: '00', operation: 'qr', at: '2026-11-22T08:50:00', rrn: null };
    expect(valuesOf(reportOf({ answers: [qr] }))).not.toHaveProperty('history.approvedEver');
    expect(
      valuesOf(reportOf({ answers: [qr, approved], signOn: 'signedOn', lastSignOnAt: '2026-11-22T08:00:00' })),
    ).toMatchObject({
      'history.approvedEver': true,
      'history.lastApprovedAt': '2026-11-21T19:42:00+08:00',
      'history.signOnEver': true,
      'history.lastSignOnAt': '2026-11-22T08:00:00+08:00',
    });
    expect(valuesOf(reportOf({ signOn: 'never' }))).toMatchObject({ 'history.signOnEver': false });
  });

  it('knows what the printer says, and nothing where it says nothing', () => {
    const printer = {
      id: 'printer.state',
      outcome: 'warn',
      evidence: [{ key: 'printer.state', value: 'noPaper', source: 'DF28' }],
      limit: null,
      explanation: { zh: '-', en: '-' },
      remedy: null,
      who: 'merchant',
    } as const;
    expect(valuesOf(reportOf({}, { checks: [{ ...printer, evidence: [...printer.evidence] }] }))).toMatchObject({
      'printer.state': 'no-paper',
    });
    expect(valuesOf(reportOf({}, { checks: [] }))).not.toHaveProperty('printer.state');
  });

  it('takes a sensor’s alarm for tampering, and a low cell for a low cell', () => {
    expect(valuesOf(reportOf({ tamper: ['mesh'] }))).toMatchObject({ 'tamper.flag': true });
    expect(valuesOf(reportOf({ tamper: ['clockOrCoinCell'] }))).toMatchObject({
      'tamper.flag': false,
      'coinCell.state': 'low',
    });
  });
});
