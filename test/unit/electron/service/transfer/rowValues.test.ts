import { describe, expect, it } from 'vitest';
import { rowValues } from '../../../../../electron/service/transfer/rowValues.ts';
import { columnOfHeading } from '../../../../../shared/register/registerColumns.ts';

const look = (given: Readonly<Record<string, string>>, more: readonly string[] = []) =>
  rowValues(
    {
      number: 7,
      cells: [...Object.values(given), ...more].map((text) => ({ text, kind: 'text' as const, isFormula: false })),
    },
    Object.keys(given).map((heading) => ({ heading, column: columnOfHeading(heading) })),
    true,
  );

describe('rowValues', () => {
  it('takes values in the form in which they are kept; an empty cell says nothing', () => {
    const { values, issues } = look({ 机身号: ' v2n0001 ', 保修期至: '2027年3月1日', 绑定状态: '已绑定', 备注: '' });
    expect([...values]).toEqual([
      ['serialNumber', 'V2N0001'],
      ['warrantyUntil', '2027-03-01'],
      ['bindStatus', 'bound'],
    ]);
    expect(issues).toEqual([]);
  });

  it('names column, value, what is wrong and what to do', () => {
    const [issue] = look({ SN: 'V2N0001', 购买日期: '31/31/2025' }).issues;
    expect(issue).toMatchObject({
      severity: 'error',
      problem: 'date',
      column: 'purchaseDate',
      heading: '购买日期',
      value: '31/31/2025',
    });
    expect(issue?.message.zh).not.toBe('');
    expect(issue?.remedy.en).not.toBe('');
  });

  it.each(['6222021234567894', '6222 0212 3456 7894', '4111-1111-1111-1111', '６２２２０２１２３４５６７８９４'])(
    'refuses the card number %s anywhere and shows it masked',
    (pan) => {
      for (const heading of ['备注', '商户名称', '布放地址', '结算账号', '终端号', '机身号']) {
        const { values, issues } = look({ [heading]: `客户 ${pan} 登记`, SN: 'V2N0001' });
        expect(issues[0]?.severity, heading).toBe('error');
        const text = JSON.stringify([...values, issues])
          .normalize('NFKC')
          .replace(/[ -]/g, '');
        expect(text, heading).not.toContain(pan.normalize('NFKC').replace(/[ -]/g, ''));
      }
    },
  );

  it('keeps and shows of an account the last four digits only', () => {
    const { values, issues } = look({ SN: 'V2N0001', 结算账户: '6217 0012 1000 123' });
    expect(values.has('settlementLast4')).toBe(false);
    expect(issues[0]).toMatchObject({ problem: 'account-number', value: '****0123' });
    expect(look({ SN: 'V2N0001', 结算账户: '****0042' }).values.get('settlementLast4')).toBe('0042');
  });

  it('knows states of life by any of their names, and names the others', () => {
    expect(look({ SN: 'A1B2C3', 状态: '在用' }).lifecycle).toBe('inService');
    expect(look({ SN: 'A1B2C3', lifecycle: 'Quarantined' }).lifecycle).toBe('quarantined');
    expect(look({ SN: 'A1B2C3', 状态: '飞行中' }).issues[0]?.problem).toBe('lifecycle-unknown');
  });

  it('says when a row has more cells than the heading', () => {
    expect(look({ SN: 'A1B2C3' }, ['left over']).issues[0]?.problem).toBe('beyond-heading');
    expect(look({ SN: 'A1B2C3' }, ['', ' ']).issues).toEqual([]);
  });
});
