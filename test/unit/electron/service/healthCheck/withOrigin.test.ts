import { describe, expect, it } from 'vitest';
import { runHealthChecks } from '../../../../../electron/service/healthCheck/runHealthChecks.ts';
import { withOrigin } from '../../../../../electron/service/healthCheck/withOrigin.ts';
import type { MetricKey } from '../../../../../shared/metric/catalogue.ts';
import type { LimitOrigin } from '../../../../../shared/metric/limitScope.ts';
import { checkResultSchema } from '../../../../../shared/model/healthReport.ts';
import { aContext } from '../../../../support/checkContext.ts';

const origin: LimitOrigin = {
  metric: 'battery.level',
  model: 'SIM-A8',
  store: '',
  version: 3,
  reason: { zh: '老型号电池', en: 'old batteries' },
  changedBy: 'Li',
  changedAt: '2026-11-22T01:30:00.000Z',
};
const origins = new Map<MetricKey, LimitOrigin>([['battery.level', origin]]);

describe('the origin of a limit', () => {
  it('is kept with the result that was judged by it, and with no other', () => {
    const context = { ...aContext({ values: { 'battery.level': 50, 'coinCell.voltage': 3 } }), limitOrigins: origins };
    const { checks } = runHealthChecks(context);
    expect(checks.find(({ id }) => id === 'battery.level')?.limitOrigin).toEqual(origin);
    expect(checks.filter(({ limitOrigin }) => limitOrigin !== undefined)).toHaveLength(1);
  });

  it('is absent where there is no limit, and records without it are still read', () => {
    const [first] = runHealthChecks(aContext()).checks;
    if (first === undefined) throw new Error('no checks');
    expect(withOrigin(first, { ...aContext(), limitOrigins: origins })).toBe(first);
    expect(checkResultSchema.parse(first)).not.toHaveProperty('limitOrigin');
  });
});
