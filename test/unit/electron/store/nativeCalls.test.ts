import { afterEach, describe, expect, it } from 'vitest';
import {
  beginCall,
  countCalls,
  nativeCall,
  threadCells,
  threadStates,
} from '../../../../electron/store/nativeCalls.ts';

const counted = (): Int32Array => {
  const cells = new Int32Array(2);
  countCalls(cells);
  return cells;
};

afterEach(() => {
  countCalls(null);
});

describe('calls that must not be cut off', () => {
  it('are counted while they last, one within the other, also when they throw', () => {
    const cells = counted();
    const during = nativeCall(() => nativeCall(() => cells[threadCells.calls]));
    expect(during).toBe(2);
    expect(() =>
      nativeCall(() => {
        throw new Error('full');
      }),
    ).toThrow('full');
    expect(cells[threadCells.calls]).toBe(0);
  });

  it('begin no more once the thread is to end, and what is under way ends in its own time', () => {
    const cells = counted();
    const end = beginCall();
    cells[threadCells.state] = threadStates.giveUp;
    expect(nativeCall(() => 'still')).toBe('still');
    cells[threadCells.state] = threadStates.beginNothing;
    expect(() => nativeCall(() => 'too late')).toThrow('task.cancelled');
    expect(cells[threadCells.calls]).toBe(1);
    end();
    expect(cells[threadCells.calls]).toBe(0);
  });

  it('are just made where there is no thread', () => {
    expect(nativeCall(() => 1)).toBe(1);
  });
});
