import { describe, expect, it } from 'vitest';
import { fromHex, toSpacedHex } from '../../../../../electron/protocol/field/hex.ts';
import { encodeContainer, findTag, parseTlv, type TlvNode } from '../../../../../electron/protocol/zvt/zvtTlv.ts';
import { plainState } from '../../../../../electron/simulator/soundTerminal.ts';
import type { SimulatedMaintenance } from '../../../../../electron/simulator/terminalState.ts';
import { maintenanceAnswer } from '../../../../../electron/simulator/zvt/maintenanceAnswer.ts';
import { exchangeState } from '../exchangeState.ts';

const times = { localNow: '2026-11-22T09:30:05', since: Date.UTC(2026, 10, 22, 9) };
const sound = plainState('test').maintenance as SimulatedMaintenance;

const answer = (hex: string, has: SimulatedMaintenance = sound): Uint8Array | null => {
  const tags = maintenanceAnswer(fromHex(hex), has, times);
  return tags === null ? null : encodeContainer(tags);
};

const blocksOf = (data: Uint8Array | null): readonly TlvNode[] => {
  if (data === null || data[0] !== 6) throw new Error('no container');
  const whole = parseTlv(data.subarray(data[1] === 0x82 ? 4 : data[1] === 0x81 ? 3 : 2));
  expect(whole.problems).toEqual([]);
  return findTag(whole.nodes, 0xff4d)?.children ?? [];
};

const delivered = (data: Uint8Array | null): string =>
  toSpacedHex(findTag(blocksOf(data), 0xdf51)?.value ?? new Uint8Array(0));

describe('the answer to a maintenance request', () => {
  it('is, byte for byte, that of the published exchange over power and network', () => {
    const data = answer('06 09 DF 50 01 01 DF 51 02 61 66', exchangeState.maintenance as SimulatedMaintenance);
    expect(toSpacedHex(data ?? new Uint8Array(0))).toBe(
      '06 7E FF 4D 7B DF 50 01 01 DF 51 02 61 66 DF 56 07 20 26 11 22 09 30 05 FF 61 1C DF 18 01 3F DF 19 02 0E CE ' +
        'DF 1A 02 00 D4 DF 1B 01 02 DF 1C 02 01 6C DF 1D 02 0B A4 FF 66 46 DF 3C 01 0E DF 3D 01 01 DF 3E 0C E4 B8 AD ' +
        'E5 9B BD E7 A7 BB E5 8A A8 DF 3F 0A 89 86 00 12 09 87 65 43 21 00 DF 45 08 00 10 10 12 34 56 78 0F FF 72 14 ' +
        'DF 42 01 01 DF 43 01 01 DF 44 09 31 30 2E 38 33 2E 78 2E 78',
    );
  });

  it('holds every block but the event log when none is named', () => {
    expect(delivered(answer(''))).toBe('60 61 62 63 64 65 66 67 68 69');
    expect(delivered(answer('06 04 DF 50 01 01'))).toBe('60 61 62 63 64 65 66 67 68 69');
  });

  it('keeps the order of the request, and passes over ids that it does not know or does not have', () => {
    expect(delivered(answer('06 09 DF 51 06 69 20 6A 60 FF 69'))).toBe('69 60');
    expect(delivered(answer('06 04 DF 51 01 20'))).toBe('');
  });

  it('says nothing about values that the terminal does not have, and zero where it is zero', () => {
    const blocks = blocksOf(answer('06 04 DF 51 01 61', { power: { batteryPercent: 0 } }));
    expect(toSpacedHex(findTag(blocks, 0xff61)?.value ?? new Uint8Array(1))).toBe('DF 18 01 00');
    const empty = blocksOf(answer('06 04 DF 51 01 61', { power: {} }));
    expect(findTag(empty, 0xff61)?.value).toHaveLength(0);
  });

  it('never exceeds the size that the client takes, delivers at least one block, and the rest on the next request', () => {
    let wanted = [0x60, 0x61, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68, 0x69];
    const seen: number[] = [];
    let requests = 0;
    while (wanted.length > 0) {
      const list = wanted.map((id) => id.toString(16)).join(' ');
      const count = wanted.length.toString(16).padStart(2, '0');
      const size = (wanted.length + 8).toString(16).padStart(2, '0');
      const data = answer(`06 ${size} DF 51 ${count} ${list} DF 54 02 02 00`);
      expect((data ?? []).length).toBeLessThanOrEqual(512 + 4);
      const got = [...(findTag(blocksOf(data), 0xdf51)?.value ?? [])];
      expect(got.length).toBeGreaterThan(0);
      seen.push(...got);
      wanted = wanted.filter((id) => !got.includes(id));
      requests += 1;
    }
    expect(seen).toEqual([0x60, 0x61, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68, 0x69]);
    expect(requests).toBeGreaterThan(1);
  });

  it('pages the event log until everything has been sent once', () => {
    const numbers: number[] = [];
    let cursor = '00 00 00 00';
    for (let page = 0; page < 10; page += 1) {
      const log = findTag(blocksOf(answer(`06 0F DF 51 01 6B DF 52 04 ${cursor} DF 53 01 10`)), 0xff6b);
      const entries = (log?.children ?? []).filter((node) => node.tag === 0xff75);
      expect(entries.length).toBeLessThanOrEqual(16);
      numbers.push(...entries.map((entry) => findTag(entry.children, 0xdf6c)?.value[3] ?? 0));
      const next = findTag(log?.children ?? [], 0xdf6b);
      if (next === undefined) break;
      cursor = toSpacedHex(next.value);
    }
    expect(numbers).toEqual(Array.from({ length: 40 }, (_, at) => at + 1));
  });

  it.each([
    ['something else than a container', '03 04'],
    ['a container of another length', '06 05 DF 50 01 01'],
    ['a list that runs past its end', '06 05 DF 51 04 60 61'],
    ['a cursor of three bytes', '06 06 DF 52 03 00 00 01'],
    ['version 0', '06 04 DF 50 01 00'],
  ])('does not understand %s', (_, hex) => {
    expect(answer(hex)).toBeNull();
  });

  it('answers a client of a later version with its own version', () => {
    expect(findTag(blocksOf(answer('06 04 DF 50 01 07')), 0xdf50)?.value).toEqual(Uint8Array.of(1));
  });
});
