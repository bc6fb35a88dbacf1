// Entries of other calendars as jobs made by hand: looked at first, made on request, taken back on request.
import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { AppFailure, failure } from '../../../shared/error/appError.ts';
import {
  type CalendarDraft,
  type CalendarImport,
  calendarFileBounds,
} from '../../../shared/reminder/calendarImport.ts';
import { decodeText } from '../../export/decodeText.ts';
import { readCalendar } from '../../export/ics/readCalendar.ts';
import { attempt } from '../attempt.ts';
import { localText, utcText } from '../isoTime.ts';
import type { Jobs } from '../job/jobServices.ts';
import { writeLine, writeLineWith } from '../logWriter.ts';
import { openAtOnce } from '../openAtOnce.ts';
import type { ServiceDeps } from '../serviceDeps.ts';
import { calendarRows, type DraftRow, rowUid } from './calendarRows.ts';
import type { CalendarFiles } from './calendarServices.ts';

const mostJobs = 2000;
const mostImports = 100;
const rowsAtOnce = 10;
const megabyte = 1024 * 1024;

/** What imports need. */
export interface CalendarImportDeps extends ServiceDeps {
  readonly jobs: Pick<Jobs, 'create' | 'get' | 'cancel'>;
  readonly zone: string | null;
}

const fail = (...given: Parameters<typeof failure>): AppFailure => new AppFailure(failure(...given).error);

