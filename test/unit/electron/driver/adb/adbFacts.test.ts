import { describe, expect, it } from 'vitest';
import { factsFrom } from '../../../../../electron/driver/adb/adbFacts.ts';
import { type AdbFindings, newFindings } from '../../../../../electron/driver/adb/adbFindings.ts';
import type { AdbBattery } from '../../../../../electron/protocol/adb/adbBattery.ts';

const facts = (changes: Partial<AdbFindings>, properties: Readonly<Record<string, string>> = {}) =>
  factsFrom({ ...newFindings(null), properties: new Map(Object.entries(properties)), ...changes }, 480);
const battery = (changes: Partial<AdbBattery>) => ({
  battery: {
    value: {
      isPresent: true,
      percent: 5,
      volts: 4,
      celsius: 20,
      status: null,
      health: null,
      doubts: [],
      impossible: [],
      ...changes,
    },
    arrivedAt: 1,
  },
});

describe('facts of an Android terminal', () => {
  it('say nothing where nothing was said', () => {
    const { isSimulated, ...others } = facts({});
    expect(isSimulated).toBe(false);
    expect(new Set(Object.values(others))).toEqual(new Set([null]));
  });

  it.each([
    ['charging', 'charging'],
    ['discharging', 'discharging'],
    ['notCharging', 'pluggedNotCharging'],
    ['full', 'full'],
    ['unknown', null],
    [null, null],
  ] as const)('have a battery that is %s as %s', (status, charging) => {
    expect(facts(battery({ status })).charging).toBe(charging);
  });

  it('know a terminal without a battery, and the condition of one', () => {
    expect(facts(battery({ isPresent: false })).charging).toBe('noBattery');
    expect(facts(battery({ health: 'overheat' })).batteryHealth).toBe('overheat');
    expect(facts(battery({}))).not.toHaveProperty('batteryHealth');
  });

  it.each([
    ['READY', 'ready'],
    ['ABSENT,LOADED', 'ready'],
    ['PIN_REQUIRED', 'pinRequired'],
    ['PUK_REQUIRED', 'pukRequired'],
    ['NETWORK_LOCKED', 'otherLock'],
    ['CARD_IO_ERROR', 'failed'],
    ['NOT_READY', null],
    ['ABSENT', null],
    ['', null],
  ])('have a SIM card that is %j as %s', (word, sim) => {
    expect(facts({}, { 'gsm.sim.state': word }).sim).toBe(sim);
  });

  it('name operator and mobile network only of a card that works', () => {
    const operator = { 'gsm.operator.alpha': ',CHINA UNICOM' };
    const working = { 'gsm.sim.state': 'READY', ...operator };
    expect(facts({ telephony: 'roaming' }, working)).toMatchObject({
      operator: 'CHINA UNICOM',
      networkRegistration: 'roaming',
    });
    expect(facts({ telephony: 'off' }, working).networkRegistration).toBeNull();
    expect(facts({ telephony: 'none' }, operator)).toMatchObject({ operator: null, networkRegistration: null });
    expect(facts({ telephony: 'none' }, { 'gsm.sim.state': 'READY' }).operator).toBeNull();
  });

  it('list the networks, and say so where there is none', () => {
    expect(facts({ interfaces: [] }).networks).toEqual([]);
    expect(facts({})).not.toHaveProperty('networks');
  });

  it('list the system’s versions, the shop’s applications, and of the firmware’s only those that take payments', () => {
    const packages = [
      { name: 'com.android.settings', version: '10', isSystem: true },
      { name: 'com.example.launcher', version: null, isSystem: false },
      { name: 'com.maker.pay.core', version: '3.1', isSystem: true },
    ];
    const { software } = facts({ packages }, { 'ro.build.version.release': '10', 'ro.bootloader': 'BL1' });
    expect(software).toEqual([
      { kind: 'firmware', name: 'Android', version: '10' },
      { kind: 'bootLoader', name: null, version: 'BL1' },
      { kind: null, name: 'com.example.launcher', version: null },
      { kind: 'paymentApplication', name: 'com.maker.pay.core', version: '3.1' },
    ]);
  });

  it('list so many applications and no more', () => {
    const packages = Array.from({ length: 300 }, (_, index) => ({
      name: `com.a${String(index)}`,
      version: '1',
      isSystem: false,
    }));
    expect(facts({ packages }).software).toHaveLength(60);
  });
});
