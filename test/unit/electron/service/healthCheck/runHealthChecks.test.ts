import { describe, expect, it } from 'vitest';
import {
  judgeAnswered,
  runHealthChecks,
  withAnswered,
} from '../../../../../electron/service/healthCheck/runHealthChecks.ts';
import { automaticCheckIds } from '../../../../../shared/check/checkIds.ts';
import { aContext } from '../../../../support/checkContext.ts';

const byHand = (outcome: 'pass' | 'warn' | 'fail') => ({
  id: 'guided.screen' as const,
  outcome,
  evidence: [],
  limit: null,
  explanation: { zh: '屏幕', en: 'Screen' },
  remedy: null,
  who: 'nobody' as const,
});

describe('results of a person’s own hands and eyes', () => {
  it('join those of a reading, the worst of both counts', () => {
    const judged = runHealthChecks(aContext({ values: { 'module.temperature': 71 } }));
    const joined = withAnswered(judged, [byHand('fail')]);
    expect(joined.checks).toHaveLength(judged.checks.length + 1);
    expect(joined.verdict).toBe('fail');
    expect(joined.concerns[0]).toBe('guided.screen');
    expect(withAnswered(judged, [])).toBe(judged);
  });

  it('complete nothing that was broken off, and are never complete alone', () => {
    const cut = runHealthChecks(aContext({ report: { ending: 'brokenOff' } }));
    expect(withAnswered(cut, [byHand('pass')]).verdict).toBe('incomplete');
    expect(judgeAnswered([byHand('warn')])).toMatchObject({ verdict: 'incomplete', concerns: ['guided.screen'] });
  });
});

describe('all checks of one report', () => {
  it('give one result per check and a verdict that ignores what is not offered', () => {
    const { checks, verdict, concerns } = runHealthChecks(aContext());
    expect(checks.map(({ id }) => id)).toEqual([...automaticCheckIds]);
    expect(verdict).toBe('pass');
    expect(concerns).toEqual([]);
  });

  it('come to the worst of them and list the concerns worst first', () => {
    const judged = runHealthChecks(
      aContext({ facts: { tamper: ['mesh'], statusCode: 0xcc }, values: { 'module.temperature': 71 } }),
    );
    expect(judged.verdict).toBe('fail');
    expect(judged.concerns).toEqual(['security.tamper', 'status.code', 'module.temperature']);
  });

  it.each([
    ['a busy terminal', { facts: { statusCode: 0x9c } }],
    ['remote maintenance', { facts: { statusCode: 0xe0 } }],
    ['a cancelled reading', { report: { ending: 'cancelled' as const } }],
    ['a reading that broke off', { report: { ending: 'brokenOff' as const } }],
  ])('are incomplete for %s, even with a fault', (_, changes) => {
    const context = aContext({ ...changes, values: { 'battery.voltage': 0.1 } });
    expect(runHealthChecks(context).verdict).toBe('incomplete');
  });

  it('have an explanation in both languages without open places', () => {
    for (const { explanation, remedy } of runHealthChecks(aContext({ values: { 'clock.offset': 9999 } })).checks) {
      expect(`${explanation.zh}${explanation.en}${remedy?.zh ?? ''}${remedy?.en ?? ''}`).not.toMatch(/[{}]/);
    }
  });
});
