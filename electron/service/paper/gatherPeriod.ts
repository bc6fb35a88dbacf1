// What stands in a period summary and on the sheet of a handover.
import { type LogFilter, type LogKind, logKinds } from '../../../shared/model/logEntry.ts';
import type { TerminalSummary } from '../../../shared/model/terminal.ts';
import { type Verdict, verdicts } from '../../../shared/model/verdict.ts';
import type { EntryCounts, HandoverData, PeriodData, WeakTerminal } from '../../export/paper/periodPaper.ts';
import { offsetText } from '../isoTime.ts';
import { orThrow, type PaperDeps } from './paperParts.ts';
import { countMatching } from './readEntries.ts';

const mostRows = 200;
const lookAheadDays = 7;

interface Period {
  readonly from: string;
  readonly until: string;
  readonly store: string | null;
}

const countEntries = async (deps: PaperDeps, filter: LogFilter): Promise<EntryCounts> => {
  const kinds = new Map<LogKind, number>();
  const found = new Map<Verdict, number>();
  for (const kind of logKinds) kinds.set(kind, (await countMatching(deps, { ...filter, kind })).total);
  for (const verdict of verdicts) {
    found.set(verdict, (await countMatching(deps, { ...filter, kind: 'check', verdict })).total);
  }
  return { kinds, verdicts: found };
};

/** Which terminals stand in a store; null = all do. */
const terminalsOf = async ({ shops }: PaperDeps, store: string | null): Promise<ReadonlySet<string> | null> => {
  if (store === null) return null;
  const units = await shops.open.units.list();
  return new Set(units.filter((unit) => unit.store === store).flatMap(({ terminalId }) => terminalId ?? []));
};

const openFindings = async ({ sources }: PaperDeps, here: ReadonlySet<string> | null) => {
  const listed = orThrow(await sources.findings.list({ filter: { isOpen: true }, offset: 0, limit: mostRows }));
  return listed.findings.filter(({ terminalId }) => here === null || here.has(terminalId));
};

/** The figures of a period and what happened in it. */
export const gatherPeriod = async (deps: PaperDeps, period: Period, entries: LogFilter): Promise<PeriodData> => {
  const { from, until, store } = period;
  const here = await terminalsOf(deps, store);
  const listed = orThrow(await deps.sources.incidents.list({ filter: { store }, offset: 0, limit: mostRows }));
  return {
    figures: orThrow(await deps.sources.figures.get({ from, until, store, model: null })),
    counts: await countEntries(deps, entries),
    findings: await openFindings(deps, here),
    incidents: listed.incidents.filter(
      ({ since, closedAt }) =>
        since < (entries.until ?? '9') && (closedAt === null || closedAt >= (entries.from ?? '')),
    ),
  };
};

const weaknessOf = ({ link, verdict }: TerminalSummary): WeakTerminal['standing'] | null => {
  if (link === 'unreachable') return { zh: '连不上', en: 'cannot be reached' };
  if (verdict === 'fail') return { zh: '最近检查有故障', en: 'fault at the last check' };
  if (verdict === 'warn') return { zh: '最近检查有注意项', en: 'attention at the last check' };
  if (verdict === 'incomplete') return { zh: '最近检查未完成', en: 'last check not finished' };
  return null;
};

const weakOf = async (deps: PaperDeps, here: ReadonlySet<string> | null): Promise<readonly WeakTerminal[]> =>
  orThrow(await deps.sources.terminals.list()).flatMap((terminal) => {
    const standing = here === null || here.has(terminal.id) ? weaknessOf(terminal) : null;
    if (standing === null) return [];
    const { name, identity, lastContactAt } = terminal;
    return [{ name, serialNumber: identity.serialNumber, standing, seen: lastContactAt }];
  });

/** What whoever takes over has to know. */
export const gatherHandover = async (deps: PaperDeps, store: string | null): Promise<HandoverData> => {
  const { clock, sources } = deps;
  const today = offsetText(clock, clock.now()).slice(0, 10);
  const ahead = offsetText(clock, clock.now() + lookAheadDays * 86_400_000).slice(0, 10);
  const here = await terminalsOf(deps, store);
  const phases = ['overdue', 'due', 'inProgress', 'onHold', 'upcoming'] as const;
  const page = { offset: 0, limit: mostRows };
  const filter = { phases: [...phases], store, until: ahead };
  return {
    weak: await weakOf(deps, here),
    findings: await openFindings(deps, here),
    incidents: orThrow(await sources.incidents.list({ filter: { isOpen: true, store }, ...page })).incidents,
    jobs: orThrow(await sources.jobLists.list({ filter, ...page })).jobs,
    today,
  };
};
