import { describe, expect, it } from 'vitest';
import { journalCommands } from '../../../../shared/ipc/journalContract.ts';

describe('channels about keeping the log', () => {
  it('want a reason for a hold and for lifting it', () => {
    const scope = { terminalId: null, store: null, from: null, until: null };
    expect(journalCommands['journal.addHold'].input.safeParse({ ...scope, why: ' ' }).success).toBe(false);
    expect(journalCommands['journal.addHold'].input.safeParse({ ...scope, why: 'asked for' }).success).toBe(true);
  });
});
