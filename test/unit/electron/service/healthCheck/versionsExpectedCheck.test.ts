import { describe, expect, it } from 'vitest';
import {
  expectedItems,
  itemEvidence,
  itemsInWords,
  versionsExpectedCheck,
} from '../../../../../electron/service/healthCheck/versionsExpectedCheck.ts';
import { expectedSetSchema } from '../../../../../shared/expected/expectedSet.ts';
import { aContext } from '../../../../support/checkContext.ts';

const withSet = (set: unknown, facts = {}) => ({
  ...aContext({ facts }),
  expected: { set: expectedSetSchema.parse(set), version: 3 },
});
const wanted = (version: string) => ({ versions: [{ part: 'terminal', versions: [version] }] });

describe('versions.expected', () => {
  it('is nothing where nobody has set what to expect, or the terminal tells nothing of it', () => {
    expect(versionsExpectedCheck.judge(aContext()).outcome).toBe('notSupported');
    const silent = versionsExpectedCheck.judge(withSet({ versions: [{ part: 'emvKernel', versions: ['1'] }] }));
    expect(silent.outcome).toBe('notSupported');
    expect(expectedItems(aContext())).toBeNull();
  });

  it('passes where everything is as expected', () => {
    expect(versionsExpectedCheck.judge(withSet(wanted('GER-APP-v2.0.9')))).toMatchObject({ outcome: 'pass' });
  });

  it('warns of a difference, with expected and found, and says to settle before an update', () => {
    const result = versionsExpectedCheck.judge(withSet(wanted('GER-APP-v2.1.0')));
    expect(result.outcome).toBe('warn');
    expect(result.explanation.zh).toContain('应为 GER-APP-v2.1.0，实为 GER-APP-v2.0.9');
    expect(result.remedy?.en).toContain('settle the batch first');
    expect(itemEvidence([])).toEqual([]);
    expect(itemsInWords([])).toEqual({ zh: '', en: '' });
  });

  it('leaves keys to the check of keys and unknown applications to theirs', () => {
    const facts = {
      keys: [{ use: 'pin' as const, slot: 1, state: 'missing' as const }],
      apps: [{ name: 'com.game', version: '1', isSystem: false }],
    };
    const set = { ...wanted('GER-APP-v2.0.9'), keys: [{ use: 'pin', slot: 1 }], apps: [] };
    expect(versionsExpectedCheck.judge(withSet(set, facts)).outcome).toBe('pass');
  });
});
