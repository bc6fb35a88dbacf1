import { describe, expect, it } from 'vitest';
import { PacketFlow } from '../../../../../electron/driver/adb/packetFlow.ts';
import type { AdbPacket, AdbWord } from '../../../../../electron/protocol/adb/adbPacket.ts';

const packet = (word: AdbWord, arg0: number, arg1: number): AdbPacket => ({
  word,
  arg0,
  arg1,
  data: new Uint8Array(0),
});

const started = () => {
  const delivered: string[] = [];
  const flow = new PacketFlow(({ word }) => delivered.push(word));
  return { delivered, flow };
};

describe('the flow of messages to the library', () => {
  it('keeps data back until the stream is written down, and the end until the data was taken', () => {
    const { delivered, flow } = started();
    flow.sent(packet('OPEN', 1, 0));
    for (const word of ['OKAY', 'WRTE', 'WRTE', 'CLSE'] as const) flow.push(packet(word, 7, 1));
    expect(delivered).toEqual(['OKAY']);
    flow.opened();
    expect(delivered).toEqual(['OKAY', 'WRTE']);
    flow.sent(packet('OKAY', 1, 7));
    expect(delivered).toEqual(['OKAY', 'WRTE', 'WRTE']);
    flow.sent(packet('CLSE', 1, 7));
    expect(delivered).toEqual(['OKAY', 'WRTE', 'WRTE', 'CLSE']);
  });

  it('lets greetings, keys and refusals through at once', () => {
    const { delivered, flow } = started();
    flow.push(packet('CNXN', 0, 0));
    flow.push(packet('AUTH', 1, 0));
    flow.sent(packet('OPEN', 1, 0));
    flow.push(packet('CLSE', 0, 1));
    flow.opened();
    flow.sent(packet('OPEN', 2, 0));
    flow.push(packet('OKAY', 9, 2));
    expect(delivered).toEqual(['CNXN', 'AUTH', 'CLSE', 'OKAY']);
  });

  it('drops late data of a stream that is over, and of one that never was', () => {
    const { delivered, flow } = started();
    flow.push(packet('WRTE', 7, 5));
    flow.sent(packet('OPEN', 1, 0));
    flow.push(packet('OKAY', 7, 1));
    flow.opened();
    flow.push(packet('CLSE', 7, 1));
    flow.push(packet('WRTE', 7, 1));
    expect(delivered).toEqual(['OKAY', 'CLSE']);
  });
});
