import { describe, expect, it } from 'vitest';
import { runHealthChecks } from '../../../../../electron/service/healthCheck/runHealthChecks.ts';
import { automaticCheckIds } from '../../../../../shared/check/checkIds.ts';
import { aContext } from '../../../../support/checkContext.ts';

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
