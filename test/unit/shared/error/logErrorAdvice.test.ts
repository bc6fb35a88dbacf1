import { describe, expect, it } from 'vitest';
import { adviseOn } from '../../../../shared/error/errorAdvice.ts';
import { logErrorAdvice } from '../../../../shared/error/logErrorAdvice.ts';

describe('advice about the log', () => {
  it('names entries, days and views', () => {
    expect(Object.keys(logErrorAdvice)).toHaveLength(5);
    const removed = adviseOn({
      code: 'log.entry-removed',
      facts: { fromNumber: 1, toNumber: 40, removedOn: '2026-11-22' },
    });
    expect(removed.message.zh).toContain('第 1 至 40 条日志在 2026-11-22');
    expect(adviseOn({ code: 'log.view-name-taken', facts: { viewName: '柜台' } }).message.en).toContain('“柜台”');
  });
});
