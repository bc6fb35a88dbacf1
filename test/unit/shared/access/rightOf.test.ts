import { describe, expect, it } from 'vitest';
import type { GuardedCommand } from '../../../../shared/access/commandRights.ts';
import { isTold, jobWorkedOn, rightOf } from '../../../../shared/access/rightOf.ts';

describe('what a request asks for', () => {
  it('follows its content: a full check, the owner’s yes, and open payments ask for more', () => {
    const cases: readonly [GuardedCommand, unknown, string][] = [
      ['checks.start', { level: 'quick' }, 'viewer'],
      ['checks.start', { level: 'full' }, 'technician'],
      ['checks.start', null, 'technician'],
      ['actions.start', { confirmation: { role: 'technician', override: null } }, 'technician'],
      ['actions.start', { confirmation: { role: 'owner', override: null } }, 'owner'],
      ['actions.start', { confirmation: { role: 'technician', override: { reason: 'x' } } }, 'owner'],
      ['swap.passBatch', { override: { role: 'owner' } }, 'owner'],
      ['swap.passBatch', { override: null }, 'technician'],
      ['register.changeLifecycle', { to: 'quarantined', role: 'owner' }, 'viewer'],
      ['register.changeLifecycle', { to: 'inService', role: 'owner' }, 'owner'],
      ['register.changeLifecycle', { to: 'inRepair', role: 'technician', openPayments: { accepts: 2 } }, 'owner'],
      ['preferences.set', { language: 'en' }, 'anyone'],
      ['preferences.set', { language: 'en', fleetQuery: 'x' }, 'viewer'],
      ['preferences.set', { operator: 'somebody' }, 'technician'],
      ['toString' as GuardedCommand, {}, 'owner'],
    ];
    expect(cases.map(([name, input]) => [name, input, rightOf(name, input)])).toEqual(cases);
  });

  it('is about a job where work on one is asked for, and about none otherwise', () => {
    expect(jobWorkedOn('jobs.answer', { jobId: 'a' })).toBe('a');
    expect(jobWorkedOn('jobs.answer', { jobId: 3 })).toBeNull();
    expect(jobWorkedOn('jobs.get', { jobId: 'a' })).toBeNull();
  });

  it('is told of in the log where it was dangerous, not where a page merely asked', () => {
    expect(isTold('backups.restore', 'owner') && isTold('actions.start', 'technician')).toBe(true);
    expect(isTold('terminals.list', 'viewer')).toBe(false);
  });
});
