// What an import would do with one row, and what is to be said about it.
import { IconAlertTriangleFilled, IconCircleXFilled } from '@tabler/icons-react';
import type { ImportIssue, ImportRow } from '../../../shared/register/importDraft.ts';
import { columnLabel, type RegisterColumn } from '../../../shared/register/registerColumns.ts';
import { Fold } from '../../ui/Fold.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './Transfer.module.css';

const shownChanges = 4;

const Issue = ({ issue }: { readonly issue: ImportIssue }) => {
  const { t, say } = useWords();
  const { severity, heading, column, value, message, remedy } = issue;
  const Icon = severity === 'error' ? IconCircleXFilled : IconAlertTriangleFilled;
  const place = heading ?? (column === null ? null : say(columnLabel(column as RegisterColumn)));
  return (
    <li className={css['issue']} data-severity={severity}>
      <Icon size={16} aria-hidden />
      <span>
        {place === null || place === '' ? null : <strong>{place}</strong>}
        {value === null ? null : <code className={css['value']}>{value}</code>}
        <span>{say(message)}</span>
        <span className={css['remedy']}>
          {t('transfer.todo')}
          {say(remedy)}
        </span>
      </span>
    </li>
  );
};

const Change = ({ change }: { readonly change: ImportRow['changes'][number] }) => {
  const { t, say } = useWords();
  return (
    <li>
      {say(columnLabel(change.column as RegisterColumn))}{' '}
      <del className={css['before']}>{change.before ?? t('transfer.nothing')}</del>
      <span className={css['arrow']} role="img" aria-label={t('transfer.changedTo')}>
        →
      </span>
      <ins className={css['after']}>{change.after ?? t('transfer.nothing')}</ins>
    </li>
  );
};

const Changes = ({ changes }: Pick<ImportRow, 'changes'>) => {
  const { t } = useWords();
  const rest = changes.slice(shownChanges);
  return (
    <>
      <ul className={css['changes']}>
        {changes.slice(0, shownChanges).map((change) => (
          <Change key={change.column} change={change} />
        ))}
      </ul>
      {rest.length === 0 ? null : (
        <Fold summary={t('transfer.more', { count: rest.length })}>
          <ul className={css['changes']}>
            {rest.map((change) => (
              <Change key={change.column} change={change} />
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
};

/** Issues first, then what changes. */
export const RowText = ({ row: { outcome, changes, issues } }: { readonly row: ImportRow }) => {
  const { t, say } = useWords();
  return (
    <>
      {issues.length === 0 ? null : (
        <ul className={css['issues']}>
          {issues.map((issue) => (
            <Issue key={`${issue.problem} ${issue.column ?? ''} ${issue.heading ?? ''}`} issue={issue} />
          ))}
        </ul>
      )}
      {outcome === 'changed' ? <Changes changes={changes} /> : null}
      {outcome === 'new' ? (
        <Fold summary={t('transfer.newRow', { count: changes.length })}>
          <ul className={css['changes']}>
            {changes.map(({ column, after }) => (
              <li key={column}>
                {say(columnLabel(column as RegisterColumn))} <strong>{after}</strong>
              </li>
            ))}
          </ul>
        </Fold>
      ) : null}
      {outcome === 'same' && issues.length === 0 ? <span className={css['soft']}>{t('transfer.sameRow')}</span> : null}
    </>
  );
};
