import { describe, expect, it } from 'vitest';
import { actionsCommands } from '../../../../shared/ipc/actionsContract.ts';

describe('actions contract', () => {
  const start = actionsCommands['actions.start'].input;
  const confirmation = {
    typed: '0017',
    role: 'technician',
    reason: 'line test',
    effects: ['goesOnline'],
    override: null,
  };
  const input = {
    terminalId: '3c0e2f0e-6f0d-4c8f-9b1a-0c6a54f1c111',
    command: 'diagnosis',
    options: {},
    confirmation,
  };

  it('takes a command with a whole confirmation', () => {
    expect(start.safeParse(input).success).toBe(true);
  });

  it.each([
    ['no confirmation', { ...input, confirmation: undefined }],
    ['a command that does not exist', { ...input, command: 'reconciliation' }],
    ['a role that does not exist', { ...input, confirmation: { ...confirmation, role: 'guest' } }],
    [
      'an override without its tick',
      { ...input, confirmation: { ...confirmation, override: { reason: 'x', accepts: 1 } } },
    ],
    ['a reason without end', { ...input, confirmation: { ...confirmation, reason: 'x'.repeat(301) } }],
  ])('refuses %s', (_, wrong) => {
    expect(start.safeParse(wrong).success).toBe(false);
  });
});
