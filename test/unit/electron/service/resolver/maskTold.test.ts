import { describe, expect, it } from 'vitest';
import { maskedFact, maskedOutcome, maskedText } from '../../../../../electron/service/resolver/maskTold.ts';

const card = '4111111111111111';
const told = (key: string, value: string) => maskedFact({ key, value, source: 'user' }).value;

describe('the door of a case', () => {
  it('masks card numbers in everything that was typed or pasted', () => {
    expect(maskedText(`卡号 ${card} 不行`)).toBe('卡号 411111******1111 不行');
    expect(told('user.text', card)).not.toContain(card);
    expect(told('screen.text', `x ${card}`)).not.toContain(card);
    expect(told('some.unknown.key', card)).not.toContain(card);
    expect(maskedOutcome({ isCured: true, cause: null, cure: card, doneBy: card, note: card })).toEqual({
      isCured: true,
      cause: null,
      cure: '411111******1111',
      doneBy: '411111******1111',
      note: '411111******1111',
    });
  });

  it('masks a card number that was typed in place of a serial, terminal, merchant or SIM number', () => {
    for (const key of ['terminal.sn', 'register.sn', 'terminal.tid', 'terminal.mid', 'sim.iccid', 'terminal.tusn']) {
      expect(told(key, card), key).not.toContain(card);
    }
  });

  it('leaves real numbers alone, also those that pass a card’s check digit', () => {
    expect(told('sim.iccid', '89860012345678901237')).toBe('89860012345678901237');
    expect(told('terminal.mid', '822290058120311')).toBe('822290058120311');
    expect(told('terminal.tusn', '00005702280117638929')).toBe('00005702280117638929');
    expect(maskedFact({ key: 'signal.csq', value: 22, source: 'user' }).value).toBe(22);
  });
});
