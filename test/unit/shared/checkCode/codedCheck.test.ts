import { describe, expect, it } from 'vitest';
import { symbolCount } from '../../../../shared/checkCode/alphabet.ts';
import {
  type CheckToCode,
  codeShapes,
  contentCount,
  packCheck,
  unpackCheck,
  worstFirst,
} from '../../../../shared/checkCode/codedCheck.ts';

import { recordLevels } from '../../../../shared/model/healthReport.ts';
import { verdicts } from '../../../../shared/model/verdict.ts';

/** Characters of the longest code that two check characters can protect. */
const longestCode = 20;

const check: CheckToCode = {
  verdict: 'fail',
  level: 'full',
  ending: 'complete',
  simulated: true,
  startedAt: '2026-11-22T01:30:44.123Z',
  terminal: { serialNumber: '17F59B1F' },
  checks: [
    { id: 'link.quality', outcome: 'warn' },
    { id: 'status.code', outcome: 'pass' },
    { id: 'security.tamper', outcome: 'fail' },
    { id: 'coinCell.voltage', outcome: 'notSupported' },
    { id: 'paper.remaining', outcome: 'skipped' },
  ],
};
const again = (given: CheckToCode) => {
  const { shape, content } = packCheck(given);
  return unpackCheck(shape, content);
};

describe('content of a check code', () => {
  it('fits into the characters of each shape', () => {
    for (const shape of codeShapes) {
      expect(contentCount(shape)).toBeLessThanOrEqual(BigInt(symbolCount) ** BigInt(shape.length - 3));
      expect(shape.length).toBeLessThanOrEqual(longestCode);
    }
  });

  it('has a place for every verdict and level', () => {
    for (const verdict of verdicts) {
      for (const level of recordLevels) expect(again({ ...check, verdict, level })).toMatchObject({ verdict, level });
    }
  });

  it('comes back as it was, faults before warnings, to the minute', () => {
    expect(again(check)).toMatchObject({
      verdict: 'fail',
      level: 'full',
      ending: 'complete',
      simulated: true,
      startedAt: '2026-11-22T01:30:00.000Z',
      concerns: [
        { id: 'security.tamper', outcome: 'fail' },
        { id: 'link.quality', outcome: 'warn' },
      ],
      more: 0,
    });
  });

  it('names the three worst and counts the rest, seven meaning seven or more', () => {
    const all = ['terminal.locks', 'component.states', 'clock.drift', 'sim.state', 'battery.level'] as const;
    const five = { ...check, checks: all.map((id) => ({ id, outcome: 'warn' as const })) };
    expect(again(five)).toMatchObject({ more: 2 });
    expect(again(five)?.concerns.map(({ id }) => id)).toEqual(all.slice(0, 3));
    const ids = [...all, 'storage.free', 'memory.free', 'status.code', 'link.quality', 'printer.state'] as const;
    expect(
      again({ ...check, checks: [...ids, 'battery.voltage' as const].map((id) => ({ id, outcome: 'fail' })) })?.more,
    ).toBe(7);
  });

  it('has room for foreign hands before all else', () => {
    const ids = ['status.code', 'terminal.locks', 'component.states', 'clock.drift', 'security.tamper'] as const;
    const many = { ...check, checks: ids.map((id) => ({ id, outcome: 'fail' as const })) };
    expect(again(many)?.concerns.map(({ id }) => id)).toEqual(['security.tamper', 'status.code', 'terminal.locks']);
    // A fault comes before the gravest warning.
    expect(
      worstFirst([
        { id: 'security.tamper', outcome: 'warn' },
        { id: 'printer.state', outcome: 'fail' },
      ]).map(({ id }) => id),
    ).toEqual(['printer.state', 'security.tamper']);
  });

  it('leaves the moment out where the clock of the computer cannot be right', () => {
    for (const startedAt of [
      '1970-01-01T00:00:00.000Z',
      '2023-12-31T23:59:00.000Z',
      '2070-01-01T00:00:00.000Z',
      'never',
    ]) {
      expect(again({ ...check, startedAt })?.startedAt).toBeNull();
    }
  });

  it('is refused where no check can have it', () => {
    for (const shape of codeShapes) expect(unpackCheck(shape, contentCount(shape))).toBeNull();
    const { shape, content } = packCheck(check);
    // The last place is `more`: a free place for a concern and concerns that were left out do not go together.
    expect(unpackCheck(shape, content + 1n)).toBeNull();
  });
});
