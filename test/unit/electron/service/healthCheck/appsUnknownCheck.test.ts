import { describe, expect, it } from 'vitest';
import { appsUnknownCheck } from '../../../../../electron/service/healthCheck/appsUnknownCheck.ts';
import { expectedSetSchema } from '../../../../../shared/expected/expectedSet.ts';
import { aContext } from '../../../../support/checkContext.ts';

const apps = [{ name: 'com.game', version: '1.2', isSystem: false }];
const judge = (set: unknown, facts = {}) =>
  appsUnknownCheck.judge({ ...aContext({ facts }), expected: { set: expectedSetSchema.parse(set), version: 3 } });

describe('apps.unknown', () => {
  it('is nothing where the terminal does not tell its applications, or nobody has listed any', () => {
    expect(judge({ apps: [] }).outcome).toBe('notSupported');
    expect(judge({}, { apps }).outcome).toBe('notSupported');
    expect(appsUnknownCheck.judge(aContext({ facts: { apps } })).outcome).toBe('notSupported');
  });

  it('warns of one that is not listed, and of one that must not be there', () => {
    const unknown = judge({ apps: [] }, { apps });
    expect(unknown.outcome).toBe('warn');
    expect(unknown.explanation.zh).toContain('com.game 1.2');
    expect(judge({ apps: [{ name: 'com.game', is: 'forbidden' }] }, { apps }).outcome).toBe('warn');
    expect(judge({ apps: [{ name: 'com.game', is: 'allowed' }] }, { apps }).outcome).toBe('pass');
  });
});
