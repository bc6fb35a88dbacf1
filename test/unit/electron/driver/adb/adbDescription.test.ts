import { describe, expect, it } from 'vitest';
import { describeAdb } from '../../../../../electron/driver/adb/adbDescription.ts';
import { encodePacket } from '../../../../../electron/protocol/adb/adbPacket.ts';
import { hostRequest } from '../../../../../electron/protocol/adb/adbServer.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('messages of an ADB line in words', () => {
  it('are requests to a server and commands for a terminal', () => {
    expect(describeAdb('toTerminal', hostRequest('host:version'))).toMatchObject({
      summary: { en: 'Asks the ADB server' },
      fields: [{ name: 'service', value: 'host:version' }],
    });
    expect(describeAdb('toTerminal', hostRequest('exec:getprop'))?.summary.zh).toBe('终端命令');
  });

  it('are its answers', () => {
    expect(describeAdb('fromTerminal', bytes('OKAY'))).toEqual({
      summary: { zh: 'ADB 服务同意', en: 'ADB server agrees' },
      fields: [],
    });
    expect(describeAdb('fromTerminal', bytes('FAIL0014unknown host service'))?.fields[0]?.value).toContain(
      'unknown host',
    );
  });

  it('are messages of a terminal’s daemon; a key is not shown', () => {
    const open = encodePacket({ word: 'OPEN', arg0: 1, arg1: 0, data: bytes('exec:getprop') });
    expect(describeAdb('toTerminal', open)).toMatchObject({
      summary: { en: 'ADB opens a service' },
      fields: [{}, {}, { name: 'service', value: 'exec:getprop' }],
    });
    const key = encodePacket({ word: 'AUTH', arg0: 1, arg1: 0, data: bytes('secret-token') });
    expect(JSON.stringify(describeAdb('fromTerminal', key))).not.toContain('secret');
    const card = encodePacket({ word: 'WRTE', arg0: 1, arg1: 2, data: bytes('4111111111111111\n') });
    expect(JSON.stringify(describeAdb('fromTerminal', card))).not.toContain('4111111111111111');
    const end = encodePacket({ word: 'CLSE', arg0: 1, arg1: 2, data: new Uint8Array(0) });
    expect(describeAdb('fromTerminal', end)?.fields).toHaveLength(2);
  });

  it('are none of another protocol', () => {
    for (const direction of ['toTerminal', 'fromTerminal'] as const) {
      expect(describeAdb(direction, Uint8Array.of(0x10, 0x02, 0x05, 0x01))).toBeNull();
      expect(describeAdb(direction, bytes('AT+CSQ\r'))).toBeNull();
      expect(describeAdb(direction, new Uint8Array(40))).toBeNull();
      expect(describeAdb(direction, new Uint8Array(0))).toBeNull();
    }
  });
});
