// Looks ahead: which terminals a limit concerns, and what their newest readings would be by it.
import type { CommandInput, CommandOutput } from '../../shared/ipc/contract.ts';
import type { LimitPreviewRow, ScopeChoice } from '../../shared/ipc/limitsContract.ts';
import {
  chooseLimit,
  covers,
  foldName,
  isSameScope,
  type LimitSubject,
  type LimitVersion,
  type ScopedLimit,
} from '../../shared/metric/limitScope.ts';
import type { Outcome } from '../../shared/model/verdict.ts';
import type { ShopStore } from '../store/shopStore.ts';
import type { StoredTerminal } from '../store/terminalStore.ts';
import { findAgainst } from './healthCheck/judgeByLimit.ts';
import { proposalFor, subjectOf } from './limitSubject.ts';
import { nameOf } from './nameOf.ts';

/** Every known terminal with its model and store. Rejects with store.* */
export const subjectsOf = async (
  store: ShopStore,
): Promise<readonly { readonly terminal: StoredTerminal; readonly subject: LimitSubject }[]> => {
  const terminals = await store.terminals.list();
  return Promise.all(terminals.map(async (terminal) => ({ terminal, subject: await subjectOf(store, terminal) })));
};

const counted = (names: readonly (string | null)[], also: readonly string[]): ScopeChoice[] => {
  const found = new Map<string, { name: string; terminals: number }>();
  for (const name of names) {
    if (name === null) continue;
    const known = found.get(foldName(name));
    if (known === undefined) found.set(foldName(name), { name, terminals: 1 });
    else known.terminals += 1;
  }
  for (const name of also) {
    if (name !== '' && !found.has(foldName(name))) found.set(foldName(name), { name, terminals: 0 });
  }
  return [...found.values()].sort((one, other) => (foldName(one.name) < foldName(other.name) ? -1 : 1));
};

/** Models and stores that limits can be set for: those of known terminals, of the register, and of limits that are set. */
export const scopeChoices = async (
  store: ShopStore,
): Promise<Pick<CommandOutput<'limits.scopes'>, 'models' | 'stores'>> => {
  const subjects = (await subjectsOf(store)).map(({ subject }) => subject);
  const { models, stores } = await store.register.choices();
  const versions = await store.settings.limitVersions();
  return {
    models: counted(
      subjects.map(({ model }) => model),
      [...models, ...versions.map(({ model }) => model)],
    ),
    stores: counted(
      subjects.map((subject) => subject.store),
      [...stores, ...versions.map((version) => version.store)],
    ),
  };
};

const outcomes = { within: 'pass', warnLow: 'warn', warnHigh: 'warn', failLow: 'fail', failHigh: 'fail' } as const;

const judged = (value: number | null, limit: ScopedLimit | null): Outcome | null =>
  value === null ? null : outcomes[findAgainst(value, limit?.bounds ?? null).found];

/** What a limit would mean for every terminal that it concerns; nothing is stored. Rejects with store.* */
export const previewLimit = async (
  store: ShopStore,
  { metric, bounds, ...scope }: CommandInput<'limits.preview'>,
): Promise<LimitPreviewRow[]> => {
  const present = (await store.settings.limitVersions()).filter((limit) => limit.metric === metric);
  const proposal = proposalFor(metric);
  const own = present.filter((limit) => isSameScope(limit, scope));
  const looked: LimitVersion = {
    metric,
    ...(own[0] ?? scope),
    bounds,
    reason: { zh: '（预览）', en: '(preview)' },
    version: Math.max(0, ...own.map(({ version }) => version)) + 1,
    changedBy: null,
    changedAt: null,
  };
  const concerned = (await subjectsOf(store)).filter(({ subject }) => covers(scope, subject));
  return Promise.all(
    concerned.map(async ({ terminal, subject }): Promise<LimitPreviewRow> => {
      const [newest] = await store.readings.newest(terminal.id, metric, 1);
      const value = newest?.value ?? null;
      const before = chooseLimit(present, proposal, subject)?.limit ?? null;
      const by = chooseLimit([...present, looked], proposal, subject)?.limit ?? null;
      return {
        terminalId: terminal.id,
        name: nameOf(terminal),
        ...subject,
        value,
        takenAt: newest?.at ?? null,
        now: judged(value, before),
        after: judged(value, by),
        by,
        isDecided: bounds !== null && by !== null && isSameScope(by, scope) && by.version === looked.version,
      };
    }),
  );
};
