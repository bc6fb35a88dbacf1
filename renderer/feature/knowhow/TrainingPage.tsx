// Training: what is due for whom, how long it counts, and everything that was acknowledged.
import { Button, NumberInput, Select } from '@mantine/core';
import { IconPrinter, IconSchool } from '@tabler/icons-react';
import { type SubmitEvent, useState } from 'react';
import { Link } from 'react-router';
import { guides } from '../../../shared/knowhow/allGuides.ts';
import { type TrainingItem, trainingMonths } from '../../../shared/knowhow/training.ts';
import { useAnswer } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Page } from '../../ui/Page.tsx';
import { Section } from '../../ui/Section.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Knowhow.module.css';
import { PrintedTraining, TrainingTable } from './TrainingTable.tsx';
import { useTraining } from './useTraining.ts';

const MonthsForm = ({ months }: { readonly months: number }) => {
  const { t } = useWords();
  const [typed, setTyped] = useState<number | string>(months);
  const { run, isPending, error, may } = useCommand('knowhow.setTrainingMonths');
  const wanted = Number(typed);
  const isUsable = Number.isInteger(wanted) && wanted >= trainingMonths.least && wanted <= trainingMonths.most;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!isUsable) return;
    void run({ months: wanted }).then((result) => {
      if (result.ok) toast(t('training.monthsSaved', { months: wanted }));
    });
  };
  return (
    <form className={css['months']} onSubmit={submit} noValidate>
      <NumberInput
        label={t('training.months')}
        description={t('training.monthsHint')}
        min={trainingMonths.least}
        max={trainingMonths.most}
        allowDecimal={false}
        value={typed}
        onChange={setTyped}
      />
      <Button type="submit" variant="default" loading={isPending} disabled={!isUsable || wanted === months} {...may}>
        {t('training.saveMonths')}
      </Button>
      {error === null ? null : <ErrorNotice error={error} />}
    </form>
  );
};

const Record = () => {
  const { t, say } = useWords();
  const history = useAnswer('knowhow.trainingHistory', {});
  useEvent('knowhow.trainingChanged', history.reload);
  return (
    <Section title={t('training.record')} hint={t('training.recordHint')} inset="flush">
      {history.state === 'loading' ? <Loading rows={2} height={40} /> : null}
      {history.state === 'failed' ? <ErrorNotice error={history.error} onRetry={history.reload} /> : null}
      {history.state === 'filled' && history.value.length === 0 ? (
        <p className={css['entry']} data-soft>
          {t('training.noRecord')}
        </p>
      ) : null}
      {history.state === 'filled' && history.value.length > 0 ? (
        <ul className={css['rows']}>
          {history.value.map((entry) => (
            <li key={entry.id} className={css['entry']}>
              <strong>{entry.personName}</strong>
              <span>{say(entry.title)}</span>
              <span className={css['soft']}>
                {[
                  t('training.entry', { version: entry.version, on: entry.on, until: entry.expiresOn }),
                  t(`training.ways.${entry.way}`),
                  ...(entry.withPin ? [t('training.withPin')] : []),
                  t('training.recordedBy', { who: entry.recordedBy }),
                ].join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </Section>
  );
};

const Due = ({ items }: { readonly items: readonly TrainingItem[] }) => {
  const { t } = useWords();
  const [personId, setPersonId] = useState<string | null>(null);
  const people = new Map(items.map((item) => [item.personId, item.personName]));
  const shown = personId === null ? items : items.filter((item) => item.personId === personId);
  const open = items.filter(({ state }) => state !== 'valid');
  return (
    <Section
      title={t('training.due')}
      hint={
        open.length === 0
          ? t('training.allValid')
          : `${t('training.counts', { due: open.length, valid: items.length - open.length })} · ${t('training.dueHint')}`
      }
      actions={
        <Select
          size="xs"
          aria-label={t('training.person')}
          placeholder={t('training.everybody')}
          clearable
          clearButtonProps={{ 'aria-label': t('training.everybody') }}
          value={personId}
          onChange={setPersonId}
          data={[...people].map(([value, label]) => ({ value, label }))}
        />
      }
      inset="flush"
    >
      <TrainingTable items={shown} />
    </Section>
  );
};

/** What is due for whom, the record, and how long it counts. */
export const TrainingPage = () => {
  const { t, say } = useWords();
  const training = useTraining();
  const known = training.state === 'filled' ? training.value : null;
  return (
    <Page
      title={t('training.title')}
      lead={t('training.lead')}
      actions={
        known === null || known.items.length === 0 ? undefined : (
          <Button variant="default" leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => window.print()}>
            {t('training.print')}
          </Button>
        )
      }
    >
      {training.state === 'loading' ? <Loading rows={4} height={56} /> : null}
      {training.state === 'failed' ? <ErrorNotice error={training.error} onRetry={training.reload} /> : null}
      {known === null ? null : known.people.length === 0 ? (
        <EmptyState
          icon={<IconSchool size={40} stroke={1.4} />}
          title={t('training.none')}
          action={
            <Button component={Link} to="/people">
              {t('training.addPeople')}
            </Button>
          }
        >
          {t('training.noneHint')}
        </EmptyState>
      ) : known.items.length === 0 ? (
        <p className={css['text']}>{t('training.nothing')}</p>
      ) : (
        <>
          <Due items={known.items} />
          <PrintedTraining items={known.items} titleOf={(id) => say(guides[id].title)} />
        </>
      )}
      {known === null ? null : (
        <>
          <Record />
          <Section title={t('training.period')}>
            <MonthsForm key={known.months} months={known.months} />
          </Section>
        </>
      )}
    </Page>
  );
};
