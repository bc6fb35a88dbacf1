import { describe, expect, it } from 'vitest';
import { resolverTexts } from '../../../../../shared/text/window/resolverTexts.ts';
import { oddTexts } from '../../../../support/oddTexts.ts';

describe('words of the resolver', () => {
  it('are complete and fill the same places in both languages', () => {
    expect(oddTexts(resolverTexts.zh, resolverTexts.en)).toEqual([]);
  });

  it('say of re-settlement not found, suspected, or not enough evidence, and never more', () => {
    const { none, suspected, unclear } = resolverTexts.zh.clearing;
    expect([none, suspected, unclear]).toEqual(['未发现', '疑似', '证据不足']);
    expect(JSON.stringify(resolverTexts)).not.toMatch(/(确认|确定|证实)(是|为)?二清|confirmed/);
  });
});
