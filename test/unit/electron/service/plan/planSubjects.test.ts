import { describe, expect, it } from 'vitest';
import { subjectsOf } from '../../../../../electron/service/plan/planSubjects.ts';
import type { Unit } from '../../../../../shared/plan/unit.ts';
import { aDraft } from '../../../../support/planShop.ts';

const unit = (id: string, change: Partial<Unit> = {}): Unit => ({
  id,
  recordId: null,
  terminalId: null,
  name: id,
  serialNumber: id,
  model: 'N900',
  store: '人民路店',
  counter: null,
  lifecycle: 'inService',
  isPlanned: true,
  ...change,
});
const units = [
  unit('a'),
  unit('b', { model: 'n900 ', store: 'Airport' }),
  unit('c', { model: 'P2000', store: null }),
  unit('d', { lifecycle: 'spare' }),
  unit('e', { lifecycle: 'inRepair', isPlanned: false }),
];
const keys = (change: Parameters<typeof aDraft>[0]) => subjectsOf(aDraft(change), units).map(({ key }) => key);

describe('subjects of a plan', () => {
  it('are the terminals of its scope whose state allows planned jobs', () => {
    expect(keys({})).toEqual(['a', 'b', 'c', 'd']);
    expect(keys({ scope: { kind: 'model', model: 'N900' } })).toEqual(['a', 'b', 'd']);
    expect(keys({ scope: { kind: 'store', store: 'airport' } })).toEqual(['b']);
    expect(keys({ scope: { kind: 'units', unitIds: ['c', 'e', 'x'] } })).toEqual(['c']);
  });

  it('of a plan for spare terminals are those that are spare', () => {
    expect(keys({ kind: 'spare' })).toEqual(['d']);
  });

  it('are stores, or the shop even without a terminal', () => {
    expect(keys({ per: 'store' })).toEqual(['store:人民路店', 'store:Airport']);
    expect(subjectsOf(aDraft({ per: 'shop' }), []).map(({ key }) => key)).toEqual(['shop']);
  });
});
