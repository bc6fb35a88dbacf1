// What a record said earlier: who changed what, when, and why.
import { Button } from '@mantine/core';
import { useState } from 'react';
import { isMoment, valueWords } from '../../../shared/log/changedWords.ts';
import { reasonWords } from '../../../shared/register/automaticReasons.ts';
import {
  type RegisterFieldKey,
  registerFieldKeys,
  registerFields,
  valueSourceNames,
} from '../../../shared/register/registerFields.ts';
import type { RegisterChange } from '../../../shared/register/registerRecord.ts';
import { useAnswer } from '../../bridge/useAnswer.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { formatTime } from '../../ui/dateTime.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Section } from '../../ui/Section.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './Register.module.css';

const first = 8;
const whole = 200;

const isField = (name: string): name is RegisterFieldKey => (registerFieldKeys as readonly string[]).includes(name);

const Change = ({ change }: { readonly change: RegisterChange }) => {
  const { t, say, language } = useWords();
  const { field, before, after, source, at, by, reason } = change;
  const name = isField(field)
    ? say(registerFields[field].label)
    : t(field === 'lifecycle' ? 'register.changes.lifecycle' : 'register.changes.registration');
  const plain = (value: string): string => {
    const known = valueWords(field, value);
    if (known !== null) return say(known);
    return isMoment(value) ? formatTime(value, language, 'exact') : value;
  };
  const words =
    after === null
      ? t('register.changes.cleared', { before: plain(before ?? '') })
      : before === null
        ? t('register.changes.set', { after: plain(after) })
        : t('register.changes.from', { before: plain(before), after: plain(after) });
  return (
    <li>
      <p>
        <strong>{name}</strong> {words}
      </p>
      <p className={css['soft']}>
        {[
          formatTime(at, language, 'exact'),
          say(valueSourceNames[source]),
          by,
          reason === null ? null : say(reasonWords(reason)),
        ]
          .filter((part) => part !== null && part !== '')
          .join(' · ')}
      </p>
    </li>
  );
};

/** The newest few changes; all of them on demand. */
export const ChangesSection = ({ recordId }: { readonly recordId: string }) => {
  const { t } = useWords();
  const [limit, setLimit] = useState(first);
  const answer = useAnswer('register.changes', { recordId, before: null, limit });
  useEvent('register.changed', (changed) => {
    if (changed.recordId === null || changed.recordId === recordId) answer.reload();
  });
  return (
    <Section title={t('register.changes.title')}>
      {answer.state === 'failed' ? <ErrorNotice error={answer.error} onRetry={answer.reload} /> : null}
      {answer.state === 'filled' && answer.value.length === 0 ? (
        <p className={css['soft']}>{t('register.changes.empty')}</p>
      ) : null}
      {answer.state === 'filled' && answer.value.length > 0 ? (
        <ol className={css['timeline']}>
          {answer.value.map((change) => (
            <Change key={change.number} change={change} />
          ))}
        </ol>
      ) : null}
      {answer.state === 'filled' && limit === first && answer.value.length === first ? (
        <Button size="xs" variant="subtle" onClick={() => setLimit(whole)}>
          {t('register.changes.more')}
        </Button>
      ) : null}
    </Section>
  );
};
