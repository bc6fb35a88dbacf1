import { describe, expect, it } from 'vitest';
import { parsePortAddress } from '../../../../electron/transport/portAddress.ts';

const parsed = (text: string) => {
  const result = parsePortAddress(text);
  return result.ok ? result.value : result.error;
};

describe('an address of a terminal at an ADB server', () => {
  it('is a serial number at the computer’s own server', () => {
    expect(parsed(' adb:0821443097 ')).toEqual({
      kind: 'adb',
      text: 'adb:0821443097',
      serial: '0821443097',
      server: null,
    });
  });

  it('may be the place of a terminal on the network, or what a server writes where it may not look', () => {
    expect(parsed('adb:127.0.0.1:5555')).toMatchObject({ serial: '127.0.0.1:5555', server: null });
    expect(parsed('adb:????????????')).toMatchObject({ serial: '????????????', server: null });
    expect(parsed('adb:adb-XYZ-abc._adb-tls-connect._tcp')).toMatchObject({ kind: 'adb' });
  });

  it('may name another server, always in the same form', () => {
    const expected = { serial: 'X1', text: 'adb:X1?server=127.0.0.1:5038', server: { host: '127.0.0.1', port: 5038 } };
    expect(parsed('adb:X1?server=127.0.0.1:5038')).toMatchObject(expected);
    expect(parsed('adb:X1?server=LOCALHOST:5038')).toMatchObject(expected);
    expect(parsed('adb:X1?server=[::1]:5038')).toMatchObject({ server: { host: '::1', port: 5038 } });
    expect(parsed(expected.text)).toMatchObject(expected);
  });

  it.each([
    'adb:',
    'adb:a b',
    'adb:X?server=',
    'adb:X?server=host',
    'adb:X?server=h:0',
    'adb:X?server=h:70000',
    'adb:X?serial=1',
  ])('is not %j', (text) => {
    expect(parsed(text)).toMatchObject({ code: 'transport.bad-address' });
  });
});

describe('an address that is none', () => {
  it('is told with all forms', () => {
    expect(parsed('usb:1')).toMatchObject({
      facts: { expected: 'an address that starts with serial:, tcp://, adb: or sim:' },
    });
  });
});
