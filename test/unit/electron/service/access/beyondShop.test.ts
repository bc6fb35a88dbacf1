import { describe, expect, it } from 'vitest';
import { goesRound } from '../../../../../electron/service/access/beyondShop.ts';

type Deps = Parameters<typeof goesRound>[0];

const shopsOf = (kind: 'own' | 'simulated', isOwnGuarded: boolean | null): Deps => {
  const open = { terminals: { byId: async (id: string) => (id === 'gone' ? null : { simulated: id === 'sim' }) } };
  const other = { access: { read: async () => ({ isGuarded: isOwnGuarded }) } };
  const all = async () => {
    if (isOwnGuarded === null) throw new Error('broken');
    return [open, other];
  };
  return { shops: { kind, open, all } } as unknown as Deps;
};

describe('goesRound', () => {
  it('stops backups and real terminals in the simulated shop, where the own shop has roles', async () => {
    const deps = shopsOf('simulated', true);
    expect(await goesRound(deps, 'owner', { command: 'backups.remove', input: {} })).toBe(true);
    expect(await goesRound(deps, 'technician', { command: 'backup.write', input: {} })).toBe(true);
    for (const [terminalId, isRound] of [
      ['real', true],
      ['gone', true],
      ['sim', false],
    ] as const) {
      expect(await goesRound(deps, 'technician', { command: 'actions.start', input: { terminalId } })).toBe(isRound);
    }
  });

  it('lets everything else be, and everything where there is nothing to go round', async () => {
    const remove = { command: 'backups.remove', input: {} } as const;
    expect(await goesRound(shopsOf('simulated', true), 'viewer', { command: 'backups.state', input: {} })).toBe(false);
    expect(await goesRound(shopsOf('simulated', true), 'owner', { command: 'people.add', input: {} })).toBe(false);
    expect(await goesRound(shopsOf('simulated', false), 'owner', remove)).toBe(false);
    expect(await goesRound(shopsOf('own', true), 'owner', remove)).toBe(false);
    // A damaged own shop has to be brought back from somewhere.
    expect(await goesRound(shopsOf('simulated', null), 'owner', remove)).toBe(false);
  });
});
