import { describe, expect, it } from 'vitest';
import { firstState } from '../../../../electron/service/actionBeginning.ts';
import { actionRunSchema } from '../../../../shared/model/action.ts';
import { aConfirmation } from '../../../support/aCommand.ts';
import { aStoredTerminal } from '../../../support/records.ts';

const terminal = aStoredTerminal({ givenName: '收银台 1' });
const begin = (options: object, command: 'diagnosis' | 'readLogFile' = 'diagnosis') => {
  const override = { reason: ' card 4111111111111111 is settled ', accepts: 2, ticked: true };
  const confirmation = aConfirmation(command, { role: 'owner', override });
  const consent = { command, operator: 'Li', reason: 'because', givenAt: Date.UTC(2026, 10, 22, 1, 30) };
  return firstState(terminal, { terminalId: terminal.id, command, options, confirmation }, consent);
};

describe('the first state of a command', () => {
  it('says who, what and why, masked, and that nothing was sent', () => {
    const run = begin({ diagnosisType: 'line' });
    expect(actionRunSchema.safeParse(run).success).toBe(true);
    expect(run).toMatchObject({
      name: '收银台 1',
      operator: 'Li',
      role: 'owner',
      override: { reason: 'card 411111******1111 is settled', accepts: 2 },
      startedAt: '2026-11-22T01:30:00.000Z',
      options: { diagnosisType: 'line' },
      wasSent: false,
      step: 'opening',
    });
  });

  it('takes no options but its own, and all that it needs', () => {
    expect(() => begin({ logFile: 'pinPad' })).toThrow('input.invalid');
    expect(() => begin({}, 'readLogFile')).toThrow('input.invalid');
    expect(begin({ logFile: 'pinPad', diagnosisType: undefined }, 'readLogFile').options).toEqual({
      logFile: 'pinPad',
    });
  });
});
