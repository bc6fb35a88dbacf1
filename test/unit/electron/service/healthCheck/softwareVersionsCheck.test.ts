import { describe, expect, it } from 'vitest';
import { softwareVersionsCheck as check } from '../../../../../electron/service/healthCheck/softwareVersionsCheck.ts';
import { aContext } from '../../../../support/checkContext.ts';
import { anIdentity, aReport } from '../../../../support/records.ts';

const software = [{ kind: 'firmware', name: 'OS', version: '8.2.14' }] as const;
const now = { facts: { software }, report: { identity: anIdentity({ softwareVersion: 'V2' }) } };
const recordWith = (...evidence: { key: string; value: string; source: string }[]) =>
  aReport({
    terminalId: '00000000-0000-4000-8000-000000000000',
    checks: [
      {
        id: 'software.versions',
        outcome: 'pass',
        evidence,
        limit: null,
        explanation: { zh: 'x', en: 'x' },
        remedy: null,
        who: 'nobody',
      },
    ],
  });

describe('software.versions', () => {
  it('lists what runs on the terminal', () => {
    const result = check.judge(aContext(now));
    expect(result.outcome).toBe('pass');
    expect(result.explanation.en).toBe('Versions: terminal V2, firmware OS 8.2.14.');
  });

  it('mentions a change since the record before, and passes', () => {
    const previous = recordWith({ key: 'terminal.softwareVersion', value: 'V1', source: '05 01' });
    const result = check.judge(aContext({ ...now, previous }));
    expect(result.outcome).toBe('pass');
    expect(result.explanation.en).toContain('terminal V1 → V2');
  });

  it('says that nothing changed', () => {
    const previous = recordWith({ key: 'terminal.softwareVersion', value: 'V2', source: '05 01' });
    expect(check.judge(aContext({ ...now, previous })).explanation.en).toContain('Unchanged');
  });

  it('does not name the terminal twice when its first part repeats the version', () => {
    const components = [{ name: 'T', serialNumber: null, softwareVersion: 'V2', state: null }];
    const identity = anIdentity({ softwareVersion: 'V2', components });
    expect(check.judge(aContext({ report: { identity } })).evidence).toHaveLength(1);
  });

  it('is not offered where no version is given', () => {
    expect(check.judge(aContext({ report: { identity: anIdentity({ softwareVersion: null }) } })).outcome).toBe(
      'notSupported',
    );
  });
});
