import { describe, expect, it } from 'vitest';
import {
  acquirerCodesOf,
  acquirerOfMid,
  compareBinding,
  meansSame,
  planDrifts,
  type Said,
  withAcquirer,
  withSaidAcquirer,
} from '../../../../electron/service/bindingDrift.ts';
import type { Drift } from '../../../../shared/register/binding.ts';

const at = '2026-11-22T01:30:00.000Z';
const said = (field: Said['field'], value: string, source: Said['source'] = 'device'): Said => ({
  field,
  source,
  value,
  at,
  checkId: null,
});
const drift = (changes: Partial<Drift> = {}): Drift => ({
  id: '00000000-0000-4000-8000-000000000001',
  recordId: '00000000-0000-4000-8000-000000000002',
  field: 'mid',
  source: 'device',
  registered: '822290059430001',
  observed: '822290059430002',
  firstAt: at,
  lastAt: at,
  checkId: null,
  handling: [],
  closedAt: null,
  closing: null,
  ...changes,
});

describe('two texts of a field', () => {
  it.each([
    ['mid', '8222900 5943 0001', '822290059430001', true],
    ['mid', '82229005943096d', '82229005943096D', true],
    ['mid', '822290059430001', '822290059430002', false],
    ['mid', '822290****30001', '822290059430001', true],
    ['mid', '822290****30002', '822290059430001', false],
    ['mid', '8222*0001', '822290059430001', null],
    ['tid', '00000117', '117', false],
    ['tid', 'Ａ１１３５６８８', 'a1135688', true],
    ['serialNumber', 'simA800010017', 'SIMA800010017', true],
    ['serialNumber', 'unknown', 'SIMA800010017', null],
    ['serialNumber', '1234567', '1234567', null],
    ['iccid', '8986001200987654321F', '8986001200987654321', true],
    ['iccid', '8986 0012 0098 7654 321', '89860012009876543210', true],
    ['iccid', '89860012009876543211', '89860012009876543210', false],
    ['merchantName', '好邻居 便利店（静安店）', '好邻居便利店(静安店)', true],
    ['merchantName', '好邻居便利店【静安店】', '好邻居便利店(静安店)', true],
    ['merchantName', '好邻居有限公司', '好邻居公司', false],
    ['merchantName', '好邻居有限公司', '好邻居', false],
    ['installAddress', '上海市静安区，示范路 8 号', '上海市静安区示范路8号', true],
    ['installAddress', '示范路3-201', '示范路3201', false],
    ['settlementLast4', '****1234', '1234', true],
    ['settlementLast4', '尾号 5678', '1234', false],
    ['settlementLast4', '12', '1234', null],
    ['uscc', '91110000600037341l', '91110000600037341L', true],
    ['acquirerCode', '822', '拉卡拉', true],
    ['acquirerCode', '48222900', '822', true],
    ['acquirerCode', '82229000', 'Lakala', true],
    ['acquirerCode', '01020000', '102', true],
    ['acquirerCode', '银联商务', '898', true],
    ['acquirerCode', '银联商务', '822', false],
    ['acquirerCode', '某某银行', '822', null],
  ] as const)('of %s: %s and %s', (field, one, other, expected) => {
    expect(meansSame(field, one, other)).toBe(expected);
    expect(meansSame(field, other, one)).toBe(expected);
  });
});

describe('the acquirer', () => {
  it('is told by a code, an institution code or a name, and by nothing else', () => {
    expect(acquirerCodesOf('822')).toEqual(['822']);
    expect(acquirerCodesOf('48222900')).toEqual(['822']);
    expect(acquirerCodesOf('银联商务')).toContain('898');
    expect(acquirerCodesOf('我的收单行')).toEqual([]);
  });

  it('is derived from a merchant number of the usual structure only', () => {
    expect(acquirerOfMid('82229005943096D')).toBe('822');
    expect(acquirerOfMid('A003310F0002085')).toBeNull();
    expect(acquirerOfMid('822')).toBeNull();
  });

  it('of the record is the entered one, else the merchant number’s', () => {
    expect(withAcquirer({ acquirerCode: '898', mid: '822290059430001' }).acquirerCode).toBe('898');
    expect(withAcquirer({ mid: '822290059430001' }).acquirerCode).toBe('822');
    expect(withAcquirer({}).acquirerCode).toBeUndefined();
  });

  it('of a source is what it names, else what its merchant number begins with', () => {
    expect(withSaidAcquirer([said('mid', '898290059430001')])).toContainEqual(said('acquirerCode', '898'));
    const both = [said('mid', '898290059430001'), said('acquirerCode', '822')];
    expect(withSaidAcquirer(both)).toEqual(both);
  });
});

describe('the comparison', () => {
  const record = { mid: '822290059430001', tid: '10000117', installAddress: '示范路8号' };

  it('finds nothing where everything agrees, or where one of the two is silent', () => {
    expect(compareBinding(record, [said('mid', record.mid), said('uscc', '91110000600037341L')])).toEqual([]);
    expect(compareBinding({}, [said('mid', record.mid)])).toEqual([]);
  });

  it('names old and new value and the source of each difference, and the acquirer where it changed', () => {
    expect(compareBinding(record, [said('mid', '898290059430001'), said('mid', record.mid, 'receipt')])).toEqual([
      { ...said('acquirerCode', '898'), registered: '822' },
      { ...said('mid', '898290059430001'), registered: record.mid },
    ]);
  });
});

describe('open differences', () => {
  const record = { mid: '822290059430001' };

  it('open, are seen again, and close by themselves when both agree', () => {
    expect(planDrifts([], record, [said('mid', '822290059430002')]).opened).toMatchObject([{ field: 'mid' }]);
    const again = planDrifts([drift()], record, [said('mid', '822290059430002')]);
    expect(again).toEqual({ opened: [], closed: [], seen: [{ id: drift().id, at, checkId: null }] });
    const over = planDrifts([drift()], record, [said('mid', '822290059430001')]);
    expect(over).toEqual({ opened: [], seen: [], closed: [{ id: drift().id, kind: 'agreed' }] });
  });

  it('stay while their source is silent, and end with the field of the record', () => {
    expect(planDrifts([drift()], record, [])).toEqual({ opened: [], seen: [], closed: [] });
    expect(planDrifts([drift()], {}, []).closed).toEqual([{ id: drift().id, kind: 'agreed' }]);
  });

  it('make place for another when the value has changed once more', () => {
    const plan = planDrifts([drift()], record, [said('mid', '822290059430003')]);
    expect(plan.closed).toEqual([{ id: drift().id, kind: 'superseded' }]);
    expect(plan.opened).toMatchObject([{ value: '822290059430003' }]);
  });

  it('of two sources are told apart', () => {
    const plan = planDrifts([drift()], record, [
      said('mid', '822290059430002'),
      said('mid', '822290059430009', 'portal'),
    ]);
    expect(plan.opened).toMatchObject([{ source: 'portal' }]);
    expect(plan.seen).toHaveLength(1);
  });
});
