import { describe, expect, it } from 'vitest';
import { createTrafficMemory, memoryLimits } from '../../../../electron/service/trafficMemory.ts';
import { aRow } from '../../../support/captures.ts';

const numbers = (rows: readonly { readonly number: number }[]): number[] => rows.map(({ number }) => number);

describe('createTrafficMemory', () => {
  it('gives the newest rows of a line or of all, notes on all lines included', () => {
    const memory = createTrafficMemory();
    memory.add(aRow({ number: 1, address: 'a' }));
    memory.add(aRow({ number: 2, address: 'b', kind: 'fromTerminal' }));
    memory.add(aRow({ number: 3, address: null, kind: 'note', hex: '', text: 'x' }));
    memory.add(aRow({ number: 4, address: 'a' }));
    expect(numbers(memory.page(null, null, 10))).toEqual([1, 2, 3, 4]);
    expect(numbers(memory.page(null, null, 2))).toEqual([3, 4]);
    expect(numbers(memory.page('a', null, 10))).toEqual([1, 3, 4]);
    expect(numbers(memory.page('a', 4, 10))).toEqual([1, 3]);
    expect(memory.find(2)?.address).toBe('b');
    expect(memory.find(9)).toBeNull();
  });

  it('counts each line', () => {
    const memory = createTrafficMemory();
    memory.add(aRow({ number: 1, address: 'a', kind: 'opened', hex: '' }));
    memory.add(aRow({ number: 2, address: 'a' }));
    memory.add(aRow({ number: 3, address: 'a', kind: 'fromTerminal', hex: '06' }));
    expect(memory.lines()).toMatchObject([
      { address: 'a', isOpen: true, messages: 2, bytesToTerminal: 3, bytesFromTerminal: 1 },
    ]);
    memory.add(aRow({ number: 4, address: 'a', kind: 'closed', hex: '' }));
    expect(memory.lines()[0]?.isOpen).toBe(false);
  });

  it('forgets the oldest rows beyond its bounds of number and size, and says how many', () => {
    const memory = createTrafficMemory({ rows: 3, lineBytes: 10_000, allBytes: 100_000, lines: 10 });
    for (let number = 1; number <= 5000; number += 1) memory.add(aRow({ number, address: 'a' }));
    expect(numbers(memory.page('a', null, 10))).toEqual([4998, 4999, 5000]);
    expect(memory.lines()[0]?.forgotten).toBe(4997);
    const small = createTrafficMemory({ rows: 100, lineBytes: 1000, allBytes: 1500, lines: 10 });
    for (let number = 1; number <= 20; number += 1)
      small.add(aRow({ number, address: number % 2 === 0 ? 'a' : 'b', hex: '00'.repeat(90) }));
    expect(small.bytes).toBeLessThanOrEqual(1500);
    expect(numbers(small.page(null, null, 99)).at(-1)).toBe(20);
  });

  it('forgets the line that was quiet for longest when there are too many', () => {
    const memory = createTrafficMemory({ ...memoryLimits, lines: 2 });
    memory.add(aRow({ number: 1, address: 'a', at: 1 }));
    memory.add(aRow({ number: 2, address: 'b', kind: 'opened', hex: '', at: 0 }));
    memory.add(aRow({ number: 3, address: 'c', at: 3 }));
    expect(memory.lines().map(({ address }) => address)).toEqual(['b', 'c']);
  });
});
