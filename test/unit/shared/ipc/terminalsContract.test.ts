import { describe, expect, it } from 'vitest';
import { terminalsCommands } from '../../../../shared/ipc/terminalsContract.ts';

const terminalId = '3c0e2f0e-6f0d-4c8f-9b1a-0c6a54f1c111';

describe('terminals contract', () => {
  it('takes a name without its outer blanks and refuses an empty one', () => {
    const rename = terminalsCommands['terminals.rename'].input;
    expect(rename.parse({ terminalId, name: '  前台 1 ' }).name).toBe('前台 1');
    expect(rename.safeParse({ terminalId, name: '   ' }).success).toBe(false);
  });

  it('takes a password of six digits or none, and nothing else', () => {
    const set = terminalsCommands['terminals.setPassword'].input;
    expect(set.safeParse({ terminalId, password: '000001' }).success).toBe(true);
    expect(set.safeParse({ terminalId, password: null }).success).toBe(true);
    expect(set.safeParse({ terminalId, password: '12345' }).success).toBe(false);
    expect(set.safeParse({ terminalId, password: '12345a' }).success).toBe(false);
  });

  it('never answers with a password', () => {
    expect(Object.keys(terminalsCommands['terminals.setPassword'].output.shape)).toEqual(['isSet']);
  });

  it('keeps lists and charts limited', () => {
    expect(
      terminalsCommands['terminals.checks'].input.safeParse({ terminalId, before: null, limit: 101 }).success,
    ).toBe(false);
    const history = {
      terminalId,
      metric: 'battery.level',
      from: '2026-11-01T00:00:00Z',
      until: '2026-11-22T00:00:00Z',
      points: 2001,
    };
    expect(terminalsCommands['terminals.history'].input.safeParse(history).success).toBe(false);
  });
});
