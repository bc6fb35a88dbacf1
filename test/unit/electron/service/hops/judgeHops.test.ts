import { describe, expect, it } from 'vitest';
import { type HopProbes, judgeHops } from '../../../../../electron/service/hops/judgeHops.ts';
import { type HopId, type HopProbe, hopIds } from '../../../../../shared/hops/hopReport.ts';

const probe = (changes: Partial<HopProbe> = {}): HopProbe => ({
  target: 'x',
  state: 'ok',
  reason: null,
  address: '192.0.2.1',
  latencyMs: 10,
  tries: 4,
  made: 4,
  tlsMs: null,
  isTrusted: null,
  details: null,
  ...changes,
});
const fails = probe({ state: 'fail', reason: 'timeout', latencyMs: null, made: 0 });
const all: HopProbes = { cable: [probe()], lan: [probe()], internet: [probe()], acquirer: [probe()] };
const judged = (changes: Partial<HopProbes>) => judgeHops({ ...all, ...changes });
const hop = (id: HopId, changes: Partial<HopProbes>) => judged(changes).hops.find((each) => each.hop === id);

describe('the verdict over four stations', () => {
  it('is none where all work', () => {
    expect(judged({}).failing).toBeNull();
    expect(judged({}).hops.map(({ state }) => state)).toEqual(['ok', 'ok', 'ok', 'ok']);
  });

  it.each(hopIds)('names exactly %s where only that fails', (id) => {
    expect(judged({ [id]: [fails] }).failing).toBe(id);
  });

  it('names the first of several', () => {
    expect(judged({ lan: [fails], internet: [fails], acquirer: [fails] }).failing).toBe('lan');
  });

  it('waits for stations before it', () => {
    expect(judged({ lan: null, acquirer: [fails] }).failing).toBeNull();
    expect(judged({ lan: [fails], acquirer: null }).failing).toBe('lan');
  });

  it('says whose job it is, and “not your fault” only where that is known', () => {
    expect(hop('internet', { internet: [fails] })).toMatchObject({ who: 'isp', isNotYourFault: true });
    expect(hop('acquirer', { acquirer: [fails] })).toMatchObject({ who: 'acquirer', isNotYourFault: true });
    expect(hop('lan', { lan: [fails] })).toMatchObject({ who: 'merchant', isNotYourFault: false });
    expect(hop('cable', { cable: [fails] })).toMatchObject({ who: 'merchant', isNotYourFault: false });
    const unknown = [probe({ state: 'notMeasured', reason: 'silent' })];
    expect(hop('acquirer', { internet: [], acquirer: [fails] })?.isNotYourFault).toBe(false);
    expect(hop('internet', { lan: unknown, internet: [fails] })?.isNotYourFault).toBe(false);
  });

  it('does not clear anybody of a name that may be mistyped', () => {
    const mistyped = probe({ ...fails, reason: 'nameUnknown' });
    expect(hop('acquirer', { acquirer: [mistyped] })).toMatchObject({ who: 'technician', isNotYourFault: false });
  });

  it('blames a silent router only where the internet is not reached', () => {
    const silent = [probe({ state: 'notMeasured', reason: 'silent', latencyMs: null, made: 0 })];
    expect(judged({ lan: silent }).failing).toBeNull();
    expect(judged({ lan: silent, internet: [fails] }).failing).toBe('lan');
    expect(judged({ lan: silent, internet: [] }).failing).toBeNull();
  });

  it('puts several hosts together', () => {
    expect(hop('acquirer', { acquirer: [probe(), fails] })).toMatchObject({
      state: 'slow',
      reason: 'partly',
      lossPercent: 50,
    });
    expect(hop('acquirer', { acquirer: [fails, fails] })?.state).toBe('fail');
    expect(hop('acquirer', { acquirer: [probe({ latencyMs: 5 }), probe({ latencyMs: 50 })] })?.latencyMs).toBe(50);
    expect(hop('acquirer', { acquirer: [] })).toMatchObject({ state: 'notConfigured', who: null });
  });
});
