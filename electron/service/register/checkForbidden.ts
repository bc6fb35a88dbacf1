// Checks and the life cycle: a terminal whose state allows none is not asked, and one that turns out to be such a terminal is not kept.
import type { AppError, Result } from '../../../shared/error/appError.ts';
import type { CheckLevel } from '../../../shared/model/healthReport.ts';
import { allows, type LifecycleAction, lifecycles } from '../../../shared/register/lifecycle.ts';
import type { DriverReport } from '../../driver/terminalDriver.ts';
import type { StoredTerminal } from '../../store/terminalStore.ts';
import { identifyTerminal, numbersOf } from '../identifyTerminal.ts';
import { type ReadingDeps, type ReadRequest, readTerminal } from '../readTerminal.ts';
import type { ServiceDeps } from '../serviceDeps.ts';
import type { RegisterWatch } from './registerMeeting.ts';

/** What the guard of checks needs; without a register nobody is restricted. */
export interface ForbiddenDeps extends ServiceDeps, ReadingDeps {
  readonly register?: RegisterWatch;
}

/** Whom a check is meant for. */
export interface CheckWish {
  readonly level: CheckLevel;
  readonly known: StoredTerminal | null;
  /** Whether the person chose the terminal and not only the port. */
  readonly isExpected: boolean;
}

/** What the life cycle calls a check of this depth. */
export const actionOfLevel = { quick: 'quickCheck', full: 'fullCheck' } as const satisfies Record<
  CheckLevel,
  LifecycleAction
>;

const withoutFullCheck = lifecycles.filter((state) => !allows(state, 'fullCheck').isAllowed);

/**
 * Before a port is opened: whether the chosen terminal's state forbids the check, and whether it has to be found out
 * first, by a quick reading, who stands at the port. Rejects with store.*
 */
export const beforeCheck = async (
  { level, known, isExpected }: CheckWish,
  { register, shops }: ForbiddenDeps,
): Promise<{ readonly refusal: AppError | null; readonly asksFirst: boolean }> => {
  if (register === undefined) return { refusal: null, asksFirst: false };
  const store = known === null ? shops.open : await shops.forTerminal(known.simulated);
  const refusal = known === null ? null : await register.refusal(known, actionOfLevel[level], store);
  if (isExpected) return { refusal, asksFirst: false };
  // Who was last seen at a port need not stand there now; but what stands there may be one that is not to be touched.
  const mayHarm = level === 'full' && (await store.register.hasAnyOf(withoutFullCheck));
  return { refusal: null, asksFirst: refusal !== null || mayHarm };
};

/** Reads a terminal of which it is not known whether it may be checked; one that may not is read no deeper. */
export const readAskingFirst = async (request: ReadRequest, deps: ForbiddenDeps): Promise<Result<DriverReport>> => {
  const { address, level } = request;
  const first = await readTerminal({ ...request, level: 'quick' }, deps);
  if (!first.ok || level === 'quick') return first;
  const store = await deps.shops.forTerminal(address.kind === 'sim' || first.value.facts.isSimulated);
  const who = await identifyTerminal(store.terminals, first.value, address.text);
  const { serial } = numbersOf(first.value.identity);
  const refusal = await deps.register?.refusal({ id: who?.id ?? '', serial }, actionOfLevel[level], store);
  return refusal === null || refusal === undefined ? readTerminal(request, deps) : first;
};
