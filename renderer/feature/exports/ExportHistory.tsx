// Exports that run or were made, each with its way to the file.
import { Button, Progress } from '@mantine/core';
import { IconFolderOpen, IconX } from '@tabler/icons-react';
import { type ErrorCode, failure } from '../../../shared/error/appError.ts';
import { adviseOn } from '../../../shared/error/errorAdvice.ts';
import type { ExportRecord } from '../../../shared/export/logExport.ts';
import { useAnswer } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { formatTime } from '../../ui/dateTime.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { useExportProgress } from '../../ui/exports/useExportProgress.ts';
import { Loading } from '../../ui/Loading.tsx';
import { MissingRecord } from '../../ui/MissingRecord.tsx';
import { Section } from '../../ui/Section.tsx';
import table from '../../ui/Table.module.css';
import { useShownRecord } from '../../ui/useShownRecord.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Exports.module.css';

const columns = ['at', 'file', 'what', 'rows', 'state', 'action'] as const;

const nameOf = (file: string): string => file.replace(/^.*[\\/]/, '');
const folderOf = (file: string): string => file.slice(0, -nameOf(file).length);

const State = ({ record, share }: { readonly record: ExportRecord; readonly share: number | null }) => {
  const { t } = useWords();
  const { state, keyId, journal } = record;
  const percent = Math.floor((share ?? record.share ?? 0) * 100);
  return (
    <td className={css['state']}>
      {t(`exports.states.${state}`)}
      {state === 'running' ? <Progress mt={4} value={percent} aria-label={t('exports.running', { percent })} /> : null}
      {state === 'done' && journal !== null ? (
        <span className={css['soft']}>
          {keyId === null ? t('exports.unsigned') : t('exports.signed', { key: keyId })}
        </span>
      ) : null}
      {state === 'failed' && record.problem !== null ? <Problem code={record.problem} file={record.file} /> : null}
    </td>
  );
};

const Problem = ({ code, file }: { readonly code: ErrorCode; readonly file: string }) => {
  const { say } = useWords();
  return <span className={css['soft']}>{say(adviseOn(failure(code, { file }).error).title)}</span>;
};

const ExportRow = ({ record, share }: { readonly record: ExportRecord; readonly share: number | null }) => {
  const { t, language } = useWords();
  const show = useCommand('exports.show');
  const cancel = useCommand('exports.cancel');
  const { id, at, by, file, filters, rows, state, what, format, scheduleId } = record;
  const filterText = filters.map(([name, value]) => `${name}: ${value}`).join('; ');
  return (
    <tr data-record={id}>
      <td className={css['when']}>
        <time dateTime={at}>{formatTime(at, language, 'dateTime')}</time>
        <span className={css['soft']}>{scheduleId === null ? by : t('exports.byPlan')}</span>
      </td>
      <td>
        <span className={css['file']}>{nameOf(file)}</span>
        <span className={css['soft']}>{folderOf(file)}</span>
      </td>
      <td>
        {t(`exports.what.${what}`)} · {t(`exports.formats.${format}`)}
        {what === 'log' && state === 'done' ? (
          <span className={css['soft']}>{filterText === '' ? t('exports.allEntries') : filterText}</span>
        ) : null}
      </td>
      <td>{state === 'done' ? String(rows) : '–'}</td>
      <State record={record} share={share} />
      <td>
        {state === 'running' ? (
          <Button
            size="xs"
            variant="default"
            leftSection={<IconX size={14} aria-hidden />}
            aria-label={`${t('exports.cancel')}: ${nameOf(file)}`}
            onClick={() => void cancel.run({ exportId: id })}
            {...cancel.may}
          >
            {t('exports.cancel')}
          </Button>
        ) : null}
        {state === 'done' ? (
          <Button
            size="xs"
            variant="default"
            leftSection={<IconFolderOpen size={14} aria-hidden />}
            aria-label={`${t('exports.show')}: ${nameOf(file)}`}
            onClick={() => void show.run({ exportId: id })}
          >
            {t('exports.show')}
          </Button>
        ) : null}
        {show.error === null ? null : <Problem code={show.error.code} file={file} />}
      </td>
    </tr>
  );
};

/** The list, newest first. */
export const ExportHistory = () => {
  const { t, gap } = useWords();
  const answer = useAnswer('exports.list', {});
  useEvent('exports.changed', answer.reload);
  const shown = useShownRecord(answer.state === 'filled');
  const exports = answer.state === 'filled' ? answer.value.exports : [];
  const progress = useExportProgress(exports.some(({ state }) => state === 'running'));
  return (
    <Section title={t('exports.history')} hint={t('exports.historyHint')} inset="flush">
      <MissingRecord shown={shown} />
      {answer.state === 'loading' ? <Loading rows={2} /> : null}
      {answer.state === 'failed' ? <ErrorNotice error={answer.error} onRetry={answer.reload} /> : null}
      {answer.state === 'filled' && exports.length === 0 ? (
        <p className={css['none']}>
          {t('exports.historyEmpty')}
          {gap}
          {t('exports.allHint')}
        </p>
      ) : null}
      {exports.length > 0 ? (
        <div className={table['scroll']}>
          <table className={table['table']}>
            <caption>{t('exports.history')}</caption>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {t(`exports.columns.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {exports.map((record) => (
                <ExportRow
                  key={record.id}
                  record={record}
                  share={progress?.exportId === record.id ? progress.share : null}
                />
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
    </Section>
  );
};
