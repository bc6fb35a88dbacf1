import { describe, expect, it } from 'vitest';
import { hopFacts } from '../../../../shared/hops/hopFacts.ts';
import { type HopReport, type HopState, hopIds } from '../../../../shared/hops/hopReport.ts';

const report = (states: readonly HopState[], state: HopReport['state'] = 'done'): HopReport => ({
  id: '00000000-0000-4000-8000-000000000001',
  state,
  startedAt: '2026-11-22T01:00:00.000Z',
  finishedAt: '2026-11-22T01:00:05.000Z',
  terminalId: null,
  failing: null,
  hops: hopIds.map((hop, at) => ({
    hop,
    state: states[at] ?? 'ok',
    reason: null,
    latencyMs: null,
    lossPercent: null,
    who: null,
    isNotYourFault: false,
    probes: [],
  })),
});

const facts = (...states: readonly HopState[]) =>
  hopFacts(report(states)).map(({ key, value }) => `${key}=${String(value)}`);

describe('facts of a measurement', () => {
  it('are what was measured, and nothing else', () => {
    expect(facts('ok', 'slow', 'fail', 'fail')).toEqual([
      'network.cable=ok',
      'network.lan=ok',
      'network.internet=fail',
      'network.acquirer=fail',
    ]);
    expect(facts('notMeasured', 'ok', 'notConfigured', 'measuring')).toEqual(['network.lan=ok']);
  });

  it('do not claim a broken internet where the acquirer’s host was reached through it', () => {
    expect(facts('ok', 'fail', 'fail', 'ok')).toEqual(['network.cable=ok', 'network.acquirer=ok']);
  });

  it('call a cable broken only where the terminal is not there', () => {
    const broken = report(['fail', 'ok', 'ok', 'ok']);
    const because = (reason: HopReport['hops'][number]['reason']) =>
      hopFacts({ ...broken, hops: broken.hops.map((hop) => (hop.hop === 'cable' ? { ...hop, reason } : hop)) })[0]?.key;
    expect(because('offline')).toBe('network.cable');
    expect([because('busy'), because('denied'), because('noDriver')]).toEqual(Array(3).fill('network.lan'));
  });

  it('are none of a measurement that was not finished, and say when they were measured', () => {
    expect(hopFacts(report(['ok', 'ok', 'ok', 'ok'], 'cancelled'))).toEqual([]);
    expect(hopFacts(report(['ok']))[0]).toMatchObject({ source: 'device', at: '2026-11-22T01:00:05.000Z' });
  });
});
