import { describe, expect, it } from 'vitest';
import { copyBlockOf } from '../../../../shared/resolver/copyBlock.ts';
import type { ToldFact } from '../../../../shared/resolver/resolverCase.ts';
import { aCaseFact } from '../../../support/aCase.ts';

const blockOf = (facts: readonly ToldFact[]) =>
  copyBlockOf({
    facts: facts.map((fact) => aCaseFact(fact)),
    otherFacts: [],
    others: {},
    profile: 'cn-unionpay',
  });

describe('what is read out to the acquirer', () => {
  it('holds only what is known', () => {
    expect(blockOf([]).zh).toBe('请协助查询这台终端的登记情况。');
    expect(blockOf([{ key: 'terminal.tid', value: '10001234', source: 'device' }]).en.split('\n')).toEqual([
      'Please look into the registration of this terminal.',
      'Terminal number (TID): 10001234',
    ]);
  });

  it('names code with its table, time, reference number, and both numbers where two differ', () => {
    const { zh, en } = blockOf([
      {
        key: 'response.code',
        value: '97',
        source: 'host',
        operation: 'sale',
        cards: 'all',
        rrn: '632608114207',
        at: '2026-11-22T09:12:00+08:00',
      },
      { key: 'terminal.sn', value: 'A92000555', source: 'device' },
      { key: 'register.sn', value: 'A92000111', source: 'register' },
      { key: 'event.swap', value: '2026-11-20T10:00:00+08:00', source: 'register' },
    ]);
    expect(zh.split('\n').slice(1)).toEqual([
      '时间：2026-11-22 09:12',
      '应答码：97，银联终端（中国内地），消费，每张卡都这样',
      '参考号：632608114207',
      '机身号：A92000555（登记的是 A92000111）',
      '最近的变动：换过机器 2026-11-20',
    ]);
    expect(en).toContain('Serial number (SN): A92000555 (registered: A92000111)');
    expect(en).toContain('97, UnionPay terminals (mainland China), sale, every card');
  });

  it('takes the strongest source of a value', () => {
    const { en } = blockOf([
      { key: 'terminal.tid', value: '99999999', source: 'user' },
      { key: 'terminal.tid', value: '10001234', source: 'receipt' },
    ]);
    expect(en).toContain('10001234');
    expect(en).not.toContain('99999999');
  });

  it('names the refusal that the acquirer can find by its reference number, even if the code was typed again later', () => {
    const { zh } = blockOf([
      { key: 'response.code', value: '97', source: 'receipt', rrn: '632608114207', at: '2026-11-22T09:12:00+08:00' },
      { key: 'response.code', value: '97', source: 'user', at: '2026-11-22T10:00:00+08:00' },
    ]);
    expect(zh).toContain('参考号：632608114207');
    expect(zh).toContain('时间：2026-11-22 09:12');
  });

  it('says which other terminals have trouble too', () => {
    const other = aCaseFact({ key: 'response.code', value: '96', source: 'device', terminal: 'B' });
    const block = copyBlockOf({ facts: [], otherFacts: [other], others: { B: '二号台' }, profile: 'cn-unionpay' });
    expect(block.zh).toContain('店里其他终端：二号台 96');
    const told = { ...other, terminal: 'Z' };
    const nameless = copyBlockOf({ facts: [], otherFacts: [told], others: {}, profile: 'cn-unionpay' });
    expect(nameless.en).toContain('Other terminals of the shop: another one 96');
  });
});
