import { describe, expect, it } from 'vitest';
import { buildSlip, mergeCopies } from '../../../../shared/receipt/buildSlip.ts';
import { readLines } from '../../../../shared/receipt/readLines.ts';
import { linesOf } from './lines.ts';

const slip = (text: string) => buildSlip(readLines(linesOf(text), '2026-11-22'));

describe('one slip', () => {
  it('puts date and time of two labels together', () => {
    expect(slip('交易日期:2026/11/22\n交易时间:09:12:34').fields.at).toEqual({
      value: '2026-11-22T09:12:34',
      confidence: 'high',
      line: 1,
      printed: null,
    });
    expect(slip('2026/11/22 09:12').fields.at?.confidence).toBe('medium');
    expect(slip('时间:09:12').fields.at).toBeUndefined();
  });

  it('keeps the first value, unless a later one is surer', () => {
    expect(slip('终端号:1OO23456\n终端号:10023457').fields.tid?.value).toBe('10023457');
    expect(slip('批次号:000001\n批次号:000002').fields.batch?.value).toBe('000001');
  });

  it('of a QR payment is one, whatever the type line says', () => {
    expect(slip('微信支付\n交易类型:消费').type).toBe('qr');
    expect(slip('结算总计单\n扫码').type).toBe('settlement');
  });
});

describe('copies of a slip', () => {
  const first = slip('终端号:10023456\n凭证号:000001\n应答码:97');
  it('are one slip', () => {
    const copy = slip('终端号:10023456\n凭证号:000001\n授权码:112233');
    expect(mergeCopies([first, copy])).toHaveLength(1);
    expect(mergeCopies([first, copy])[0]?.fields.auth?.value).toBe('112233');
  });

  it('are no copies where a field differs or nothing is shared', () => {
    expect(mergeCopies([first, slip('终端号:10023456\n凭证号:000002')])).toHaveLength(2);
    expect(mergeCopies([first, slip('授权码:112233')])).toHaveLength(2);
  });
});
