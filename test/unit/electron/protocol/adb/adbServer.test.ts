import { describe, expect, it } from 'vitest';
import { hostRequest, parseHostAnswer, parseServerList } from '../../../../../electron/protocol/adb/adbServer.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the list of an ADB server', () => {
  it('says who is plugged in and in which state', () => {
    const text =
      '0821443097             device usb:1-4 product:a920 model:A920_Pro device:msm8953 transport_id:3\n' +
      '127.0.0.1:40125        offline product:x transport_id:4\n' +
      'V2\tunauthorized usb:3-1 transport_id:5\n' +
      '14de2          no permissions (user in plugdev group; are your udev rules wrong?); see [http://developer.android.com/tools/device.html] usb:1-2 transport_id:6\n' +
      'R1 recovery transport_id:7\nS1 sideload\nB1 bootloader\nX1 dreaming transport_id:9\n\n';
    const list = parseServerList(text);
    expect(list[0]).toEqual({
      serial: '0821443097',
      state: 'device',
      product: 'a920',
      model: 'A920 Pro',
      transportId: '3',
    });
    expect(list.map(({ state }) => state)).toEqual([
      'device',
      'offline',
      'unauthorized',
      'noPermissions',
      'recovery',
      'sideload',
      'bootloader',
      'other',
    ]);
    expect(list[3]?.transportId).toBe('6');
    expect(list[5]).toMatchObject({ serial: 'S1', product: null, model: null, transportId: null });
  });

  it('is empty where nobody is', () => {
    expect(parseServerList('')).toEqual([]);
    expect(parseServerList('\n\n')).toEqual([]);
  });
});

describe('a request to an ADB server', () => {
  it('is its length in four hex digits and itself', () => {
    expect(new TextDecoder().decode(hostRequest('host:version'))).toBe('000Chost:version');
  });
});

describe('the answer of an ADB server', () => {
  it('is read when it is whole, wherever it was cut', () => {
    const whole = bytes('OKAY00040029');
    for (let length = 0; length < whole.length; length += 1) {
      expect(parseHostAnswer(whole.subarray(0, length))).toEqual({ kind: 'incomplete' });
    }
    expect(parseHostAnswer(whole)).toEqual({ kind: 'okay', text: '0029' });
  });

  it('may be a refusal with a reason', () => {
    expect(parseHostAnswer(bytes('FAIL0014unknown host service'))).toEqual({
      kind: 'fail',
      reason: 'unknown host service',
    });
  });

  it.each(['HTTP/1.1 400', 'OKAYzzzz', '\u0006\u0010'])('is none of %j', (text) => {
    expect(parseHostAnswer(bytes(text))).toEqual({ kind: 'foreign' });
  });
});
