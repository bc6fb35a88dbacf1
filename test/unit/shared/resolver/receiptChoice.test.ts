import { describe, expect, it } from 'vitest';
import { readPasted } from '../../../../shared/resolver/receiptChoice.ts';
import { toldFactSchema } from '../../../../shared/resolver/resolverCase.ts';

const slip = `商户名称：好邻居便利店
商户编号：82229005943096D
终端编号：10001234
卡号：4111111111111111
交易类型：消费
批次号：000012
凭证号：000345
日期时间：2026/11/22 09:12:10
参考号：632608114207
应答码：97 终端未登记`;

describe('what a pasted slip offers', () => {
  const { receipt, offered } = readPasted(slip, '+08:00', '2026-11-22');
  const values = Object.fromEntries(offered.map(({ fact }) => [fact.key, fact.value]));

  it('is code, numbers, batch, trace and name, each as a fact that the contract takes', () => {
    expect(values).toMatchObject({
      'response.code': '97',
      'terminal.mid': '82229005943096D',
      'terminal.tid': '10001234',
      'terminal.batch': '000012',
      'terminal.trace': '000345',
      'terminal.merchantName': '好邻居便利店',
    });
    for (const { fact } of offered) expect(toldFactSchema.safeParse(fact).error).toBeUndefined();
  });

  it('dates the code in the zone of the terminal, with its reference number, as read from a slip', () => {
    expect(offered.find(({ fact }) => fact.key === 'response.code')?.fact).toMatchObject({
      source: 'receipt',
      operation: 'sale',
      rrn: '632608114207',
      at: '2026-11-22T09:12:10+08:00',
    });
  });

  it('marks what was only guessed, so that nobody takes it unseen', () => {
    const guessed = readPasted('898210154110002 10023456\n97 终端未登记', '+08:00', '2026-11-22').offered;
    expect(guessed.map(({ fact, isGuess }) => [fact.key, isGuess])).toEqual([
      ['response.code', false],
      ['terminal.mid', true],
      ['terminal.tid', true],
    ]);
  });

  it('never holds a whole card number', () => {
    expect(JSON.stringify([receipt, offered])).not.toContain('4111111111111111');
  });

  it('is nothing for a text that holds nothing, and never an error', () => {
    expect(readPasted('', '+08:00', '2026-11-22').offered).toEqual([]);
    expect(readPasted('今天天气不错', '+08:00', '2026-11-22').receipt.notices).toContain('nothing');
  });
});
