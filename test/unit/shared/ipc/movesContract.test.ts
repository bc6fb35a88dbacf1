import { describe, expect, it } from 'vitest';
import { movesCommands } from '../../../../shared/ipc/movesContract.ts';

const recordId = '3c0e2f0e-6f0d-4c8f-9b1a-0c6a54f1c111';

describe('moves contract', () => {
  const save = movesCommands['moves.save'].input;
  const move = {
    recordId,
    place: { installAddress: '示范路 8 号' },
    statement: { state: 'notYet', dueOn: '2026-12-01' },
    reason: '换店',
  };

  it('takes a move with “reported” or “not yet”, and nothing without', () => {
    expect(save.safeParse({ ...move, reason: '换店了' }).success).toBe(true);
    const { statement: _, ...silent } = { ...move, reason: '换店了' };
    expect(save.safeParse(silent).success).toBe(false);
    for (const statement of [{ state: 'later' }, { state: 'notYet' }, { state: 'reported', how: 'phone' }]) {
      expect(save.safeParse({ ...move, reason: '换店了', statement }).success).toBe(false);
    }
  });

  it('takes a SIM change with its new number', () => {
    const sim = movesCommands['moves.changeSim'].input;
    const change = {
      recordId,
      oldIccid: null,
      newIccid: '89860012098765432100',
      on: '2026-11-22',
      statement: move.statement,
    };
    expect(sim.safeParse(change).success).toBe(true);
    expect(sim.safeParse({ ...change, newIccid: '' }).success).toBe(false);
  });
});
