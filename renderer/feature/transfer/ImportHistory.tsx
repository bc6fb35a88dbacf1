// Imports that were carried out, each with its way back.
import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useState } from 'react';
import type { PastImport } from '../../../shared/register/importDraft.ts';
import { useAnswer } from '../../bridge/useAnswer.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { formatTime } from '../../ui/dateTime.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { MissingRecord } from '../../ui/MissingRecord.tsx';
import { Section } from '../../ui/Section.tsx';
import table from '../../ui/Table.module.css';
import { useShownRecord } from '../../ui/useShownRecord.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Transfer.module.css';
import { UndoDialog } from './UndoDialog.tsx';

const columns = ['at', 'by', 'file', 'counts', 'action'] as const;

const HistoryTable = ({ imports }: { readonly imports: readonly PastImport[] }) => {
  const { t, language } = useWords();
  const [undoing, setUndoing] = useState<PastImport | null>(null);
  return (
    <div className={table['scroll']}>
      <table className={table['table']}>
        <caption>{t('transfer.history')}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`transfer.historyColumns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {imports.map((past) => (
            <tr key={past.id} data-record={past.id}>
              <td>
                <time dateTime={past.at}>{formatTime(past.at, language, 'dateTime')}</time>
              </td>
              <td>{past.by}</td>
              <td className={css['file']}>{past.fileName}</td>
              <td>{`${String(past.added)} / ${String(past.changed)}`}</td>
              <td>
                {past.undoneAt === null ? (
                  <Button
                    size="xs"
                    variant="default"
                    leftSection={<IconArrowBackUp size={14} aria-hidden />}
                    onClick={() => setUndoing(past)}
                    aria-label={`${t('transfer.undo')}: ${past.fileName}`}
                  >
                    {t('transfer.undo')}
                  </Button>
                ) : (
                  <span className={css['soft']}>
                    {t('transfer.undoneAt', { at: formatTime(past.undoneAt, language, 'dateTime') })}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {undoing === null ? null : <UndoDialog past={undoing} onClose={() => setUndoing(null)} />}
    </div>
  );
};

/** The list, newest first. */
export const ImportHistory = () => {
  const { t } = useWords();
  const answer = useAnswer('transfer.imports', {});
  useEvent('transfer.importsChanged', answer.reload);
  const shown = useShownRecord(answer.state === 'filled');
  return (
    <Section title={t('transfer.history')} hint={t('transfer.historyHint')} inset="flush">
      <MissingRecord shown={shown} />
      {answer.state === 'loading' ? <Loading rows={2} /> : null}
      {answer.state === 'failed' ? <ErrorNotice error={answer.error} onRetry={answer.reload} /> : null}
      {answer.state === 'filled' && answer.value.imports.length === 0 ? (
        <p className={css['none']}>{t('transfer.historyEmpty')}</p>
      ) : null}
      {answer.state === 'filled' && answer.value.imports.length > 0 ? (
        <HistoryTable imports={answer.value.imports} />
      ) : null}
    </Section>
  );
};
