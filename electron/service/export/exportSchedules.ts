// Exports that are made by themselves on certain days; what was missed is made once.
import { randomUUID } from 'node:crypto';
import { access, constants, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { AppFailure, failure, toAppError } from '../../../shared/error/appError.ts';
import type { ExportSchedule, ScheduleFields } from '../../../shared/export/logExport.ts';
import { momentBefore, newestMoment, nextMoment } from '../../../shared/export/scheduleTime.ts';
import type { FleetEntry } from '../../../shared/fleet/fleetEntry.ts';
import type { LogFilter } from '../../../shared/model/logEntry.ts';
import { redactText } from '../../log/redact.ts';
import { momentOfLocal, utcText } from '../isoTime.ts';
import { writeLine, writeLineWith } from '../logWriter.ts';
import type { ExportRuns, RunDone } from './exportRuns.ts';
import { writeFleetFile } from './fleetFile.ts';
import type { LogFileDeps } from './logFileDeps.ts';

/** What schedules need besides what exports need. */
export interface ScheduleDeps extends LogFileDeps {
  readonly runs: ExportRuns;
  /** Every terminal of the shop. Rejects with store.* */
  readonly terminals: () => Promise<readonly FleetEntry[]>;
}

/** A schedule and when it is due next; null = it is off. */
export type ShownSchedule = Omit<ExportSchedule, 'files'> & { readonly nextAt: string | null };

/** Scheduled exports of a shop. */
export interface ExportSchedules {
  list(): Promise<readonly ShownSchedule[]>;
  /** Makes one or changes it; `folder` null = the one it has. Rejects with exports.unknown, exports.no-folder */
  save(wish: {
    readonly scheduleId: string | null;
    readonly folder: string | null;
    readonly fields: ScheduleFields;
  }): Promise<ShownSchedule>;
  remove(id: string): Promise<void>;
  /** Makes the file at once. Rejects with exports.*, export.* */
  run(id: string): Promise<RunDone>;
  watch(): void;
  stop(): Promise<void>;
}

const longestWaitMs = 30 * 60_000;

const mustBeFolder = async (folder: string): Promise<void> => {
  const isThere = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  const isWritable = await access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );
  if (!isThere || !isWritable) throw new AppFailure(failure('exports.no-folder', { file: folder }).error);
};

const isThere = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  );

