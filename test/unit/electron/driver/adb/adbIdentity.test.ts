import { describe, expect, it } from 'vitest';
import { newFindings } from '../../../../../electron/driver/adb/adbFindings.ts';
import { callsItselfSimulated, identityFrom, propertyOf } from '../../../../../electron/driver/adb/adbIdentity.ts';

const findings = (properties: Readonly<Record<string, string>>, listedSerial: string | null = null) => ({
  ...newFindings(listedSerial),
  properties: new Map(Object.entries(properties)),
});

describe('the identity of an Android terminal', () => {
  it('is serial number, maker and model, and the firmware as the maker names it', () => {
    const given = {
      'ro.serialno': '0821443097',
      'ro.product.manufacturer': 'PAX',
      'ro.product.model': 'A920',
      'ro.build.display.id': 'PayDroid_7.1.1_Sagittarius_V02.3.16',
    };
    expect(identityFrom(findings(given))).toEqual({
      driver: 'adb',
      serialNumber: '0821443097',
      model: 'PAX A920',
      tid: null,
      mid: null,
      softwareVersion: 'PayDroid_7.1.1_Sagittarius_V02.3.16',
      components: [
        {
          name: 'PAX A920',
          serialNumber: '0821443097',
          softwareVersion: 'PayDroid_7.1.1_Sagittarius_V02.3.16',
          state: null,
        },
      ],
    });
  });

  it('names the maker once, and takes what there is', () => {
    expect(identityFrom(findings({ 'ro.product.brand': 'SUNMI', 'ro.product.model': 'Sunmi P2' })).model).toBe(
      'Sunmi P2',
    );
    expect(identityFrom(findings({ 'ro.product.manufacturer': 'SUNMI' })).model).toBe('SUNMI');
    expect(identityFrom(findings({ 'ro.product.device': 'p2' })).model).toBe('p2');
    expect(identityFrom(findings({}))).toMatchObject({ model: null, serialNumber: null, components: [] });
  });

  it('takes no filler for a number', () => {
    const given = { 'ro.serialno': 'unknown', 'ro.boot.serialno': 'V2PRO77' };
    expect(identityFrom(findings(given)).serialNumber).toBe('V2PRO77');
    expect(propertyOf(findings({ a: ' ', b: 'null', c: 'x' }), 'a', 'b', 'c', 'd')).toBe('x');
    expect(propertyOf(findings({}), 'a')).toBeNull();
  });

  it('takes the number of the server’s list, unless that is a place', () => {
    expect(identityFrom(findings({}, '0821443097')).serialNumber).toBe('0821443097');
    for (const place of ['192.168.1.9:5555', 'emulator-5554', 'adb-X._adb-tls-connect._tcp', '????????????']) {
      expect(identityFrom(findings({}, place)).serialNumber, place).toBeNull();
    }
  });

  it('masks free text but never a serial number', () => {
    const card = '4111 1111 1111 1111';
    const identity = identityFrom(findings({ 'ro.product.model': `X ${card}`, 'ro.serialno': '4111111111111111' }));
    expect(identity.model).not.toContain(card);
    expect(identity.serialNumber).toBe('4111111111111111');
  });

  it('is simulated where the terminal says so', () => {
    expect(callsItselfSimulated(findings({ 'ro.product.model': 'SIMULATED S900' }))).toBe(true);
    expect(callsItselfSimulated(findings({ 'ro.product.model': 'A920' }))).toBe(false);
    expect(callsItselfSimulated(findings({}))).toBe(false);
  });
});
