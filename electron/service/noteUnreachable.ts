// Keeps the record of an attempt that reached nobody: link state and a log line, nothing invented.
import type { AppError } from '../../shared/error/appError.ts';
import { adviseOn } from '../../shared/error/errorAdvice.ts';
import type { ShopStore } from '../store/shopStore.ts';
import type { StoredTerminal } from '../store/terminalStore.ts';
import { writeLine } from './logWriter.ts';
import type { ServiceDeps } from './serviceDeps.ts';

/** An attempt that failed. */
export interface FailedAttempt {
  readonly address: string;
  readonly simulated: boolean;
  readonly error: AppError;
  /** Whom we meant to reach; null at a port where nobody is known. */
  readonly terminal: StoredTerminal | null;
  readonly store: ShopStore;
}

/** Marks the terminal as unreachable and logs why. Rejects with store.* */
export const noteUnreachable = async (attempt: FailedAttempt, deps: ServiceDeps): Promise<void> => {
  const { address, simulated, error, terminal, store } = attempt;
  if (terminal !== null) await store.terminals.setUnreachable(terminal.id, error.code);
  const { title, message } = adviseOn(error);
  const summary =
    error.code === 'terminal.serial-changed'
      ? message
      : { zh: `没有联系上 ${address}：${title.zh}`, en: `${address} was not reached: ${title.en}` };
  await writeLine(deps, { kind: 'link', summary, terminal, simulated }, store);
};

/** Notes that another terminal has answered where `expected` was last reached. Rejects with store.* */
export const noteReplaced = async (
  expected: StoredTerminal,
  found: StoredTerminal,
  deps: ServiceDeps & { readonly store: ShopStore },
): Promise<void> => {
  await deps.store.terminals.setUnreachable(expected.id, null);
  const number = found.identity.serialNumber ?? '–';
  const summary = {
    zh: `在 ${expected.address} 应答的是另一台终端（序列号 ${number}）`,
    en: `Another terminal (serial number ${number}) answered at ${expected.address}`,
  };
  await writeLine(deps, { kind: 'link', summary, terminal: expected }, deps.store);
};
