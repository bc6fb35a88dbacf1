// What reaches beyond the simulated shop: everybody may do everything in it, but must not reach the own shop through it.
import { isEnough, type Right } from '../../../shared/access/accessRole.ts';
import type { GuardedCommand } from '../../../shared/access/commandRights.ts';
import type { ServiceDeps } from '../serviceDeps.ts';

const terminalOf = (input: unknown): string | null => {
  const { terminalId } = (typeof input === 'object' && input !== null ? input : {}) as {
    readonly terminalId?: unknown;
  };
  return typeof terminalId === 'string' ? terminalId : null;
};

/** Backups are of the whole data folder, and commands may go to terminals that are not simulated. */
const mayReach = async (
  { shops }: Pick<ServiceDeps, 'shops'>,
  command: GuardedCommand,
  input: unknown,
): Promise<boolean> => {
  if (/^backups?\./.test(command)) return true;
  const terminalId = command === 'actions.start' ? terminalOf(input) : null;
  return terminalId !== null && (await shops.open.terminals.byId(terminalId))?.simulated !== true;
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
