// The owner's own book of people to call.
import { Button, Modal } from '@mantine/core';
import { IconAddressBook, IconPlus, IconUserQuestion } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Contact } from '../../../shared/contact/contact.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { useMay } from '../../bridge/useMay.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorAdviceText, ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Page } from '../../ui/Page.tsx';
import { Section } from '../../ui/Section.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import { ContactDialog } from './ContactDialog.tsx';
import { ContactRow } from './ContactRow.tsx';
import css from './Contacts.module.css';
import { useContacts } from './useContacts.ts';
import { VerifyDialog } from './VerifyDialog.tsx';

type Doing =
  | { readonly what: 'edit'; readonly contact: Contact | null }
  | { readonly what: 'verify' | 'remove'; readonly contact: Contact };

const RemoveDialog = ({ contact, onClose }: { readonly contact: Contact; readonly onClose: () => void }) => {
  const { t } = useWords();
  const { run, isPending, error, may } = useCommand('contacts.remove');
  const name = contact.organisation;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('contact.removeTitle')}
      closeButtonProps={{ 'aria-label': t('app.common.close') }}
    >
      <div className={css['form']}>
        <p className={css['lead']}>{t('contact.removeText', { name })}</p>
        {error === null ? null : <ErrorAdviceText error={error} />}
        <div className={css['buttons']}>
          <Button variant="default" onClick={onClose}>
            {t('app.common.cancel')}
          </Button>
          <Button
            data-danger
            loading={isPending}
            onClick={() =>
              void run({ contactId: contact.id }).then((result) => {
                if (!result.ok) return;
                toast(t('contact.removed', { name }));
                onClose();
              })
            }
            {...may}
          >
            {t('contact.remove')}
          </Button>
        </div>
      </div>
    </Modal>
  );
};

const Dialogs = ({ doing, onDo }: { readonly doing: Doing; readonly onDo: (next: Doing | null) => void }) => {
  const { t } = useWords();
  const close = (): void => onDo(null);
  if (doing.what === 'edit') {
    return (
      <ContactDialog
        contact={doing.contact}
        onClose={close}
        onSaved={(contact) => {
          const name = contact.organisation;
          toast(t(contact.verification === null ? 'contact.savedUnverified' : 'contact.saved', { name }));
          onDo(contact.verification === null ? { what: 'verify', contact } : null);
        }}
      />
    );
  }
  if (doing.what === 'remove') return <RemoveDialog contact={doing.contact} onClose={close} />;
  return (
    <VerifyDialog
      contact={doing.contact}
      onClose={close}
      onVerified={() => {
        toast(t('contact.verified', { name: doing.contact.organisation }));
        close();
      }}
    />
  );
};

const Book = ({ onDo }: { readonly onDo: (next: Doing) => void }) => {
  const { t } = useWords();
  const book = useContacts();
  if (book.state === 'loading') return <Loading />;
  if (book.state === 'failed') return <ErrorNotice error={book.error} onRetry={book.reload} />;
  if (book.value.length === 0) {
    return (
      <EmptyState
        icon={<IconAddressBook size={40} stroke={1.4} />}
        title={t('contact.empty')}
        action={<Button onClick={() => onDo({ what: 'edit', contact: null })}>{t('contact.add')}</Button>}
      >
        {t('contact.emptyHint')}
      </EmptyState>
    );
  }
  return (
    <Section title={t('contact.list')} hint={t('contact.listHint')} inset="flush">
      <ul className={css['rows']}>
        {book.value.map((contact) => (
          <ContactRow
            key={contact.id}
            contact={contact}
            onEdit={() => onDo({ what: 'edit', contact })}
            onVerify={() => onDo({ what: 'verify', contact })}
            onRemove={() => onDo({ what: 'remove', contact })}
          />
        ))}
      </ul>
    </Section>
  );
};

/** Verified numbers come first; what is not verified says that it is never offered. */
export const ContactsPage = () => {
  const { t } = useWords();
  const allowed = useMay('contacts.save');
  const [doing, setDoing] = useState<Doing | null>(null);
  return (
    <Page
      title={t('contact.title')}
      lead={t('contact.lead')}
      actions={
        <>
          <Button
            component={Link}
            to="/contacts/approach"
            variant="default"
            leftSection={<IconUserQuestion size={16} aria-hidden />}
          >
            {t('contact.approach.link')}
          </Button>
          <Button
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => setDoing({ what: 'edit', contact: null })}
            {...allowed.may}
          >
            {t('contact.add')}
          </Button>
        </>
      }
    >
      <Book onDo={setDoing} />
      {doing === null ? null : (
        <Dialogs key={`${doing.what} ${doing.contact?.id ?? ''}`} doing={doing} onDo={setDoing} />
      )}
    </Page>
  );
};
