import { describe, expect, it } from 'vitest';
import { type AtFindings, newAtFindings } from '../../../../../electron/driver/at/atFindings.ts';
import { atReportFrom, clockOffset, registrationFrom } from '../../../../../electron/driver/at/atReport.ts';
import { failure } from '../../../../../shared/error/appError.ts';
import { createFakeClock } from '../../../../support/fakeClock.ts';
import { quietLine } from '../../../../support/records.ts';

const clock = createFakeClock();
const arrivedAt = clock.now();
const reportOf = (changes: Partial<AtFindings>, stopped: Parameters<typeof atReportFrom>[1]['stopped'] = null) =>
  atReportFrom({ ...newAtFindings(), ...changes }, { clock, link: quietLine, stopped, remarks: [] });

describe('the report of a modem', () => {
  it('names it by its IMEI, and the card as a part of its own', () => {
    const { identity } = reportOf({
      maker: 'Quectel',
      model: 'EC25',
      revision: 'R06',
      imei: '490154203237518',
      iccid: '89860000000000000013',
    });
    expect(identity).toMatchObject({
      driver: 'at',
      serialNumber: '490154203237518',
      model: 'Quectel EC25',
      softwareVersion: 'R06',
    });
    expect(identity.components).toEqual([
      { name: 'IMEI', serialNumber: '490154203237518', softwareVersion: 'R06', state: null },
      { name: 'SIM (ICCID)', serialNumber: '89860000000000000013', softwareVersion: null, state: null },
    ]);
  });

  it('does not name the maker twice, and takes what it has', () => {
    expect(reportOf({ maker: 'SIMCOM', model: 'SIMCOM_SIM7600' }).identity.model).toBe('SIMCOM_SIM7600');
    expect(reportOf({ maker: 'SIMCOM' }).identity.model).toBe('SIMCOM');
    expect(reportOf({})).toMatchObject({ identity: { model: null, serialNumber: null, components: [] }, measured: [] });
  });

  it('has readings in our units', () => {
    const { measured } = reportOf({
      signal: { value: 18, arrivedAt },
      supply: { value: { percent: 80, millivolts: 4248 }, arrivedAt },
      clock: { value: { local: '2026-11-22T09:30:10', zoneMinutes: 480 }, arrivedAt },
    });
    expect(Object.fromEntries(measured.map(({ metric, value }) => [metric, value]))).toEqual({
      'battery.voltage': 4.248,
      'battery.level': 80,
      'clock.offset': 5,
      'signal.csq': 18,
      'signal.dbm': -77,
    });
    expect(new Set(measured.map(({ source }) => source))).toEqual(new Set(['modem']));
  });

  it('leaves out what cannot be true', () => {
    expect(reportOf({ supply: { value: { percent: 140, millivolts: 65_000 }, arrivedAt } }).measured).toEqual([]);
  });

  it.each([
    [{ local: '2026-11-22T09:30:05', zoneMinutes: 480 }, 0],
    [{ local: '2026-11-22T01:30:05', zoneMinutes: 0 }, 0],
    [{ local: '2026-11-22T01:30:06', zoneMinutes: 480 }, 1],
    [{ local: '2026-11-22T09:30:05', zoneMinutes: null }, 0],
    [{ local: '2026-11-22T10:30:05', zoneMinutes: 480 }, 3600],
    [{ local: 'nonsense', zoneMinutes: null }, null],
  ])('compares a clock with the computer’s: %j', (value, expected) => {
    expect(clockOffset({ value, arrivedAt }, 480)).toBe(expected);
  });

  it('shows a clock in the computer’s zone', () => {
    const { facts } = reportOf({ clock: { value: { local: '2026-11-22T03:30:05', zoneMinutes: 120 }, arrivedAt } });
    expect(facts.clock).toEqual({ local: '2026-11-22T09:30:05', arrivedAt });
  });

  it('is in the network wherever one of the three says so', () => {
    expect(registrationFrom(['searching', 'home', 'denied'])).toBe('home');
    expect(registrationFrom(['none', 'denied'])).toBe('denied');
    expect(registrationFrom(['none', 'unknown'])).toBe('none');
    expect(registrationFrom([])).toBeNull();
  });

  it('masks card numbers in free text and knows a simulated one', () => {
    const { facts } = reportOf({ operator: 'NET 4111111111111111', model: 'SIMULATED X', sim: 'ready' });
    expect(facts).toMatchObject({ operator: 'NET 411111******1111', isSimulated: true, sim: 'ready' });
  });

  it('says how it ended', () => {
    const { error } = failure('transport.closed', {});
    expect(reportOf({}).ending).toBe('complete');
    expect(reportOf({}, { kind: 'cancelled' })).toMatchObject({ ending: 'cancelled', brokenBy: null });
    expect(reportOf({}, { kind: 'failed', error })).toMatchObject({ ending: 'brokenOff', brokenBy: error });
  });
});
