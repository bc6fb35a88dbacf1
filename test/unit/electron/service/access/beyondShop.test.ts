import { describe, expect, it } from 'vitest';
import { goesRound, insideShop } from '../../../../../electron/service/access/beyondShop.ts';
import type { Actions, StartAction } from '../../../../../electron/service/services.ts';
import { success } from '../../../../../shared/error/appError.ts';

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

  it('stops checks that may print at real terminals, known or at a typed address; looking goes on', async () => {
    const deps = shopsOf('simulated', true);
    for (const [terminalIds, addresses, isRound] of [
      [['sim'], ['sim:healthy'], false],
      [['sim', 'real'], [], true],
      [[], ['sim:healthy', 'tcp://192.168.1.20:22000'], true],
    ] as const) {
      const asked = { command: 'checks.start', input: { level: 'full', terminalIds, addresses } } as const;
      expect(await goesRound(deps, 'technician', asked)).toBe(isRound);
      expect(await goesRound(deps, 'viewer', asked)).toBe(false);
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

describe('insideShop', () => {
  it('lets a command reach simulated terminals alone, whoever asks; in the own shop all of them', async () => {
    const run = async (kind: 'own' | 'simulated', terminalId: string) => {
      const actions = { start: async () => success({}) } as unknown as Actions;
      const asked = { terminalId, confirmation: { role: 'technician', override: null } } as unknown as StartAction;
      const answer = await insideShop(shopsOf(kind, true), actions).start(asked);
      return answer.ok ? 'started' : answer.error.code;
    };
    expect(await run('simulated', 'sim')).toBe('started');
    expect(await run('simulated', 'real')).toBe('access.own-shop');
    expect(await run('own', 'real')).toBe('started');
  });
});
