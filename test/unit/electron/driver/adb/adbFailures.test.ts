import { describe, expect, it } from 'vitest';
import { failureOfReason, failureOfState, theOnly } from '../../../../../electron/driver/adb/adbFailures.ts';
import type { AdbListed, AdbState } from '../../../../../electron/protocol/adb/adbServer.ts';

const listed = (serial: string, state: AdbState = 'device'): AdbListed => ({
  serial,
  state,
  product: null,
  model: null,
  transportId: '1',
});
const place = { address: 'tcp://127.0.0.1:5037', server: '127.0.0.1:5037' };

describe('why a terminal cannot be read over ADB', () => {
  it.each([
    ['unauthorized', 'adb.unauthorized'],
    ['authorizing', 'adb.unauthorized'],
    ['offline', 'adb.offline'],
    ['connecting', 'adb.offline'],
    ['noPermissions', 'adb.no-permissions'],
    ['recovery', 'adb.wrong-mode'],
    ['rescue', 'adb.wrong-mode'],
    ['sideload', 'adb.wrong-mode'],
    ['bootloader', 'adb.wrong-mode'],
    ['host', 'adb.wrong-mode'],
    ['other', 'adb.wrong-mode'],
  ] as const)('in state %s is %s', (state, code) => {
    expect(failureOfState(state, 'adb:X')?.error.code).toBe(code);
  });

  it('is nothing in its normal state', () => {
    expect(failureOfState('device', 'adb:X')).toBeNull();
  });

  it.each([
    ["device unauthorized.\nThis adb server's $ADB_VENDOR_KEYS is not set", 'adb.unauthorized'],
    ['device still authorizing', 'adb.offline'],
    ['device offline', 'adb.offline'],
    ['insufficient permissions for device', 'adb.no-permissions'],
    ["device 'X' not found", 'adb.no-terminal'],
  ])('is read from the server’s words %j', (reason, code) => {
    expect(failureOfReason(reason, 'adb:X', '127.0.0.1:5037').error).toMatchObject({ code, details: reason });
  });
});

describe('the only terminal of a server', () => {
  it('is taken, or the only one that can be read', () => {
    expect(theOnly([listed('A')], place)).toMatchObject({ ok: true, value: { serial: 'A' } });
    expect(theOnly([listed('A', 'offline'), listed('B')], place)).toMatchObject({ ok: true, value: { serial: 'B' } });
    expect(theOnly([listed('A', 'unauthorized')], place)).toMatchObject({ ok: true, value: { state: 'unauthorized' } });
  });

  it('is missing where nobody is', () => {
    expect(theOnly([], place)).toMatchObject({ ok: false, error: { code: 'adb.no-terminal' } });
  });

  it('is not guessed among several', () => {
    expect(theOnly([listed('A'), listed('B')], place)).toMatchObject({
      ok: false,
      error: { code: 'adb.several-terminals', facts: { serials: 'A, B', example: 'adb:A?server=127.0.0.1:5037' } },
    });
  });
});
