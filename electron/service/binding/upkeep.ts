// Dormancy, spare units and reviews of the open shop: shown, noted, and looked at once a day.
import { setImmediate } from 'node:timers/promises';
import { AppFailure, failure } from '../../../shared/error/appError.ts';
import { redactText } from '../../../shared/mask/redactText.ts';
import type { RegisterRecord, RegisterTask } from '../../../shared/register/registerRecord.ts';
import {
  defaultUpkeep,
  reviewItemNames,
  reviewItems,
  type UpkeepSettings,
  type Upkeep as UpkeepView,
  upkeepSettingsSchema,
} from '../../../shared/register/upkeep.ts';
import { attempt } from '../attempt.ts';
import { changeOf } from '../changeOf.ts';
import { utcText } from '../isoTime.ts';
import { writeLineWith } from '../logWriter.ts';
import { keepRegister } from '../register/keepRegister.ts';
import { changesBetween, withValues } from '../register/recordChanges.ts';
import { mustAllow, recordOf } from '../register/registerLookup.ts';
import { closedTask, openTask } from '../register/registerTaskParts.ts';
import type { ServiceDeps } from '../serviceDeps.ts';
import type { Upkeep } from './bindingServices.ts';
import { localDay, localDayOf, momentOf } from './localDay.ts';
import { planUpkeep, type UpkeepFacts, upkeepOf } from './upkeepParts.ts';

const settingName = 'upkeep';
const recordsAtOnce = 200;
const hourMs = 3_600_000;
/** The window comes first. */
const firstLookMs = 5000;

const invalid = (field: string, found: string, expected: string): AppFailure =>
  new AppFailure(failure('input.invalid', { field, found, expected }).error);

const later = {
  zh: '此后又有成功交易或签到，或不再计算',
  en: 'a later transaction or sign-on is known, or it does not count any more',
};

