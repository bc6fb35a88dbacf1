import { describe, expect, it } from 'vitest';
import {
  fillBoth,
  isBusy,
  joined,
  makeResult,
  nothingRead,
} from '../../../../../electron/service/healthCheck/makeResult.ts';
import { checkHelp } from '../../../../../shared/help/allCheckHelp.ts';
import { aContext } from '../../../../support/checkContext.ts';

const help = checkHelp['paper.remaining'];

describe('results', () => {
  it('fill facts into both languages, also such as differ', () => {
    expect(fillBoth({ zh: '{a}和{n}', en: '{a} and {n}' }, { a: { zh: '甲', en: 'A' }, n: 2 })).toEqual({
      zh: '甲和2',
      en: 'A and 2',
    });
  });

  it('keep outcome, remedy and party of the finding', () => {
    const finding = {
      outcome: 'warn',
      explanation: { zh: '一', en: 'one' },
      remedy: { zh: '二', en: 'two' },
      who: 'isp',
    } as const;
    expect(makeResult('clock.drift', finding, {})).toEqual({
      id: 'clock.drift',
      evidence: [],
      limit: null,
      ...finding,
    });
  });

  it('tell what is not offered from what was not reached', () => {
    expect(nothingRead(help, aContext()).outcome).toBe('notSupported');
    expect(nothingRead(help, aContext({ facts: { statusCode: 0x9c } })).outcome).toBe('skipped');
    expect(nothingRead(help, aContext({ report: { ending: 'cancelled' } })).explanation.en).toContain('cancelled');
    expect(nothingRead(help, aContext({ report: { ending: 'brokenOff' } })).explanation.en).toContain('broke');
  });

  it('know a busy terminal by its status code', () => {
    expect(isBusy(aContext({ facts: { statusCode: 0xe0 } }).report)).toBe(true);
    expect(isBusy(aContext({ facts: { statusCode: null } }).report)).toBe(false);
  });

  it('enumerate names as each language does', () => {
    expect(
      joined([
        { zh: '甲', en: 'a' },
        { zh: '乙', en: 'b' },
      ]),
    ).toEqual({ zh: '甲、乙', en: 'a, b' });
  });
});
