// Terminals of the open shop: cards, details, names, history.
import { AppFailure, failure } from '../../shared/error/appError.ts';
import { believableUntil } from '../../shared/trend/history.ts';
import { redactText } from '../log/redact.ts';
import type { StoredTerminal } from '../store/terminalStore.ts';
import type { Activity } from './activity.ts';
import { attempt } from './attempt.ts';
import { type LogLine, writeLineWith } from './logWriter.ts';
import type { ServiceDeps } from './serviceDeps.ts';
import type { Terminals } from './services.ts';
import { summaryOf, worstFirst } from './terminalSummary.ts';
import { historyOf } from './trends/history.ts';
import { historyEvents } from './trends/historyEvents.ts';

/** Terminals of the open shop. */
export const createTerminals = (deps: ServiceDeps, activity: Activity): Terminals => {
  const { terminals, readings, checks } = deps.shops.open;

  const known = async (id: string): Promise<StoredTerminal> => {
    const terminal = await terminals.byId(id);
    if (terminal === null) throw new AppFailure(failure('terminal.unknown', { terminalId: id }).error);
    return terminal;
  };
  const cardOf = (terminal: StoredTerminal) => summaryOf(terminal, activity.isChecking(terminal.id));

  const changed = async (terminal: StoredTerminal, keep: () => Promise<unknown>, line: Omit<LogLine, 'kind'>) => {
    await writeLineWith(deps, keep, { kind: 'terminal', terminal, ...line });
    const card = cardOf(await known(terminal.id));
    deps.publish('terminals.changed', card);
    return card;
  };

  return {
    list: () => attempt(async () => worstFirst((await terminals.list()).map(cardOf))),
    get: ({ terminalId }) =>
      attempt(async () => ({
        summary: cardOf(await known(terminalId)),
        readings: [...(await readings.latest(terminalId, believableUntil(deps.clock.now())))],
        report: await checks.latest(terminalId),
      })),
    rename: ({ terminalId, name: given }) =>
      attempt(async () => {
        const name = redactText(given);
        const former = await known(terminalId);
        const before = cardOf(former).name;
        const summary = { zh: `改名：“${before}”改为“${name}”`, en: `Renamed: “${before}” to “${name}”` };
        return changed({ ...former, givenName: name }, () => terminals.rename(terminalId, name), {
          summary,
          before: { name: former.givenName },
          after: { name },
        });
      }),
    setPassword: ({ terminalId, password }) =>
      attempt(async () => {
        const terminal = await known(terminalId);
        const isSet = password !== null;
        await changed(terminal, () => terminals.setPassword(terminalId, password), {
          summary: isSet
            ? { zh: '已设置查询密码', en: 'Password for enquiries set' }
            : { zh: '已清除查询密码', en: 'Password for enquiries cleared' },
          before: { hasPassword: terminal.password !== null },
          after: { hasPassword: isSet },
        });
        return { isSet };
      }),
    history: (input) => attempt(async () => historyOf(deps, (await known(input.terminalId)).id, input)),
    events: (input) =>
      attempt(async () => historyEvents(deps, { ...input, terminalId: (await known(input.terminalId)).id })),
    checks: ({ terminalId, before, limit }) =>
      attempt(async () => {
        await known(terminalId);
        return [...(await checks.page(terminalId, before, limit))];
      }),
  };
};
