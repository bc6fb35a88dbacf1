import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chooseLimit,
  covers,
  foldName,
  inForce,
  isSameScope,
  type LimitVersion,
  limitOriginSchema,
  limitScopeSchema,
  limitVersionSchema,
  longestScopeName,
  originOf,
  type ScopedLimit,
  scopedLimitSchema,
  scopeInWords,
  scopeKindOf,
  scopeKinds,
  scopeRule,
  wholeShop,
} from '../../../../shared/metric/limitScope.ts';

const bounds = { warnBelow: 20, warnAbove: null, failBelow: null, failAbove: null };
const version = (changes: Partial<LimitVersion> = {}): LimitVersion => ({
  metric: 'battery.level',
  model: '',
  store: '',
  bounds,
  reason: { zh: '理由', en: 'reason' },
  version: 1,
  changedBy: 'Li',
  changedAt: '2026-11-22T01:30:00.000Z',
  ...changes,
});
const proposal = { ...version({ version: 0, changedBy: null, changedAt: null }), bounds } as ScopedLimit;
const here = { model: 'SIM-A8', store: '北门店' };
const kindFor = (versions: readonly LimitVersion[], subject = here) => {
  const chosen = chooseLimit(versions, proposal, subject);
  return chosen === null ? null : scopeKindOf(chosen.limit);
};

const of = {
  both: version({ model: 'SIM-A8', store: '北门店' }),
  model: version({ model: 'SIM-A8' }),
  store: version({ store: '北门店' }),
  shop: version(),
};

describe('which limit holds', () => {
  it('is the most specific one: model and store, model, store, whole shop, proposal', () => {
    const all = [of.shop, of.store, of.model, of.both];
    expect(kindFor(all)).toBe('modelAndStore');
    expect(kindFor(all.slice(0, 3))).toBe('model');
    expect(kindFor(all.slice(0, 2))).toBe('store');
    expect(kindFor(all.slice(0, 1))).toBe('shop');
    expect(kindFor([])).toBe('product');
    expect(scopeRule.zh).toContain('越具体');
  });

  it('names those that it wins over, in their order', () => {
    const chosen = chooseLimit([of.shop, of.model, of.store], proposal, here);
    expect(chosen?.others.map(scopeKindOf)).toEqual(['store', 'shop', 'product']);
  });

  it('is not one of another model or store, nor one for a name that the terminal does not have', () => {
    expect(kindFor([of.model, of.store, of.both], { model: 'V90', store: '南门店' })).toBe('product');
    expect(covers(of.model, { model: null, store: null })).toBe(false);
    expect(covers(of.shop, { model: null, store: null })).toBe(true);
  });

  it('does not mind how a name is written', () => {
    expect(foldName('  ＳＩＭ－A8  ')).toBe('sim-a8');
    expect(covers(version({ model: 'sim－a8', store: ' 北门店 ' }), here)).toBe(true);
    expect(isSameScope({ model: 'SIM  A8', store: '' }, { model: 'sim a8', store: '' })).toBe(true);
  });

  it('counts the newest version of a scope, and none that was withdrawn', () => {
    const newer = version({ model: 'SIM-A8', version: 2, bounds: { ...bounds, warnBelow: 30 } });
    expect(chooseLimit([of.model, newer], proposal, here)?.limit.bounds.warnBelow).toBe(30);
    const gone = version({ model: 'SIM-A8', version: 3, bounds: null });
    expect(kindFor([of.model, newer, gone, of.shop])).toBe('shop');
    expect(kindFor([version({ version: 4, bounds: null })])).toBe('product');
    expect(inForce([of.model, newer, gone])).toEqual([]);
  });

  it('is nothing where nobody has set one', () => {
    expect(chooseLimit([], null, here)).toBeNull();
  });

  it('for any set of limits covers the terminal and is beaten by none that covers it', () => {
    const name = fc.constantFrom('', 'a', 'b', 'c');
    const some = fc.record({
      model: name,
      store: name,
      version: fc.integer({ min: 1, max: 4 }),
      bounds: fc.constantFrom(bounds, bounds, null),
    });
    const known = fc.constantFrom(null, 'a', 'b', 'c');
    fc.assert(
      fc.property(
        fc.uniqueArray(some, { maxLength: 20, selector: (one) => `${one.model}/${one.store}/${String(one.version)}` }),
        fc.record({ model: known, store: known }),
        fc.boolean(),
        (given, subject, isReversed) => {
          const versions = given.map((one) => version(one));
          const order = isReversed ? versions.toReversed() : versions;
          const chosen = chooseLimit(order, proposal, subject);
          const live = inForce(versions).filter((limit) => covers(limit, subject));
          expect(chosen).toEqual(chooseLimit(versions, proposal, subject));
          const rank = (limit: ScopedLimit): number => scopeKinds.indexOf(scopeKindOf(limit));
          const best = chosen?.limit ?? proposal;
          expect(best === proposal || covers(best, subject)).toBe(true);
          expect(live.every((limit) => rank(limit) >= rank(best))).toBe(true);
          expect(live.filter((limit) => rank(limit) === rank(best)).length).toBeLessThanOrEqual(1);
          expect(chosen?.others).toHaveLength(live.length);
        },
      ),
      { numRuns: 1000, seed: 43 },
    );
  });
});

describe('scopes in words and as data', () => {
  it('say for whom in both languages', () => {
    expect(scopeInWords(of.both)).toEqual({
      zh: '型号 SIM-A8、门店“北门店”',
      en: 'model SIM-A8 in the store “北门店”',
    });
    expect(scopeInWords(of.model).en).toBe('model SIM-A8');
    expect(scopeInWords(of.store).zh).toBe('门店“北门店”');
    expect(scopeInWords(of.shop).zh).toBe('全店');
    expect(scopeInWords(proposal).en).toContain('proposal');
  });

  it('parse, and a result keeps where its bounds came from', () => {
    expect(limitScopeSchema.parse({})).toEqual(wholeShop);
    expect(limitScopeSchema.safeParse({ model: 'x'.repeat(longestScopeName + 1) }).success).toBe(false);
    expect(limitVersionSchema.parse({ ...of.model, bounds: null }).bounds).toBeNull();
    const own = scopedLimitSchema.parse(of.model);
    expect(limitOriginSchema.parse(originOf(own))).toEqual(originOf(own));
    expect(originOf(own)).not.toHaveProperty('bounds');
  });
});
