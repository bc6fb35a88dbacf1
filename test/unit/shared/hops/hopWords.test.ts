import { describe, expect, it } from 'vitest';
import { type HopReport, type HopResult, hopIds, hopReasons, hopStates } from '../../../../shared/hops/hopReport.ts';
import {
  hopCaveat,
  hopNames,
  hopSays,
  hopStateNames,
  hopVerdict,
  notYourFault,
} from '../../../../shared/hops/hopWords.ts';

const result = (changes: Partial<HopResult>): HopResult => ({
  hop: 'cable',
  state: 'ok',
  reason: null,
  latencyMs: null,
  lossPercent: null,
  who: null,
  isNotYourFault: false,
  probes: [],
  ...changes,
});
const report = (changes: Partial<Record<(typeof hopIds)[number], Partial<HopResult>>>): HopReport => {
  const hops = hopIds.map((hop) => result({ hop, ...changes[hop] }));
  return {
    id: '00000000-0000-4000-8000-000000000001',
    state: 'done',
    startedAt: '2026-11-22T01:00:00.000Z',
    finishedAt: '2026-11-22T01:00:05.000Z',
    terminalId: null,
    hops,
    failing: hops.find(({ state }) => state === 'fail')?.hop ?? null,
  };
};

describe('the words of a station', () => {
  it('exist for everything that can be found', () => {
    for (const hop of hopIds) {
      expect(hopNames[hop].zh).not.toBe('');
      for (const state of hopStates.filter((each) => each !== 'measuring')) {
        expect(hopSays({ hop, state, reason: null }).found.zh).not.toBe('');
        for (const reason of hopReasons) expect(hopSays({ hop, state, reason }).found.en).not.toBe('');
      }
    }
    expect(hopSays({ hop: 'lan', state: 'measuring', reason: null })).toEqual({
      found: { zh: '', en: '' },
      advice: null,
    });
    expect(Object.keys(hopStateNames)).toEqual([...hopStates]);
  });

  it('say that the computer was measured, not the terminal', () => {
    expect(hopCaveat.zh).toContain('这台电脑');
  });
});

describe('the verdict in words', () => {
  it('names the hop that fails, and clears the shop where that is known', () => {
    const { zh, en } = hopVerdict(report({ acquirer: { state: 'fail', isNotYourFault: true } }));
    expect(zh).toBe(`断在“收单机构主机”这一段，${notYourFault.zh}。`);
    expect(en).toContain(notYourFault.en);
    expect(hopVerdict(report({ lan: { state: 'fail' } })).zh).toBe('断在“店内网络”这一段。');
  });

  it('says what was not measured, and what is not steady', () => {
    expect(hopVerdict(report({})).zh).toBe('测到的都通。');
    expect(hopVerdict(report({ internet: { state: 'notConfigured' } })).zh).toBe('测到的都通。没测的：互联网。');
    expect(hopVerdict(report({ lan: { state: 'slow' } })).zh).toContain('不稳');
    const none = Object.fromEntries(hopIds.map((hop) => [hop, { state: 'notMeasured' as const }]));
    expect(hopVerdict(report(none)).en).toBe('Nothing could be measured.');
    expect(hopVerdict({ ...report({}), state: 'cancelled' }).en).toContain('Cancelled');
    expect(hopVerdict({ ...report({}), state: 'running' }).zh).toContain('正在');
  });
});
