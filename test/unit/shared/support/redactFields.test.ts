import { describe, expect, it } from 'vitest';
import { redactFields } from '../../../../shared/support/redactFields.ts';
import { createRedactor } from '../../../../shared/support/redactor.ts';

const hide = (data: unknown, isMerchantShown = true): unknown =>
  redactFields(createRedactor({ shown: isMerchantShown ? ['merchant'] : [], known: [] }), data, isMerchantShown);

describe('data of a bundle', () => {
  it('keeps serial numbers of every form, times and ids', () => {
    for (let number = 0; number < 400; number += 1) {
      // Sixteen digits: one in ten passes the check digit of a card by chance.
      const data = {
        serialNumber: `00000302${String(number).padStart(8, '0')}`,
        imei: `86${String(number).padStart(13, '0')}`,
      };
      expect(hide(data)).toEqual(data);
    }
    const data = { at: '2026-11-22T09:30:05.123Z', id: '12345678-1234-4123-8123-123456789012', tid: '52523535' };
    expect(hide(data)).toEqual(data);
  });

  it('hides by the name of a field', () => {
    expect(hide({ operator: '李', ssid: 'x', password: '1', phone: '110', hostname: 'pc', store: '一号店' })).toEqual({
      operator: '⟦person 1⟧',
      ssid: '⟦wifi 1⟧',
      password: '⟦password 1⟧',
      phone: '⟦phone 1⟧',
      hostname: '⟦computer 1⟧',
      store: '⟦place 1⟧',
    });
  });

  it('takes a pair of key and value by its key', () => {
    expect(
      hide([
        { key: 'ssid', value: 'MyNet' },
        { key: 'batteryVolts', value: '3.1' },
      ]),
    ).toEqual([
      { key: 'ssid', value: '⟦wifi 1⟧' },
      { key: 'batteryVolts', value: '3.1' },
    ]);
  });

  it('hides the numbers of the merchant only when asked', () => {
    expect(hide({ mid: '898310054110001', tid: '12345678' }, false)).toEqual({
      mid: '⟦merchant 1⟧',
      tid: '⟦merchant 2⟧',
    });
  });

  it('looks into free text, numbers and names of fields', () => {
    expect(hide({ summary: { zh: '卡 4111111111111111' }, n: 4111111111111111, '4111111111111111': true })).toEqual({
      '⟦card 1⟧': true,
      summary: { zh: '卡 ⟦card 1⟧' },
      n: '⟦card 1⟧',
    });
  });

  it('does not take versions of a runtime for addresses, and leaves out what is no data', () => {
    expect(hide({ runtime: { v8: '13.0.245.25' }, gone: undefined, odd: () => 1 })).toEqual({
      runtime: { v8: '13.0.245.25' },
      odd: null,
    });
  });

  it('does not go on for ever', () => {
    let data: unknown = 'x';
    for (let depth = 0; depth < 100; depth += 1) data = [data];
    expect(JSON.stringify(hide(data))).toContain('null');
  });
});

describe('fields of several words, and lines that belong together', () => {
  it('hide what their names say', () => {
    const redactor = createRedactor({ shown: [], known: [] });
    const names = [
      'wifiPassword',
      'wifi_password',
      'userPwd',
      'accessKey',
      'apiToken',
      'userPin',
      'currentSSID',
      'gateway',
    ];
    for (const name of names) {
      expect(JSON.stringify(redactFields(redactor, { [name]: 'Abc-xyz' }, false)), name).not.toContain('Abc-xyz');
    }
    expect(redactFields(redactor, { hasPassword: true, serialNumber: 'N900-0001', spin: 'fast' }, false)).toEqual({
      hasPassword: true,
      serialNumber: 'N900-0001',
      spin: 'fast',
    });
  });

  it('hide on one line of a printout what the line before it names', () => {
    const redactor = createRedactor({ shown: [], known: [] });
    const printout = ['SN: N900-0001', '密码：', '  abcd1234', 'SSID:', 'CafeNet', 'OK'];
    const shown = redactFields(redactor, { printout }, false) as { readonly printout: string[] };
    expect(shown.printout).toHaveLength(printout.length);
    expect(JSON.stringify(shown)).not.toMatch(/abcd1234|CafeNet/);
    expect(JSON.stringify(shown)).toContain('N900-0001');
  });
});
