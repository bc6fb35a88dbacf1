import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { closedLine, codeOfCase, openedLine } from '../../../../../electron/service/resolver/caseWords.ts';
import { aCase, aCaseFact } from '../../../../support/aCase.ts';

const refused = aCase({ told: [aCaseFact({ key: 'response.code', value: '97', source: 'user' })] });

describe('what the log says of cases', () => {
  it('names the code that the case is about', () => {
    expect(codeOfCase(refused)).toBe('97');
    expect(openedLine(refused).zh).toBe('开始排查原因：应答码 97');
    expect(openedLine(aCase()).en).toBe('Looking for the cause');
    expect(openedLine({ ...refused, follows: randomUUID() }).zh).toBe('重新排查原因：应答码 97');
  });

  it('says how it ended, by whom, and what it was', () => {
    const outcome = { isCured: true, cause: 'REG-03', cure: '换绑完成', doneBy: '客服', note: '' } as const;
    expect(closedLine(outcome).zh).toBe('排查结束：已解决，换绑完成，由客服处理，原因 REG-03');
    expect(closedLine({ ...outcome, isCured: false, cause: null, doneBy: '', note: '改天' }).en).toBe(
      'Case closed: not fixed, 换绑完成, cause not known (改天)',
    );
  });
});
