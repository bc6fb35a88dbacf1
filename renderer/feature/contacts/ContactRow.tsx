// One person or office of the book: number, whether it is verified, and what can be done.
import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconEdit, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { type Contact, contactRoleNames, isTrusted, verificationWayNames } from '../../../shared/contact/contact.ts';
import { Age } from '../../ui/Age.tsx';
import { Sign } from '../../ui/Sign.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './Contacts.module.css';

interface ContactRowProps {
  readonly contact: Contact;
  readonly onEdit: () => void;
  readonly onVerify: () => void;
  readonly onRemove: () => void;
}

const Verification = ({ contact, trusted }: Pick<ContactRowProps, 'contact'> & { readonly trusted: boolean }) => {
  const { t, say, alone } = useWords();
  const { verification } = contact;
  const state = verification === null ? 'unverified' : trusted ? 'trusted' : 'old';
  return (
    <p className={css['state']}>
      <Sign of={trusted ? 'pass' : verification === null ? 'skipped' : 'warn'} />
      <span>{t(`contact.${state}`)}</span>
      {verification === null ? null : (
        <span className={css['soft']}>
          {alone(t('contact.verifiedBy', { way: say(verificationWayNames[verification.way]), who: verification.by }))} ·{' '}
          <Age at={verification.at} />
        </span>
      )}
    </p>
  );
};

/** One entry as a row of the book. */
export const ContactRow = ({ contact, onEdit, onVerify, onRemove }: ContactRowProps) => {
  const { t, say } = useWords();
  const name = contact.organisation;
  const verify = t(contact.verification === null ? 'contact.verify' : 'contact.verifyAgain');
  const [openedAt] = useState(() => Date.now());
  const isVerified = isTrusted(contact, openedAt);
  return (
    <li className={css['row']}>
      <div className={css['who']}>
        <p className={css['name']}>{name}</p>
        <p className={css['soft']}>
          {[say(contactRoleNames[contact.role]), contact.person, contact.covers, contact.hours]
            .filter((part) => part !== null)
            .join(' · ')}
        </p>
        {contact.note === null ? null : <p className={css['soft']}>{contact.note}</p>}
      </div>
      <div className={css['number']}>
        <p className={css['phone']}>{contact.phone}</p>
        <Verification contact={contact} trusted={isVerified} />
      </div>
      <div className={css['rowActions']}>
        <Button
          size="xs"
          variant={isVerified ? 'default' : 'light'}
          aria-label={`${verify}: ${name}`}
          onClick={onVerify}
        >
          {verify}
        </Button>
        <Tooltip label={t('contact.edit')}>
          <ActionIcon aria-label={t('contact.editNamed', { name })} onClick={onEdit}>
            <IconEdit size={16} aria-hidden />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={t('contact.remove')}>
          <ActionIcon aria-label={t('contact.removeNamed', { name })} onClick={onRemove}>
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </div>
    </li>
  );
};
