import { describe, expect, it } from 'vitest';
import { findingsCommands } from '../../../../shared/ipc/findingsContract.ts';

const findingId = '00000000-0000-4000-8000-000000000001';

describe('findings contract', () => {
  it('closes nothing without a reason', () => {
    const { input } = findingsCommands['findings.close'];
    expect(input.parse({ findingId, reason: '  part ordered ' }).reason).toBe('part ordered');
    for (const reason of ['', '  ', 'ok', 'x'.repeat(301), null, 7]) {
      expect(input.safeParse({ findingId, reason }).success).toBe(false);
    }
  });

  it('closes by its own command only', () => {
    const { input } = findingsCommands['findings.setState'];
    expect(input.safeParse({ findingId, state: 'onHold', note: null }).success).toBe(true);
    expect(input.safeParse({ findingId, state: 'closed', note: null }).success).toBe(false);
  });

  it('lists by pages', () => {
    const { input } = findingsCommands['findings.list'];
    expect(input.safeParse({ filter: {}, offset: 0, limit: 200 }).success).toBe(true);
    expect(input.safeParse({ filter: {}, offset: 0, limit: 201 }).success).toBe(false);
    expect(input.safeParse({ filter: { who: 'somebody' }, offset: 0, limit: 1 }).success).toBe(false);
  });
});
