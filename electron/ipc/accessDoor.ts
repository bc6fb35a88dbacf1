// The door of the engine: every request is asked for its right before its service hears of it.
import type { GuardedCommand } from '../../shared/access/commandRights.ts';
import type { Result } from '../../shared/error/appError.ts';
import type { Access } from '../service/access/accessServices.ts';

type Ask = (input: unknown) => Promise<Result<unknown>>;

/** The same answers, each only for whoever may. A refusal reaches no service. */
export const behindDoor = <T extends object>(answers: T, access: Pick<Access, 'admit'>): T =>
  Object.fromEntries(
    Object.entries(answers).map(([name, answer]: [string, Ask]) => [
      name,
      async (input: unknown) => {
        const admitted = await access.admit(name as GuardedCommand, input);
        return admitted.ok ? answer(input) : admitted;
      },
    ]),
  ) as T;
