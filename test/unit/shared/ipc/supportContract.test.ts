import { describe, expect, it } from 'vitest';
import { supportCommands, supportEvents } from '../../../../shared/ipc/supportContract.ts';

describe('support contract', () => {
  it('has no command that sends anything: a bundle is prepared, looked at, saved to a file, forgotten', () => {
    expect(Object.keys(supportCommands)).toEqual([
      'support.offer',
      'support.prepare',
      'support.cancel',
      'support.lines',
      'support.find',
      'support.discard',
      'support.save',
    ]);
    expect(supportCommands['support.save'].answeredBy).toBe('main');
  });

  it('shows at most 500 lines at once', () => {
    const place = { draftId: '5a9bb7c4-9a3e-4d3f-8c87-0d1e5f3a2b10', path: 'README.txt', from: 0 };
    expect(supportCommands['support.lines'].input.safeParse({ ...place, limit: 500 }).success).toBe(true);
    expect(supportCommands['support.lines'].input.safeParse({ ...place, limit: 501 }).success).toBe(false);
  });

  it('tells how far it is', () => {
    expect(supportEvents['support.progress'].payload.safeParse({ step: 'hiding', share: 0.5 }).success).toBe(true);
  });
});
