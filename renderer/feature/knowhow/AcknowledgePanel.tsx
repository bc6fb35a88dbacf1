// A person says that they have read a guide and understood it; who has a PIN types it.
import { Anchor, Button, Checkbox, PasswordInput, Select } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { Guide } from '../../../shared/knowhow/guide.ts';
import { trainingWays } from '../../../shared/knowhow/training.ts';
import { longestTypedPin } from '../../../shared/people/person.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Section } from '../../ui/Section.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Knowhow.module.css';
import { useTraining } from './useTraining.ts';

interface FormProps {
  readonly guide: Guide;
  readonly people: readonly { readonly id: string; readonly name: string; readonly hasPin: boolean }[];
}

const AcknowledgeForm = ({ guide, people }: FormProps) => {
  const { t, language } = useWords();
  const [address] = useSearchParams();
  const [personId, setPersonId] = useState(address.get('person'));
  const [way, setWay] = useState<(typeof trainingWays)[number]>('read');
  const [pin, setPin] = useState('');
  const [isUnderstood, setIsUnderstood] = useState(false);
  const [isTried, setIsTried] = useState(false);
  const { run, isPending, error, forgetError } = useCommand('knowhow.acknowledge');
  const person = people.find(({ id }) => id === personId);

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (person === undefined || !isUnderstood || (person.hasPin && pin === '')) return;
    const said = { personId: person.id, guideId: guide.id, version: guide.version, language, way };
    void run({ ...said, pin: person.hasPin ? pin : null }).then((result) => {
      setPin('');
      if (!result.ok) return;
      toast(t('training.confirmed', { person: person.name, until: result.value.expiresOn }));
      setPersonId(null);
      setIsUnderstood(false);
      setIsTried(false);
    });
  };

  return (
    <form className={css['form']} onSubmit={submit} noValidate>
      <Select
        label={t('training.who')}
        required
        data={people.map(({ id, name }) => ({ value: id, label: name }))}
        value={person?.id ?? null}
        onChange={(value) => {
          setPersonId(value);
          setPin('');
          forgetError();
        }}
        error={isTried && person === undefined ? t('training.whoWrong') : null}
      />
      <Segments
        aria-label={t('training.way')}
        value={way}
        data={trainingWays.map((each) => ({ value: each, label: t(`training.ways.${each}`) }))}
        onChange={(value) => setWay(trainingWays.find((each) => each === value) ?? 'read')}
      />
      {person?.hasPin === true ? (
        <PasswordInput
          label={t('training.pin')}
          required
          inputMode="numeric"
          autoComplete="current-password"
          maxLength={longestTypedPin}
          visibilityToggleButtonProps={{ 'aria-label': t('access.showPin') }}
          value={pin}
          onChange={(event) => setPin(event.currentTarget.value)}
          error={isTried && pin === '' ? t('training.pinWrong') : null}
        />
      ) : null}
      <Checkbox
        label={t('training.understood')}
        checked={isUnderstood}
        onChange={(event) => setIsUnderstood(event.currentTarget.checked)}
        error={isTried && !isUnderstood ? t('training.understoodWrong') : null}
      />
      {error === null ? null : <ErrorNotice error={error} onDismiss={forgetError} />}
      <div className={css['buttons']}>
        <Button type="submit" variant="light" loading={isPending}>
          {t('training.confirm')}
        </Button>
      </div>
    </form>
  );
};

/** The panel below a guide that somebody has to know. */
export const AcknowledgePanel = ({ guide }: { readonly guide: Guide }) => {
  const { t } = useWords();
  const training = useTraining();
  return (
    <div className={css['guide']}>
      <Section title={t('training.acknowledge')} hint={t('training.acknowledgeHint')}>
        {training.state === 'failed' ? <ErrorNotice error={training.error} onRetry={training.reload} /> : null}
        {training.state !== 'filled' ? null : training.value.people.length === 0 ? (
          <p className={css['text']}>
            {t('training.none')}{' '}
            <Anchor component={Link} to="/people">
              {t('training.addPeople')}
            </Anchor>
          </p>
        ) : (
          <AcknowledgeForm guide={guide} people={training.value.people} />
        )}
      </Section>
    </div>
  );
};
