// One terminal against the set of its model, since when it differs, and what changed since the check before.

import { compareApps, compareKeys, compareSettings, compareSoftware } from '../../../shared/compare/compareFacts.ts';
import { compareExpected, isDrift } from '../../../shared/expected/compareExpected.ts';
import type { ExpectedSet, ExpectedSetVersion } from '../../../shared/expected/expectedSet.ts';
import type { CommandOutput } from '../../../shared/ipc/contract.ts';
import type { ExpectedTerminal } from '../../../shared/ipc/expectedContract.ts';
import { foldName } from '../../../shared/metric/limitScope.ts';
import type { HealthReport } from '../../../shared/model/healthReport.ts';
import type { ShopStore } from '../../store/shopStore.ts';
import type { StoredTerminal } from '../../store/terminalStore.ts';
import { type LimitTerminal, subjectOf } from '../limitSubject.ts';
import { nameOf } from '../nameOf.ts';

/** Checks that are looked back at. */
const lookedBack = 10;

/** The set of a model; null where it has none. `versions`: newest first of each model. */
export const setOfModel = (
  versions: readonly ExpectedSetVersion[],
  model: string | null,
): ExpectedSetVersion | null => {
  const newest = model === null ? undefined : versions.find((each) => foldName(each.model) === foldName(model));
  return newest?.set == null ? null : newest;
};

/** The set of a terminal's model, as a check needs it; null where there is none. Rejects with store.* */
export const expectedOf = async (
  store: ShopStore,
  terminal: LimitTerminal,
): Promise<{ readonly set: ExpectedSet; readonly version: number } | null> => {
  const { model } = await subjectOf(store, terminal);
  const own = setOfModel(await store.expected.versions(), model);
  return own === null || own.set === null ? null : { set: own.set, version: own.version };
};

/** The newest records of a terminal that hold facts, newest first. Rejects with store.* */
export const recordsWithFacts = async (
  store: ShopStore,
  terminalId: string,
  most: number,
): Promise<readonly HealthReport[]> => {
  const found: HealthReport[] = [];
  for (const { id } of await store.checks.page(terminalId, null, lookedBack)) {
    const report = await store.checks.byId(id);
    if (report?.facts !== undefined && report.ending === 'complete') found.push(report);
    if (found.length === most) break;
  }
  return found;
};

/** One terminal against the set of its model. Rejects with store.* */
export const comparedTerminal = async (
  store: ShopStore,
  terminal: StoredTerminal,
  { versions, today }: { readonly versions: readonly ExpectedSetVersion[]; readonly today: string },
): Promise<ExpectedTerminal> => {
  const { model } = await subjectOf(store, terminal);
  const own = setOfModel(versions, model);
  const base = { terminalId: terminal.id, name: nameOf(terminal), model };
  const set = own?.set ?? null;
  const [newest] = await recordsWithFacts(store, terminal.id, 1);
  if (own === null || set === null || newest === undefined) {
    return { ...base, readAt: newest?.finishedAt ?? null, setVersion: own?.version ?? null, items: [] };
  }
  const compare = (report: HealthReport) =>
    compareExpected(set, { identity: report.terminal, facts: report.facts }, today);
  const items = compare(newest);
  const since = new Map<string, string>();
  if (items.some(isDrift)) {
    const open = new Set(items.filter(isDrift).map(({ key }) => key));
    for (const report of await recordsWithFacts(store, terminal.id, lookedBack)) {
      const drifting = new Set(
        compare(report)
          .filter(isDrift)
          .map(({ key }) => key),
      );
      for (const key of open) {
        if (drifting.has(key)) since.set(key, report.finishedAt);
        else open.delete(key);
      }
    }
  }
  return {
    ...base,
    readAt: newest.finishedAt,
    setVersion: own.version,
    items: items.map((item) => ({ ...item, since: since.get(item.key) ?? null })),
  };
};

/** What a terminal told otherwise the time before: versions, keys, applications, settings; with both dates. Rejects with store.* */
export const changesOf = async (
  store: ShopStore,
  terminalId: string,
): Promise<CommandOutput<'expected.terminal'>['changes']> => {
  const [after, before] = await recordsWithFacts(store, terminalId, 2);
  if (after === undefined || before === undefined) return null;
  const told = [compareSoftware, compareKeys, compareApps, compareSettings].flatMap((compare) => [
    ...compare(before, after),
  ]);
  const own = before.terminal.softwareVersion !== after.terminal.softwareVersion;
  const none = { zh: '—', en: '—' };
  const text = (version: string | null) => (version === null ? none : { zh: version, en: version });
  const terminal = {
    key: 'terminal',
    label: { zh: '终端软件', en: 'terminal software' },
    before: text(before.terminal.softwareVersion),
    after: text(after.terminal.softwareVersion),
  };
  const rows = told
    .filter(({ change }) => change !== 'same')
    .map((row) => ({ key: row.key, label: row.label, before: row.before.text, after: row.after.text }));
  return { from: before.finishedAt, until: after.finishedAt, rows: own ? [terminal, ...rows] : rows };
};
