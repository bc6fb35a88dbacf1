import { describe, expect, it } from 'vitest';
import { firstGate, type Gate, nextGate } from '../../../../renderer/bridge/accessGate.ts';
import type { AccessState } from '../../../../shared/access/accessState.ts';

const wang = { id: '11111111-2222-4333-8444-555555555555', name: '王芳', role: 'owner' } as const;
const li = { id: '11111111-2222-4333-8444-666666666666', name: '李雷', role: 'technician' } as const;
const aState = (person: AccessState['person'], isLocked: boolean): AccessState => ({
  isGuarded: true,
  isLocked,
  person,
  role: isLocked ? null : person === null ? 'viewer' : person.role === 'owner' ? 'owner' : 'technician',
  mayLook: true,
  idleMinutes: 10,
  hasRecovery: false,
  people: [wang, li],
  waits: [],
});
const unguarded: AccessState = { ...aState(null, false), isGuarded: false, role: 'owner', people: [] };

const through = (...states: readonly (AccessState | null)[]): Gate =>
  states.reduce<Gate>((gate, state) => nextGate(gate, state, () => true), firstGate);

describe('the window that waits behind a lock', () => {
  const working = aState(wang, false);
  const locked = aState(wang, true);

  it('waits for its own person, as they saw it, and comes back to nobody else', () => {
    const away = through(working, locked);
    expect(away).toEqual({ access: locked, waiting: working, turn: 0, isTyped: true });
    expect(through(working, locked, locked, working)).toEqual({ ...firstGate, access: working });
    for (const other of [aState(li, false), aState(null, false), { ...working, role: 'viewer' } as const]) {
      expect(through(working, locked, other)).toEqual({ ...firstGate, access: other, turn: 1 });
    }
  });

  it('is gone once its person has logged out, or an engine has gone with its session', () => {
    expect(through(working, locked, aState(null, true))).toMatchObject({ waiting: null, turn: 1 });
    expect(through(working, locked, aState(null, true), working)).toMatchObject({ waiting: null, turn: 2 });
    expect(through(working, locked, null)).toEqual({ ...firstGate, turn: 1 });
    expect(through(working, null, aState(null, true))).toMatchObject({ waiting: null });
  });

  it('does not wait where nobody had logged in, or nothing was there yet', () => {
    expect(through(aState(null, false), aState(null, true))).toMatchObject({ waiting: null, turn: 1 });
    expect(through(locked)).toMatchObject({ waiting: null, turn: 0 });
  });

  it('stays as it is while nobody locks it, and begins anew for another person', () => {
    expect(through(working, { ...working, mayLook: false }).turn).toBe(0);
    // Whoever sets the first PIN is logged in by it, in the middle of the dialog that shows the recovery code.
    expect(through(unguarded, working).turn).toBe(0);
    expect(through(working, aState(li, false)).turn).toBe(1);
  });

  it('asks whether something was typed once, while it still stands there', () => {
    let asked = 0;
    const isTyped = (): boolean => {
      asked += 1;
      return asked === 1;
    };
    const away = nextGate(nextGate(firstGate, working, isTyped), locked, isTyped);
    expect(nextGate(away, locked, isTyped).isTyped).toBe(true);
    expect(asked).toBe(1);
  });
});
