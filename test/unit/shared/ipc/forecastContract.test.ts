import { describe, expect, it } from 'vitest';
import { forecastCommands, longestPartNote } from '../../../../shared/ipc/forecastContract.ts';

const terminalId = '00000000-0000-4000-8000-000000000001';
const note = (changes: object) =>
  forecastCommands['forecast.notePart'].input.safeParse({
    terminalId,
    part: 'battery',
    on: '2026-11-22',
    note: '',
    ...changes,
  });

describe('commands about forecasts and parts', () => {
  it('take a real day, a part that can be replaced, and a note that is not too long', () => {
    expect(note({}).success).toBe(true);
    expect(note({ on: '2026-02-30' }).success).toBe(false);
    expect(note({ part: 'storage' }).success).toBe(false);
    expect(note({ note: 'x'.repeat(longestPartNote + 1) }).success).toBe(false);
  });

  it('ask for a reason to withdraw', () => {
    const withdraw = forecastCommands['forecast.withdrawPart'].input;
    expect(withdraw.safeParse({ terminalId, changeId: terminalId, reason: '  ' }).success).toBe(false);
  });
});
