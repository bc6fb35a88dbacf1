import { describe, expect, it } from 'vitest';
import { describeAt, maskAt } from '../../../../../electron/driver/at/atTraffic.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const masked = (text: string): string => new TextDecoder().decode(maskAt('fromTerminal', bytes(text)));

describe('traffic with a modem', () => {
  it('is described in words both ways', () => {
    expect(describeAt('toTerminal', bytes('AT+CSQ\r'))?.summary.en).toBe('Question to the modem: AT+CSQ');
    expect(describeAt('fromTerminal', bytes('\r\n+CSQ: 18,99\r\n\r\nOK\r\n'))?.fields).toEqual([
      { name: 'line 1', value: '+CSQ: 18,99' },
      { name: 'line 2', value: 'OK' },
    ]);
  });

  it('of another family is left to it', () => {
    expect(describeAt('toTerminal', Uint8Array.of(0x10, 0x02, 0x05, 0x01))).toBeNull();
    expect(describeAt('fromTerminal', Uint8Array.of(0x06))).toBeNull();
    expect(describeAt('fromTerminal', bytes('\r\n'))).toBeNull();
  });

  it('hides more for somebody outside', () => {
    const hidden = maskAt('fromTerminal', bytes('+CSQ: 18'), (data) => data.fill(0x2a, 6));
    expect(new TextDecoder().decode(hidden)).toBe('+CSQ: **');
  });

  it('keeps no telephone number, no message, no subscriber', () => {
    expect(masked('+CLIP: "+8613800000000",145\r\n')).toMatch(/^\+CLIP:\*+\r\n$/);
    expect(masked('+CMT: "10086"\r\nYour code is 123456\r\nOK\r\n')).toMatch(/^\+CMT:\*+\r\n\*+\r\nOK\r\n$/);
    expect(masked('+CIMI: 460000000000000\r\n')).not.toContain('46000');
  });

  it('keeps IMEI and ICCID, and masks what looks like a card', () => {
    expect(masked('\r\n490154203237518\r\n')).toContain('490154203237518');
    expect(masked('AT+CGSN\r\r\n490154203237518\r\n\r\nOK\r\n')).toContain('490154203237518');
    expect(masked('+CCID: 89860000000000000013\r\n')).toContain('89860000000000000013');
    expect(masked('note 4111111111111111 end\r\n')).toBe('note 411111******1111 end\r\n');
  });

  it('keeps the length whatever the bytes are', () => {
    for (const text of ['%B4111111111111111^NAME^2512101?', ';4111111111111111=25121010000?', '\u00ff\u0000+CMT:']) {
      const raw = Uint8Array.from(text, (character) => character.charCodeAt(0));
      expect(maskAt('fromTerminal', raw)).toHaveLength(raw.length);
    }
    expect(masked(';4111111111111111=25121010000?')).not.toContain('2512');
  });
});
