// steward register …: the register to a file, a file to the register (looked at first), and imports taken back.
import type { ImportDraft, ImportIssue, ImportRow, PastImport } from '../../../shared/register/importDraft.ts';
import { columnLabel, type RegisterColumn } from '../../../shared/register/registerColumns.ts';
import type { Engine } from '../../engine/engine.ts';
import { badValue } from '../complaint.ts';
import { type ExitStatus, exitStatus } from '../exitStatus.ts';
import type { RegisterRequest } from '../request.ts';
import { type Session, unwrap } from '../session.ts';
import type { Voice } from '../voice.ts';
import { withEngine } from '../withEngine.ts';

type Of<C extends RegisterRequest['command']> = Extract<RegisterRequest, { command: C }>;

const shopOf = ({ simulated }: RegisterRequest): 'simulated' | 'own' => (simulated ? 'simulated' : 'own');

const showProgress = (engine: Engine, voice: Voice): void => {
  engine.onEvent((name, payload) => {
    if (name !== 'transfer.progress') return;
    const { stage, done, total } = payload as { stage: string; done: number; total: number | null };
    voice.fleeting(
      voice.say('transferProgress', {
        stage: voice.say(`transfer_${stage}` as 'transfer_reading'),
        done,
        total: total ?? '?',
      }),
    );
  });
};

const exportTable = (session: Session, request: Of<'registerExport'>): Promise<ExitStatus> =>
  withEngine(session, shopOf(request), async (engine) => {
    const { voice, signal } = session;
    showProgress(engine, voice);
    const { file, format, isPlain, hasKeys, filter } = request;
    const done = unwrap(
      await engine.services.transfers.export(
        { file, format, isPlain, hasKeys, filter, language: voice.language },
        signal,
      ),
    );
    voice.document({ ...done, format });
    voice.line(voice.say('registerExported', { rows: done.rows, file: done.file }));
    return exitStatus.done;
  });

const rowsAtOnce = 500;

const allRows = async ({ services }: Engine, draftId: string): Promise<ImportRow[]> => {
  const rows: ImportRow[] = [];
  for (;;) {
    const page = unwrap(await services.transfers.rows({ draftId, show: 'all', from: rows.length, limit: rowsAtOnce }));
    rows.push(...page.rows);
    if (page.rows.length === 0 || rows.length >= page.total) return rows;
  }
};

const printIssue = ({ severity, column, heading, value, message, remedy }: ImportIssue, voice: Voice): void => {
  const where = heading ?? (column === null ? null : voice.pick(columnLabel(column as RegisterColumn)));
  const place = [where, value === null ? null : `“${value}”`].filter((part) => part !== null).join(' ');
  const sign = severity === 'error' ? voice.paint('bad', '✗') : voice.paint('warn', '!');
  voice.line(`  ${sign} ${place === '' ? '' : `${place}: `}${voice.pick(message)}`);
  voice.line(`    ${voice.say('whatToDo')}${voice.pick(remedy)}`);
};

const tones = { new: 'good', changed: 'good', bad: 'bad', same: 'quiet' } as const;

const printRow = (row: ImportRow, voice: Voice): void => {
  const { outcome, serialNumber, name, changes, issues } = row;
  if (outcome === 'same' && issues.length === 0) return;
  const title = voice.say('importRow', {
    row: row.row,
    outcome: voice.say(`import_${outcome}`),
    serial: serialNumber ?? '–',
    name: name ?? '',
  });
  voice.line(voice.paint(tones[outcome], title.trimEnd()));
  for (const issue of issues) printIssue(issue, voice);
  if (outcome !== 'changed') return;
  for (const { column, before, after } of changes) {
    voice.line(`  ${voice.pick(columnLabel(column as RegisterColumn))}: ${before ?? '–'} → ${after ?? '–'}`);
  }
};

const printEnd = (
  { counts, columns }: ImportDraft,
  { isApplied, applied }: { readonly isApplied: boolean; readonly applied: PastImport | null },
  voice: Voice,
): void => {
  const ignored = columns.filter(({ column }) => column === null).map(({ heading }) => heading);
  if (ignored.length > 0) voice.line(voice.paint('quiet', voice.say('importIgnored', { names: ignored.join(', ') })));
  voice.line(voice.say('importCounts', { ...counts }));
  if (applied !== null) {
    const { added, changed, id } = applied;
    voice.line(voice.say('importApplied', { added, changed, id }));
  } else if (isApplied && counts.bad > 0) voice.line(voice.say('importRefused'));
  else if (!isApplied && counts.new + counts.changed > 0) voice.line(voice.say('importDry'));
};

const importTable = (session: Session, request: Of<'registerImport'>): Promise<ExitStatus> =>
  withEngine(session, shopOf(request), async (engine) => {
    const { voice, signal } = session;
    const { transfers } = engine.services;
    showProgress(engine, voice);
    const { file, format, isApplied, goodRowsOnly } = request;
    const draft = unwrap(await transfers.read({ file }, signal));
    if (format !== null && format !== draft.format) {
      throw badValue('--format', format, {
        zh: `${draft.format}（${draft.fileName} 的内容是这种格式）`,
        en: `${draft.format}, the format of ${draft.fileName}`,
      });
    }
    const rows = await allRows(engine, draft.id);
    const { counts } = draft;
    const canApply = isApplied && (counts.bad === 0 || goodRowsOnly) && counts.new + counts.changed > 0;
    const applied = canApply ? unwrap(await transfers.apply({ draftId: draft.id, goodRowsOnly }, signal)) : null;
    const { id: _, ...shown } = draft;
    voice.document({ ...shown, file, rows, applied });
    for (const row of rows) printRow(row, voice);
    printEnd(draft, { isApplied, applied }, voice);
    return counts.bad > 0 ? exitStatus.needsAttention : exitStatus.done;
  });

const listImports = (session: Session, request: Of<'registerImports'>): Promise<ExitStatus> =>
  withEngine(session, shopOf(request), async ({ services }) => {
    const { voice } = session;
    const { imports } = unwrap(await services.transfers.imports());
    voice.document({ imports });
    for (const { id, at, by, fileName, added, changed, undoneAt } of imports) {
      const state = undoneAt === null ? '' : ` · ${voice.say('importUndone')}`;
      voice.line(`${id}  ${at}  ${by}  ${fileName}  +${String(added)} ~${String(changed)}${state}`);
    }
    if (imports.length === 0) voice.line(voice.say('noImports'));
    return exitStatus.done;
  });

const undoImport = (session: Session, request: Of<'registerUndo'>): Promise<ExitStatus> =>
  withEngine(session, shopOf(request), async (engine) => {
    const { voice } = session;
    showProgress(engine, voice);
    const done = unwrap(await engine.services.transfers.undo({ importId: request.importId }));
    voice.document(done);
    voice.line(voice.say('undoDone', { removed: done.removed, restored: done.restored }));
    for (const { serialNumber, why } of done.refused) {
      voice.line(`  ${voice.paint('warn', '!')} ${serialNumber ?? '–'}: ${voice.say(`undo_${why}`)}`);
    }
    return done.refused.length === 0 ? exitStatus.done : exitStatus.needsAttention;
  });

/** Carries out one of the commands. */
export const registerCommand = (session: Session, request: RegisterRequest): Promise<ExitStatus> => {
  switch (request.command) {
    case 'registerExport':
      return exportTable(session, request);
    case 'registerImport':
      return importTable(session, request);
    case 'registerImports':
      return listImports(session, request);
    case 'registerUndo':
      return undoImport(session, request);
  }
};