/** A name for a file that is not there yet. */
const freeName = async (folder: string, name: string, ending: string): Promise<string> => {
  const clean = name.replace(/[\\/:*?"<>|\p{Cc}]/gu, '_').replace(/^\.+|[. ]+$/g, '_');
  for (let count = 1; ; count += 1) {
    const file = join(folder, `${clean}${count === 1 ? '' : ` (${String(count)})`}.${ending}`);
    if (!(await isThere(file))) return file;
  }
};

/** The schedules of the open shop. */
export const createExportSchedules = (deps: ScheduleDeps): ExportSchedules => {
  const { clock, runs } = deps;
  const store = deps.shops.open.exports;
  const localOf = (at: number): number => at + clock.zoneMinutes(at) * 60_000;
  const utcOf = (local: number): number => momentOfLocal(clock, local);
  let timer: ReturnType<typeof clock.after> | null = null;
  let working: Promise<void> = Promise.resolve();
  let isStopped = false;

  const shown = ({ files: _files, ...schedule }: ExportSchedule): ShownSchedule => ({
    ...schedule,
    nextAt: schedule.isOn ? utcText(utcOf(nextMoment(schedule, localOf(clock.now())))) : null,
  });

  const byId = async (id: string): Promise<ExportSchedule> => {
    const found = (await store.schedules()).find((schedule) => schedule.id === id);
    if (found === undefined) throw new AppFailure(failure('exports.unknown').error);
    return found;
  };

  const keep = async (schedule: ExportSchedule): Promise<void> => {
    await store.putSchedule(schedule);
    deps.publish('exports.changed', { exportId: null });
  };

  const filterOf = (schedule: ExportSchedule, moment: number): LogFilter =>
    schedule.stretch === 'all'
      ? schedule.filter
      : {
          ...schedule.filter,
          from: utcText(utcOf(momentBefore(schedule, moment))),
          until: utcText(utcOf(moment)),
        };

  const make = async (schedule: ExportSchedule, moment: number): Promise<RunDone> => {
    await mustBeFolder(schedule.folder);
    const format = schedule.what === 'fleet' && schedule.format !== 'xlsx' ? 'csv' : schedule.format;
    const stamp = new Date(moment).toISOString().slice(0, 16).replace('T', '-').replace(':', '');
    const file = await freeName(schedule.folder, `${schedule.name}-${stamp}`, format);
    const { language } = schedule;
    if (schedule.what === 'fleet') {
      return await runs.follow({ file, what: 'fleet', format, scheduleId: schedule.id }, async ({ signal }) => {
        const rows = await writeFleetFile(deps, { file, format, language, terminals: await deps.terminals() }, signal);
        await writeLine(deps, {
          kind: 'export',
          source: 'program',
          summary: {
            zh: `导出终端报表 ${String(rows)} 台到 ${basename(file)}`,
            en: `Report of ${String(rows)} terminals exported to ${basename(file)}`,
          },
        });
        return { rows, filters: [], journal: null, keyId: null };
      });
    }
    const filter = filterOf(schedule, moment);
    const options = { isPlain: false, hasKeys: false, hasMark: true, withVerifier: false };
    return await runs.log({ ...options, file, format, filter, language, scheduleId: schedule.id });
  };

  /** Files of the schedule without the oldest ones that are too many; these are removed. */
  const tidied = async (schedule: ExportSchedule, file: string): Promise<string[]> => {
    const files = [...schedule.files.filter((each) => each !== file), file];
    const surplus = files.slice(0, Math.max(0, files.length - schedule.keep));
    for (const old of surplus) await rm(old, { force: true }).catch(() => undefined);
    return files.slice(surplus.length);
  };

  const carryOut = async (schedule: ExportSchedule, moment: number): Promise<RunDone> => {
    const now = utcText(clock.now());
    try {
      const done = await make(schedule, moment);
      const files = await tidied(schedule, done.file);
      await keep({ ...schedule, files, lastFile: done.file, lastAt: now, problem: null, doneUntil: now });
      return done;
    } catch (thrown) {
      const { code } = toAppError(thrown);
      // Tried again until it works; told once.
      await keep({ ...schedule, problem: code });
      if (schedule.problem !== code) {
        await writeLine(deps, {
          kind: 'export',
          source: 'program',
          summary: {
            zh: `定时导出“${schedule.name}”没有成功（${code}），会再试`,
            en: `The scheduled export “${schedule.name}” failed (${code}) and will be tried again`,
          },
        });
      }
      throw thrown;
    }
  };

  const look = async (): Promise<void> => {
    const local = localOf(clock.now());
    for (const schedule of await store.schedules()) {
      const moment = newestMoment(schedule, local);
      if (isStopped || !schedule.isOn || moment <= localOf(Date.parse(schedule.doneUntil))) continue;
      await carryOut(schedule, moment).catch((thrown: unknown) => {
        deps.log('warn', 'a scheduled export failed', { name: schedule.name, details: String(thrown) });
      });
    }
  };

  const plan = async (): Promise<void> => {
    if (isStopped) return;
    const local = localOf(clock.now());
    const moments = (await store.schedules()).filter(({ isOn }) => isOn).map((each) => nextMoment(each, local) - local);
    timer?.cancel();
    timer = clock.after(Math.max(1000, Math.min(longestWaitMs, ...moments)), wake);
  };

  const wake = (): void => {
    working = working
      .then(look)
      .then(plan)
      .catch((thrown: unknown) => {
        deps.log('error', 'scheduled exports', { details: String(thrown) });
      });
  };
  let isWatching = false;
  const replan = (): void => {
    if (isWatching) wake();
  };

  return {
    list: async () => (await store.schedules()).map(shown),
    save: async ({ scheduleId, folder, fields }) => {
      const before = scheduleId === null ? null : await byId(scheduleId);
      const place = folder ?? before?.folder;
      if (place === undefined) throw new AppFailure(failure('exports.no-folder', { file: '' }).error);
      await mustBeFolder(place);
      const now = utcText(clock.now());
      const schedule: ExportSchedule = {
        id: before?.id ?? randomUUID(),
        madeAt: before?.madeAt ?? now,
        files: before?.files ?? [],
        lastFile: before?.lastFile ?? null,
        lastAt: before?.lastAt ?? null,
        ...fields,
        name: redactText(fields.name),
        folder: place,
        problem: null,
        doneUntil: now,
      };
      await writeLineWith(deps, () => keep(schedule), {
        kind: 'setting',
        summary: {
          zh: before === null ? `新建定时导出“${schedule.name}”` : `修改定时导出“${schedule.name}”`,
          en:
            before === null
              ? `Scheduled export “${schedule.name}” made`
              : `Scheduled export “${schedule.name}” changed`,
        },
        before: before === null ? null : wordsOf(before),
        after: wordsOf(schedule),
      });
      replan();
      return shown(schedule);
    },
    remove: async (id) => {
      const before = await byId(id);
      await writeLineWith(deps, () => store.removeSchedule(id), {
        kind: 'setting',
        summary: { zh: `删除定时导出“${before.name}”`, en: `Scheduled export “${before.name}” removed` },
        before: wordsOf(before),
      });
      deps.publish('exports.changed', { exportId: null });
    },
    run: async (id) => carryOut(await byId(id), localOf(clock.now())),
    watch: () => {
      isWatching = true;
      wake();
    },
    stop: async () => {
      isStopped = true;
      timer?.cancel();
      await working;
    },
  };
};

const wordsOf = ({ name, what, rhythm, day, time, format, folder, keep, isOn }: ExportSchedule) => ({
  name,
  what,
  rhythm,
  day,
  time,
  format,
  folder,
  keep,
  isOn,
});