/** Reminders of the open shop. */
export const createUpkeep = (deps: ServiceDeps): Upkeep => {
  const { register, settings: stored } = deps.shops.open;
  const { clock } = deps;
  const now = (): string => utcText(clock.now());
  const today = (): string => localDay(clock, clock.now());
  // A terminal's own time has no zone: its day is what it says. Everything else is UTC.
  const dayOf = (text: string): string =>
    /Z$|[+-]\d\d:\d\d$/.test(text) ? localDayOf(clock, text) : text.slice(0, 10);
  let lookedOn: string | null = null;
  let looking: Promise<void> | null = null;
  let timer: { cancel(): void } | null = null;

  const settingsNow = async (): Promise<UpkeepSettings> => {
    const parsed = upkeepSettingsSchema.safeParse((await stored.shopSetting(settingName))?.value);
    return parsed.success ? parsed.data : defaultUpkeep;
  };
  const answerOf = async () => {
    const kept = await stored.shopSetting(settingName);
    const settings = await settingsNow();
    return { settings, changedBy: kept?.changedBy ?? null, changedAt: kept?.changedAt ?? null };
  };

  const factsOf = async (record: RegisterRecord, settings: UpkeepSettings): Promise<UpkeepFacts> => {
    const [dormancy, review] = [
      await register.tasks({ kind: 'dormancy', recordId: record.id }),
      await register.tasks({ kind: 'review', recordId: record.id }),
    ];
    return { record, tasks: [...dormancy, ...review], settings, today: today(), dayOf };
  };
  const viewOf = async (recordId: string): Promise<UpkeepView> =>
    upkeepOf(await factsOf(await recordOf(register, recordId), await settingsNow()));

  const tasksOfDay = async (record: RegisterRecord, settings: UpkeepSettings): Promise<readonly RegisterTask[]> => {
    const { open, obsolete } = planUpkeep(await factsOf(record, settings));
    const note = `${later.zh} / ${later.en}`;
    const by = deps.operator.current();
    return [
      ...open.map((task) => openTask(task, now())),
      ...obsolete.map((task) => closedTask(task, { at: now(), by, note })),
    ];
  };

  const lookAtAll = async (): Promise<void> => {
    const day = today();
    const settings = await settingsNow();
    let after: string | null = null;
    for (;;) {
      const records = await register.list(after, recordsAtOnce);
      const tasks: RegisterTask[] = [];
      for (const record of records) tasks.push(...(await tasksOfDay(record, settings)));
      if (tasks.length > 0) await keepRegister(deps, { tasks, summary: null, about: null });
      after = records.at(-1)?.id ?? null;
      if (records.length < recordsAtOnce) break;
      await setImmediate();
    }
    lookedOn = day;
  };

  const look = (): Promise<void> => {
    looking ??= lookAtAll().finally(() => {
      looking = null;
    });
    return looking;
  };
  const lookAtOne = async (record: RegisterRecord): Promise<void> => {
    const tasks = await tasksOfDay(record, await settingsNow());
    if (tasks.length > 0) await keepRegister(deps, { tasks, summary: null, about: record });
  };

  const mustBePast = (on: string): void => {
    if (on > today()) throw invalid('on', on, `≤ ${today()}`);
  };

  const watch = (ms: number): void => {
    timer = clock.after(ms, () => {
      const isNew = lookedOn !== today();
      void (isNew ? attempt(look) : Promise.resolve()).then(() => {
        if (timer !== null) watch(hourMs);
      });
    });
  };

  return {
    get: ({ recordId }) => attempt(() => viewOf(recordId)),
    noteApproved: ({ recordId, on }) =>
      attempt(async () => {
        const record = await recordOf(register, recordId);
        await mustAllow(register, record, 'edit');
        mustBePast(on);
        const origin = { source: 'user' as const, at: now(), by: deps.operator.current(), reason: null };
        const after = withValues(record, { lastApprovedAt: momentOf(clock, on) }, origin);
        await keepRegister(deps, {
          records: [after],
          changes: changesBetween(record, after, origin),
          summary: { zh: `最近一笔成功交易：${on}（手工填写）`, en: `Last approved transaction: ${on} (typed in)` },
          about: after,
        });
        await lookAtOne(after);
        return viewOf(recordId);
      }),
    notePowerUp: ({ recordId, on }) =>
      attempt(async () => {
        const record = await recordOf(register, recordId);
        await mustAllow(register, record, 'edit');
        mustBePast(on);
        const open = (await register.tasks({ kind: 'dormancy', recordId, isOpen: true })).filter(
          ({ data }) => data['about'] === 'powerUp',
        );
        const { terminalId, fields } = record;
        const base = {
          kind: 'dormancy' as const,
          recordId,
          terminalId,
          serialNumber: fields.serialNumber?.value ?? null,
        };
        const tasks = open.length > 0 ? open : [openTask({ ...base, dueOn: on, data: { about: 'powerUp' } }, now())];
        const note = `开机并签到 / powered up and signed on: ${on}`;
        const by = deps.operator.current();
        await keepRegister(deps, {
          tasks: tasks.map((task) =>
            closedTask({ ...task, data: { ...task.data, doneOn: on } }, { at: now(), by, note, source: 'user' }),
          ),
          summary: { zh: `备用机已开机并签到：${on}`, en: `Spare unit powered up and signed on: ${on}` },
          about: record,
        });
        return viewOf(recordId);
      }),
    startReview: ({ recordId }) =>
      attempt(async () => {
        const record = await recordOf(register, recordId);
        await mustAllow(register, record, 'edit');
        const [open] = await register.tasks({ kind: 'review', recordId, isOpen: true });
        if (open === undefined) {
          const { terminalId, fields } = record;
          const serialNumber = fields.serialNumber?.value ?? null;
          const task = openTask(
            { kind: 'review', recordId, terminalId, serialNumber, dueOn: today(), data: {} },
            now(),
          );
          const summary = { zh: '开始核对资料', en: 'Review of the details begun' };
          await keepRegister(deps, { tasks: [task], summary, about: record });
        }
        return viewOf(recordId);
      }),
    answer: ({ taskId, item, answer, on, note }) =>
      attempt(async () => {
        const task = await register.task(taskId);
        if (task === null || task.kind !== 'review' || task.closedAt !== null || task.recordId === null) {
          throw new AppFailure(failure('register.task-unknown', { taskId }).error);
        }
        mustBePast(on);
        const record = await recordOf(register, task.recordId);
        await mustAllow(register, record, 'edit');
        const words = note === null || note === '' ? null : redactText(note);
        const data = { ...task.data, [item]: answer, [`${item}On`]: on, [`${item}Note`]: words };
        const isComplete = reviewItems.every((each) => typeof data[each] === 'string');
        const changed = reviewItems.filter((each) => data[each] === 'changed').map((each) => reviewItemNames[each]);
        const told =
          changed.length === 0
            ? '全部确认 / all confirmed'
            : `有变化 / changed: ${changed.map(({ zh, en }) => `${zh} (${en})`).join(', ')}`;
        const by = deps.operator.current();
        const answered = isComplete
          ? closedTask(
              { ...task, data: { ...data, completedOn: today() } },
              { at: now(), by, note: told, source: 'user' },
            )
          : { ...task, data };
        const name = reviewItemNames[item];
        const said = answer === 'confirmed' ? { zh: '已确认', en: 'confirmed' } : { zh: '有变化', en: 'changed' };
        const more = words === null ? '' : `（${words}）`;
        await keepRegister(deps, {
          tasks: [answered],
          summary: { zh: `资料核对 ${name.zh}：${said.zh}${more}`, en: `Review of ${name.en}: ${said.en}${more}` },
          about: record,
        });
        return viewOf(record.id);
      }),
    settings: () => attempt(answerOf),
    setSettings: ({ settings }) =>
      attempt(async () => {
        const value = { ...settings, source: redactText(settings.source) };
        const former = (await stored.shopSetting(settingName))?.value;
        const { verifyMonths, stopMonths, spareDays, reviewMonths } = value;
        await writeLineWith(
          deps,
          () => stored.setShopSetting(settingName, { value, changedBy: deps.operator.current(), changedAt: now() }),
          {
            kind: 'setting',
            ...changeOf(former, value),
            summary: {
              zh: `修改提醒周期：${verifyMonths} 个月核实、${stopMonths} 个月停用、备用机 ${spareDays} 天、资料核对 ${reviewMonths} 个月（依据：${value.source}）`,
              en: `Reminder periods: verify ${verifyMonths} months, stop ${stopMonths} months, spare ${spareDays} days, review ${reviewMonths} months (source: ${value.source})`,
            },
          },
        );
        lookedOn = null;
        await look();
        return answerOf();
      }),
    look,
    watch: () => watch(firstLookMs),
    stop: async () => {
      timer?.cancel();
      timer = null;
      await looking?.catch(() => undefined);
    },
  };
};
