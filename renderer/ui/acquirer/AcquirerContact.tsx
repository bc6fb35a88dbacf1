// Whom to tell: the acquirer's number out of the owner's own book, if the owner has verified one.
import { Anchor } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { type Contact, isTrusted } from '../../../shared/contact/contact.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { formatTime } from '../dateTime.ts';
import { useWords } from '../useWords.ts';
import css from './Acquirer.module.css';

const Known = ({ contact }: { readonly contact: Contact }) => {
  const { t, language } = useWords();
  const { organisation, person, phone, hours, verification } = contact;
  return (
    <p>
      <strong>{organisation}</strong> {person} <span className={css['value']}>{phone}</span> {hours}{' '}
      {verification === null ? null : (
        <span className={css['soft']}>
          {t('binding.contact.trusted', { day: formatTime(verification.at, language, 'date') })}
        </span>
      )}
    </p>
  );
};

/** Verified acquirers, or that there are none. */
export const AcquirerContact = () => {
  const { t } = useWords();
  const [now] = useState(() => Date.now());
  const answer = useAnswer('contacts.list', {});
  useEvent('contacts.changed', answer.reload);
  const known = knownOf(answer);
  if (known === null) return null;
  const trusted = known.filter((contact) => contact.role === 'acquirer' && isTrusted(contact, now));
  return (
    <div className={css['group']}>
      <p className={css['label']}>{t('binding.contact.title')}</p>
      {trusted.map((contact) => (
        <Known key={contact.id} contact={contact} />
      ))}
      {trusted.length > 0 ? null : (
        <p>
          {t('binding.contact.none')} <span className={css['soft']}>{t('binding.contact.noneHint')}</span>{' '}
          <Anchor component={Link} to="/contacts" inherit>
            {t('binding.contact.open')}
          </Anchor>
        </p>
      )}
    </div>
  );
};
