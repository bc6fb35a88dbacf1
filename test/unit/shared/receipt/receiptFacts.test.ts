import { describe, expect, it } from 'vitest';
import { evidenceFactSchema } from '../../../../shared/diagnosis/evidenceSchema.ts';
import { parseReceipt } from '../../../../shared/receipt/parseReceipt.ts';
import { isPrinted, receiptFacts, receiptGuesses } from '../../../../shared/receipt/receiptFacts.ts';
import type { Slip } from '../../../../shared/receipt/receiptSchema.ts';

const slip = (text: string): Slip => parseReceipt(text, { today: '2026-11-22' }).slips[0] as Slip;
const facts = (text: string) => receiptFacts(slip(text), { offset: '+08:00' });

const printed =
  '签到\n商户号:898210154110002\n终端号:10023456\n批次号:000012\n参考号:112209123456\n2026-11-22 09:12:34\n应答码:97 终端未登记';

describe('facts of a slip', () => {
  it('carry code, numbers and time, from a receipt', () => {
    const found = facts(printed);
    expect(found).toEqual([
      {
        key: 'response.code',
        value: '97',
        source: 'receipt',
        operation: 'sign-on',
        rrn: '112209123456',
        at: '2026-11-22T09:12:34+08:00',
      },
      { key: 'terminal.mid', value: '898210154110002', source: 'receipt', at: '2026-11-22T09:12:34+08:00' },
      { key: 'terminal.tid', value: '10023456', source: 'receipt', at: '2026-11-22T09:12:34+08:00' },
      { key: 'terminal.batch', value: '000012', source: 'receipt', at: '2026-11-22T09:12:34+08:00' },
    ]);
    for (const fact of found) expect(evidenceFactSchema.safeParse(fact).success).toBe(true);
    expect(isPrinted(slip(printed))).toBe(true);
  });

  it('come from the user where only a code or a sentence was typed', () => {
    expect(facts('97 终端未登记')).toEqual([{ key: 'response.code', value: '97', source: 'user' }]);
    expect(facts('终端未登记')).toEqual([{ key: 'screen.text', value: '终端未登记', source: 'user' }]);
  });

  it('leave out what is only guessed', () => {
    const keys = facts('898210154110002 10023456\n2026/11/22 09:12:34\nRMB 1.00\n97 终端未登记').map(({ key }) => key);
    expect(keys).toEqual(['response.code']);
    const guessed = receiptGuesses(slip('898210154110002 10023456\n97 终端未登记'));
    expect(guessed.map(({ key, value }) => [key, value])).toEqual([
      ['terminal.mid', '898210154110002'],
      ['terminal.tid', '10023456'],
    ]);
  });

  it('keep codes that no field 39 holds as words', () => {
    expect(facts('错误码:BBS11184 该商户已停用\n终端号:10023456\n批次号:000001')[0]).toEqual({
      key: 'screen.text',
      value: 'BBS11184 该商户已停用',
      source: 'receipt',
    });
  });

  it('say of each code what was being done', () => {
    const found = facts('08:01 签到失败 97\n消费 58 终端无效');
    expect(found.map(({ value, operation }) => [value, operation])).toEqual([
      ['97', 'sign-on'],
      ['58', 'sale'],
    ]);
  });

  it('say QR where it was a QR payment', () => {
    expect(facts('微信收款失败\n应答码:97')[0]).toMatchObject({ operation: 'qr' });
  });
});
