// How long the log is kept: rules, what they would take away, and what was taken away.
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { CommandOutput } from '../../../shared/ipc/contract.ts';
import { removalWords } from '../../../shared/journal/removalWords.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { useMay } from '../../bridge/useMay.ts';
import { formatTime } from '../../ui/dateTime.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Fold } from '../../ui/Fold.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Section } from '../../ui/Section.tsx';
import table from '../../ui/Table.module.css';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Keeping.module.css';
import { RemovalDialog } from './RemovalDialog.tsx';
import { RetentionForm } from './RetentionForm.tsx';

type State = CommandOutput<'journal.retention'>;

const Removals = ({ state }: { readonly state: State }) => {
  const { t, say, language } = useWords();
  if (state.removals.length === 0) return <p className={css['quiet']}>{t('keeping.retention.noRemovals')}</p>;
  return (
    <Fold summary={t('keeping.retention.removals')}>
      <div className={table['scroll']}>
        <table className={table['table']}>
          <caption>{t('keeping.retention.removals')}</caption>
          <thead>
            <tr>
              {(['range', 'at', 'reason', 'key'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`keeping.retention.columns.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {state.removals.map(({ first, last, at, reason, keyId }) => (
              <tr key={first}>
                <th scope="row">{t('keeping.retention.range', { first, last })}</th>
                <td>{formatTime(at, language, 'dateTime')}</td>
                <td>{say(removalWords(reason))}</td>
                <td className={css['hash']}>{keyId}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Fold>
  );
};

const Filled = ({ state }: { readonly state: State }) => {
  const { t, language } = useWords();
  const allowed = useMay('journal.removeNow');
  const remove = useCommand('journal.removeNow');
  const [isAsking, setIsAsking] = useState(false);
  const { retention, changedBy, changedAt } = state;
  const removeNow = (): void => {
    void remove.run({}).then((result) => {
      if (!result.ok) return;
      setIsAsking(false);
      const { entries: count } = result.value;
      toast(count === 0 ? t('keeping.retention.doneNothing') : t('keeping.retention.done', { count }));
    });
  };
  return (
    <div className={css['stack']}>
      <RetentionForm retention={retention} />
      {changedBy === null || changedAt === null ? null : (
        <p className={css['quiet']}>
          {t('keeping.retention.changed', { by: changedBy, at: formatTime(changedAt, language, 'dateTime') })}
        </p>
      )}
      {retention.isOn ? (
        <div className={css['buttons']}>
          <Button variant="default" onClick={() => setIsAsking(true)} {...allowed.may}>
            {t('keeping.retention.now')}
          </Button>
        </div>
      ) : null}
      {isAsking ? (
        <RemovalDialog
          title={t('keeping.retention.nowTitle')}
          confirm={t('keeping.retention.nowConfirm')}
          retention={retention}
          isPending={remove.isPending}
          error={remove.error}
          onClose={() => {
            remove.forgetError();
            setIsAsking(false);
          }}
          onConfirm={removeNow}
        />
      ) : null}
      <Removals state={state} />
    </div>
  );
};

/** A section of the page. */
export const RetentionSection = () => {
  const { t } = useWords();
  const answer = useAnswer('journal.retention', {});
  useEvent('journal.changed', answer.reload);
  const state = knownOf(answer);
  return (
    <Section title={t('keeping.retention.title')} hint={t('keeping.retention.hint')}>
      {answer.state === 'failed' ? <ErrorNotice error={answer.error} onRetry={answer.reload} /> : null}
      {state === null && answer.state === 'loading' ? <Loading rows={2} height={48} /> : null}
      {state === null ? null : <Filled state={state} />}
    </Section>
  );
};
