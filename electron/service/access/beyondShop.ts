// What reaches beyond the simulated shop: everybody may do everything in it, but must not reach the own shop through it.
import { isEnough, type Right } from '../../../shared/access/accessRole.ts';
import type { GuardedCommand } from '../../../shared/access/commandRights.ts';
import { rightOf } from '../../../shared/access/rightOf.ts';
import { failure } from '../../../shared/error/appError.ts';
import { attempt } from '../attempt.ts';
import type { ServiceDeps } from '../serviceDeps.ts';
import type { Actions } from '../services.ts';

interface Asked {
  readonly addresses?: unknown;
  readonly terminalId?: unknown;
  readonly terminalIds?: unknown;
}

const textsOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'string');

const isSimulated = async (shops: ServiceDeps['shops'], terminalId: string): Promise<boolean> =>
  (await shops.open.terminals.byId(terminalId))?.simulated === true;

/** Backups are of the whole data folder; commands, and checks that may print, can go to terminals that are not simulated. */
const mayReach = async (
  { shops }: Pick<ServiceDeps, 'shops'>,
  command: GuardedCommand,
  input: unknown,
): Promise<boolean> => {
  if (/^backups?\./.test(command)) return true;
  const asked: Asked = typeof input === 'object' && input !== null ? input : {};
  if (command !== 'actions.start' && command !== 'checks.start') return false;
  if (textsOf(asked.addresses).some((address) => !address.startsWith('sim:'))) return true;
  const terminals = [...textsOf(asked.terminalId), ...textsOf(asked.terminalIds)];
  return (await Promise.all(terminals.map((id) => isSimulated(shops, id)))).includes(false);
};

const isGuarded = async ({ shops }: Pick<ServiceDeps, 'shops'>): Promise<boolean> => {
  try {
    const others = (await shops.all()).filter((store) => store !== shops.open);
    const kept = await Promise.all(others.map((store) => store.access.read()));
    return kept.some((each) => each.isGuarded);
  } catch {
    // Records that cannot be read guard nothing, and must be brought back from somewhere.
    return false;
  }
};

/** Whether a request that is allowed here would go round the roles of the own shop. Rejects with store.* */
export const goesRound = async (
  deps: Pick<ServiceDeps, 'shops'>,
  right: Right,
  { command, input }: { readonly command: GuardedCommand; readonly input: unknown },
): Promise<boolean> =>
  deps.shops.kind === 'simulated' &&
  !isEnough('viewer', right) &&
  (await mayReach(deps, command, input)) &&
  (await isGuarded(deps));

/** Commands of a shop for whoever asks for them, by whatever way: none gets out of the simulated one. Code: access.own-shop */
export const insideShop = (deps: Pick<ServiceDeps, 'shops'>, actions: Actions): Actions => ({
  ...actions,
  start: async (input) => {
    const asked = { command: 'actions.start', input } as const;
    const isRound = await attempt(() => goesRound(deps, rightOf(asked.command, input), asked));
    if (!isRound.ok) return isRound;
    return isRound.value ? failure('access.own-shop', {}) : actions.start(input);
  },
});