const bytesOf = async (file: string): Promise<Uint8Array> => {
  const { size: limit } = calendarFileBounds;
  try {
    const handle = await openAtOnce(file);
    try {
      const stat = await handle.stat();
      if (!stat.isFile()) throw new Error('not an ordinary file');
      const { size } = stat;
      if (size > limit) {
        const facts = { file: basename(file), size: Math.ceil(size / megabyte), limit: limit / megabyte };
        throw fail('ics.too-large', facts);
      }
      return await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch (thrown) {
    if (thrown instanceof AppFailure) throw thrown;
    throw fail('import.not-readable', { file: basename(file) }, String(thrown));
  }
};

const drained = async <T>(work: Generator<void, T>): Promise<T> => {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    await setImmediate();
  }
};

/** Imports of the open shop. */
export const createCalendarImports = (deps: CalendarImportDeps): Omit<CalendarFiles, 'write'> => {
  const { calendarFiles: store } = deps.shops.open;
  const { clock, jobs } = deps;
  let draft: { readonly shown: CalendarDraft; readonly rows: readonly DraftRow[] } | null = null;

  const read = async (file: string): Promise<CalendarDraft> => {
    draft = null;
    const text = decodeText(await bytesOf(file))?.text ?? '';
    const { isCalendar, components, isCut, broken } = await drained(readCalendar(text, calendarFileBounds.entries));
    const fileName = basename(file);
    if (!isCalendar) throw fail('ics.not-calendar', { file: fileName });
    const known = new Map<string, ReadonlySet<string>>();
    const context = {
      today: localText(clock, clock.now()).slice(0, 10),
      zone: deps.zone,
      known: (uid: string): ReadonlySet<string> => known.get(uid) ?? new Set<string>(),
    };
    for (const component of components) known.set(rowUid(component), await store.daysOf(rowUid(component)));
    const rows: DraftRow[] = [];
    for (const row of calendarRows(components, context, mostJobs)) {
      rows.push(row);
      if (rows.length % rowsAtOnce === 0) await setImmediate();
    }
    const shown: CalendarDraft = {
      id: randomUUID(),
      fileName,
      rows: rows.map((row) => row.shown),
      jobs: rows.reduce((sum, { fresh }) => sum + fresh.length, 0),
      notes: [
        ...(broken === 0
          ? []
          : [
              {
                what: {
                  zh: `有 ${String(broken)} 处写坏了（不成行的内容，或没有结束的事件），已跳过`,
                  en: `${String(broken)} places are broken (lines that are none, events that do not end) and were passed over`,
                },
                remedy: { zh: '请核对下面的预览是否齐全。', en: 'See whether the preview is complete.' },
              },
            ]),
        ...(isCut
          ? [
              {
                what: {
                  zh: `只读了前 ${String(calendarFileBounds.entries)} 个事件`,
                  en: `Only the first ${String(calendarFileBounds.entries)} events were read`,
                },
                remedy: { zh: '请分成几个文件导入。', en: 'Import it in several files.' },
              },
            ]
          : []),
      ],
    };
    draft = { shown, rows };
    return shown;
  };

  const make = async (importId: string, { uid, shown, fresh }: DraftRow): Promise<number> => {
    let made = 0;
    for (const dueOn of fresh) {
      const job = await jobs.create({
        kind: 'other',
        title: shown.title,
        subject: { kind: 'shop' },
        templateId: null,
        dueOn,
        dueTime: shown.dueTime,
        assignee: null,
        minutes: shown.minutes,
      });
      if (!job.ok) throw new AppFailure(job.error);
      await store.note(importId, { uid, dueOn, jobId: job.value.id });
      made += 1;
      await setImmediate();
    }
    return made;
  };

  const mustHold = (draftId: string): NonNullable<typeof draft> => {
    if (draft?.shown.id !== draftId) throw fail('ics.no-draft');
    if (draft.shown.jobs === 0) throw fail('ics.nothing-to-do');
    return draft;
  };

  const apply = async (draftId: string): Promise<CalendarImport> => {
    mustHold(draftId);
    await deps.beforeImport?.();
    // Somebody else may have applied or discarded it meanwhile.
    const held = mustHold(draftId);
    draft = null;
    const begun: CalendarImport = {
      id: randomUUID(),
      at: utcText(clock.now()),
      by: deps.operator.current(),
      fileName: held.shown.fileName,
      jobs: 0,
      undoneAt: null,
    };
    await store.begin(begun);
    let made = 0;
    try {
      for (const row of held.rows) made += await make(begun.id, row);
    } finally {
      // Whatever cut it short: what was made can be taken back.
      await store.finish({ ...begun, jobs: (await store.jobsOf(begun.id)).length });
    }
    const count = String(made);
    await writeLine(deps, {
      kind: 'import',
      record: { kind: 'import', id: begun.id },
      after: { file: begun.fileName, jobs: made },
      summary: {
        zh: `从日历文件 ${begun.fileName} 新建 ${count} 项任务`,
        en: `${count} jobs made from the calendar file ${begun.fileName}`,
      },
    });
    return { ...begun, jobs: made };
  };

  const undo = async (importId: string) => {
    const past = await store.byId(importId);
    if (past === null) throw fail('ics.no-draft');
    if (past.undoneAt !== null) throw fail('ics.undone', { file: past.fileName });
    let [cancelled, kept] = [0, 0];
    for (const { jobId } of await store.jobsOf(importId)) {
      const job = await jobs.get({ jobId });
      const isUntouched = job.ok && job.value.state === 'open' && job.value.startedAt === null;
      const done = isUntouched ? await jobs.cancel({ jobId, reason: '撤销日历导入 / import undone' }) : null;
      if (done?.ok === true) cancelled += 1;
      else kept += 1;
      await setImmediate();
    }
    const undoneAt = utcText(clock.now());
    const [gone, left] = [String(cancelled), String(kept)];
    await writeLineWith(deps, () => store.undone(importId, undoneAt), {
      kind: 'import',
      record: { kind: 'import', id: importId },
      summary: {
        zh: `撤销从日历文件 ${past.fileName} 的导入：取消 ${gone} 项，保留 ${left} 项`,
        en: `Import from the calendar file ${past.fileName} undone: ${gone} cancelled, ${left} kept`,
      },
    });
    return { import: { ...past, undoneAt }, cancelled, kept };
  };

  return {
    read: ({ file }) => attempt(() => read(file)),
    apply: ({ draftId }) => attempt(() => apply(draftId)),
    discard: () => {
      draft = null;
      return Promise.resolve({ ok: true, value: {} });
    },
    imports: () => attempt(async () => [...(await store.imports(mostImports))]),
    undo: ({ importId }) => attempt(() => undo(importId)),
  };
};
