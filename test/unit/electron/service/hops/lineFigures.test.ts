import { describe, expect, it } from 'vitest';
import { answerTimes, lineFigures } from '../../../../../electron/service/hops/lineFigures.ts';
import { quietLine } from '../../../../support/records.ts';

const row = (at: number, kind: 'toTerminal' | 'fromTerminal' | 'closed', length = 10) => ({ at, kind, length });

describe('the figures of a line', () => {
  it('take the time from a command to the first byte of its answer', () => {
    const rows = [
      row(1000, 'toTerminal'),
      row(1012, 'fromTerminal', 1),
      row(1050, 'fromTerminal'),
      row(1051, 'toTerminal', 1),
      row(1052, 'fromTerminal'),
      row(2000, 'toTerminal'),
      row(2030, 'fromTerminal'),
    ];
    expect(answerTimes(rows)).toEqual([12, 30]);
    expect(lineFigures(rows, null)).toEqual({ latencyMs: 21, tries: 0, made: 0 });
  });

  it('count no command that was not answered, and no clock that was set back', () => {
    expect(answerTimes([row(1000, 'toTerminal'), row(1500, 'toTerminal'), row(1600, 'closed', 0)])).toEqual([]);
    expect(answerTimes([row(1000, 'toTerminal'), row(900, 'fromTerminal')])).toEqual([]);
  });

  it('take loss from the blocks of the newest check', () => {
    const counters = { ...quietLine, blocksSent: 10, blocksReceived: 9, naksSent: 1, repeatsSent: 1 };
    expect(lineFigures([], counters)).toEqual({ latencyMs: null, tries: 20, made: 18 });
  });
});
