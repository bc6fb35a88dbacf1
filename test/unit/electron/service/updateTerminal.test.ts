import { describe, expect, it } from 'vitest';
import { updateTerminal } from '../../../../electron/service/updateTerminal.ts';
import { aDriverReport } from '../../../support/checkContext.ts';
import { anIdentity, aReport, aStoredTerminal } from '../../../support/records.ts';

const terminalId = '00000000-0000-4000-8000-000000000001';
const updated = (
  before: ReturnType<typeof aStoredTerminal> | null,
  changes: Parameters<typeof aDriverReport>[0] = {},
) =>
  updateTerminal(before, {
    driverReport: aDriverReport(changes),
    report: aReport({ terminalId, address: 'tcp://new:1', verdict: 'warn' }),
    concerns: ['clock.drift'],
  });

describe('a terminal after a check', () => {
  it('has the place, time, verdict and concerns of the newest record', () => {
    expect(updated(null)).toMatchObject({
      id: terminalId,
      address: 'tcp://new:1',
      link: 'reached',
      linkError: null,
      verdict: 'warn',
      concerns: ['clock.drift'],
      lastContactAt: '2026-11-22T01:30:00.000Z',
      serial: '17F59B1F',
    });
  });

  it('keeps the shop’s name, the password and what was not told this time', () => {
    const before = aStoredTerminal({ givenName: '一号机', password: '246813' });
    const now = updated(before, { identity: anIdentity({ serialNumber: null, model: null, softwareVersion: null }) });
    expect(now).toMatchObject({ givenName: '一号机', password: '246813', serial: '17F59B1F' });
    expect(now.identity).toMatchObject({ serialNumber: '17F59B1F', model: 'cVEND plug' });
  });

  it('forgets a refusal when the command was answered, and the other way round', () => {
    const before = aStoredTerminal({ answered: ['06 1A'], refused: ['0F A1', '0F 4D'] });
    const now = updated(before, { answered: ['0F 4D'], refused: ['06 1A'] });
    expect(now.answered).toEqual(['0F 4D']);
    expect(now.refused).toEqual(['06 1A', '0F A1']);
  });
});
