// Whom to call: only numbers that the owner has verified.
import { Anchor } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { contactRoleNames, isTrusted } from '../../../shared/contact/contact.ts';
import { knownOf } from '../../bridge/useAnswer.ts';
import { useLive } from '../../bridge/useLive.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Inspection.module.css';

/** Verified numbers of acquirer, agent and maker; where there is none, where to find one. */
export const CallList = () => {
  const { t, say, aside } = useWords();
  const [now] = useState(() => Date.now());
  const answer = useLive({ command: 'contacts.list', input: {}, event: 'contacts.changed', reduce: (_, book) => book });
  const trusted = (knownOf(answer) ?? []).filter(
    (contact) => ['acquirer', 'agent', 'maker'].includes(contact.role) && isTrusted(contact, now),
  );
  return (
    <div className={css['stack']}>
      {trusted.length === 0 ? (
        <p>{t('inspection.suspect.noTrusted')}</p>
      ) : (
        <ul className={css['points']}>
          {trusted.map(({ id, organisation, role, phone }) => (
            <li key={id}>
              {organisation}
              {organisation === say(contactRoleNames[role]) ? null : aside(say(contactRoleNames[role]))}{' '}
              <strong className={css['phone']}>{phone}</strong>
            </li>
          ))}
        </ul>
      )}
      <Anchor component={Link} to="/contacts" size="sm" className={css['link'] ?? ''}>
        {t('inspection.suspect.toContacts')}
      </Anchor>
    </div>
  );
};
