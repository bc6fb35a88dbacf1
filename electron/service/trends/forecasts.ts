// Usual ranges, forecasts and replaced parts of the open shop.
import { randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { AppFailure, failure } from '../../../shared/error/appError.ts';
import { isPlausible, metrics } from '../../../shared/metric/catalogue.ts';
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import { dayNumber, dayOf, dayText } from '../../../shared/trend/baselineDays.ts';
import { forecastMetrics } from '../../../shared/trend/forecastParts.ts';
import { type PartChange, parts } from '../../../shared/trend/partLife.ts';
import { redactText } from '../../log/redact.ts';
import type { StoredTerminal } from '../../store/terminalStore.ts';
import { attempt } from '../attempt.ts';
import { localText, utcText } from '../isoTime.ts';
import { type LogLine, writeLineWith } from '../logWriter.ts';
import type { ServiceDeps } from '../serviceDeps.ts';
import type { Forecasts, MakeYear } from './forecastServices.ts';
import { forgetTrends, trendView } from './forecastView.ts';
import { endingNow } from './forecastYear.ts';

/** A terminal with more days than this has a history of its own. */
const fewDays = 7;
/** Nobody remembers the day of a replacement further back, days. */
const longestAgo = 3650;

const invalid = (field: string, found: string, expected: string): AppFailure =>
  new AppFailure(failure('input.invalid', { field, found, expected }).error);

/** Trends of the open shop. `makeYear` = readings that never happened, for simulated terminals. */
export const createForecasts = (deps: ServiceDeps, makeYear: MakeYear): Forecasts => {
  const store = deps.shops.open;
  const loading = new Set<string>();

  const known = async (id: string): Promise<StoredTerminal> => {
    const terminal = await store.terminals.byId(id);
    if (terminal === null) throw new AppFailure(failure('terminal.unknown', { terminalId: id }).error);
    return terminal;
  };
  const today = (): number => dayOf(deps.clock.now());

  const mayLoadYear = async ({ id, simulated }: StoredTerminal): Promise<boolean> => {
    if (!simulated || loading.has(id)) return false;
    for (const metric of forecastMetrics) {
      const days = await store.trends.dailyValues(id, metric, { from: today() - 400, until: today() });
      if (days.length > fewDays) return false;
    }
    return true;
  };

  const tell = async (
    terminal: StoredTerminal,
    summary: Bilingual,
    { keep, ...change }: Partial<LogLine> & { readonly keep?: () => Promise<unknown> } = {},
  ): Promise<void> => {
    await writeLineWith(deps, keep ?? (() => Promise.resolve()), { kind: 'terminal', terminal, summary, ...change });
    forgetTrends(store, terminal.id);
    deps.publish('forecast.changed', { terminalId: terminal.id });
  };

  const changeOf = (
    terminalId: string,
    part: PartChange['part'],
    on: string,
    note: string,
  ): PartChange & { terminalId: string } => ({
    terminalId,
    id: randomUUID(),
    part,
    on,
    note,
    by: deps.operator.current(),
    notedAt: utcText(deps.clock.now()),
    withdrawn: null,
  });

  const keep = async ({ terminalId, ...change }: ReturnType<typeof changeOf>): Promise<PartChange> => {
    await store.parts.add(terminalId, change);
    return change;
  };

  return {
    get: ({ terminalId }) =>
      attempt(async () => {
        const terminal = await known(terminalId);
        const view = await trendView(store, terminal, deps.clock.now());
        return {
          parts: [...view.parts],
          changes: [...view.changes],
          asOf: dayText(today() - 1),
          mayLoadYear: await mayLoadYear(terminal),
        };
      }),
    usual: ({ terminalId }) =>
      attempt(async () => {
        const view = await trendView(store, await known(terminalId), deps.clock.now());
        return [...view.usual].map(([metric, usual]) => ({ metric, usual }));
      }),
    notePart: ({ terminalId, part, on, note: given }) =>
      attempt(async () => {
        const terminal = await known(terminalId);
        const latest = localText(deps.clock, deps.clock.now()).slice(0, 10);
        if (on > latest) throw invalid('on', on, `<= ${latest}`);
        if (dayNumber(latest) - dayNumber(on) > longestAgo)
          throw invalid('on', on, `>= ${dayText(dayNumber(latest) - longestAgo)}`);
        const twin = (await store.parts.list(terminalId)).find(
          (each) => each.part === part && each.on === on && each.withdrawn === null,
        );
        if (twin !== undefined) throw invalid('on', on, 'a day on which this part is not recorded yet');
        const note = redactText(given);
        const change = changeOf(terminalId, part, on, note);
        const { name } = parts[part];
        const summary = {
          zh: `记录：${name.zh}已于 ${on} 更换${note === '' ? '' : `。备注：${note}`}`,
          en: `Recorded: ${name.en.toLowerCase()} replaced on ${on}${note === '' ? '' : `. Note: ${note}`}`,
        };
        await tell(terminal, summary, { keep: () => keep(change), after: { part, on } });
        return change;
      }),
    withdrawPart: ({ terminalId, changeId, reason: given }) =>
      attempt(async () => {
        const terminal = await known(terminalId);
        const change = (await store.parts.list(terminalId)).find(({ id }) => id === changeId);
        if (change === undefined || change.withdrawn !== null)
          throw invalid('changeId', changeId, 'a recorded replacement of this terminal that still counts');
        const reason = redactText(given);
        const withdrawn = { at: utcText(deps.clock.now()), by: deps.operator.current(), reason };
        const { name } = parts[change.part];
        const summary = {
          zh: `撤回记录：${name.zh}于 ${change.on} 更换。理由：${reason}`,
          en: `Withdrawn: ${name.en.toLowerCase()} replaced on ${change.on}. Reason: ${reason}`,
        };
        const keep = () => store.parts.withdraw(changeId, withdrawn);
        await tell(terminal, summary, { keep, before: { part: change.part, on: change.on }, after: null });
        return { ...change, withdrawn };
      }),
    loadYear: ({ terminalId, ends }) =>
      attempt(async () => {
        const terminal = await known(terminalId);
        if (!(await mayLoadYear(terminal)))
          throw invalid('terminalId', terminalId, 'a simulated terminal without a history of its own');
        loading.add(terminalId);
        try {
          const year = makeYear({ lastDay: today() - 1, ends });
          const turn = endingNow(year, await store.readings.latest(terminalId));
          let readings = 0;
          for (let day = year.firstDay; day <= year.lastDay; day += 1) {
            const believed = year
              .day(day)
              .map((each) => ({ ...each, value: turn(each.metric, each.value) }))
              .filter(({ metric, value }) => isPlausible(metric, value));
            await store.readings.keep(
              terminalId,
              believed.map(({ metric, value, at }) => ({
                metric,
                value,
                unit: metrics[metric].unit,
                takenAt: utcText(at),
                source: 'vendor',
              })),
            );
            readings += believed.length;
            await setImmediate();
          }
          if (year.replacedOn !== null) {
            await keep(changeOf(terminalId, 'battery', dayText(year.replacedOn), '模拟 / simulated'));
          }
          await tell(terminal, {
            zh: `载入一年的模拟读数，共 ${String(readings)} 个（模拟终端）`,
            en: `A year of simulated readings loaded, ${String(readings)} in all (simulated terminal)`,
          });
          deps.publish('trends.stored', { terminalId });
          return { readings };
        } finally {
          loading.delete(terminalId);
        }
      }),
  };
};
