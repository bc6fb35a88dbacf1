// Adds or changes somebody in the book.
import { Button, Modal, Select, Textarea, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { type Contact, contactDraftSchema, contactRoleNames, contactRoles } from '../../../shared/contact/contact.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { ErrorAdviceText } from '../../ui/ErrorNotice.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './Contacts.module.css';

interface ContactDialogProps {
  /** Null = somebody new. */
  readonly contact: Contact | null;
  readonly onClose: () => void;
  readonly onSaved: (contact: Contact) => void;
}

const emptied = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** The dialog; it closes by Escape without a change. */
export const ContactDialog = ({ contact, onClose, onSaved }: ContactDialogProps) => {
  const { t, say } = useWords();
  const [typed, setTyped] = useState({
    role: contact?.role ?? 'acquirer',
    organisation: contact?.organisation ?? '',
    person: contact?.person ?? '',
    phone: contact?.phone ?? '',
    hours: contact?.hours ?? '',
    covers: contact?.covers ?? '',
    note: contact?.note ?? '',
  });
  const [isTried, setIsTried] = useState(false);
  const { run, isPending, error, may } = useCommand('contacts.save');
  const read = contactDraftSchema.safeParse({
    ...typed,
    person: emptied(typed.person),
    hours: emptied(typed.hours),
    covers: emptied(typed.covers),
    note: emptied(typed.note),
  });
  const isWrong = (name: string): boolean =>
    isTried && !read.success && read.error.issues.some(({ path }) => path[0] === name);
  const bind = (name: 'organisation' | 'person' | 'phone' | 'hours' | 'covers' | 'note') => ({
    label: t(`contact.${name}`),
    value: typed[name],
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => {
      const { value } = event.currentTarget;
      setTyped((before) => ({ ...before, [name]: value }));
    },
    autoComplete: 'off',
  });

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (!read.success) return;
    void run({ contactId: contact?.id ?? null, draft: read.data }).then((result) => {
      if (result.ok) onSaved(result.value);
    });
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={t(contact === null ? 'contact.dialogAdd' : 'contact.dialogEdit')}
      closeButtonProps={{ 'aria-label': t('app.common.close') }}
      size="lg"
    >
      <form className={css['form']} onSubmit={submit} noValidate>
        <Select
          label={t('contact.role')}
          data={contactRoles.map((role) => ({ value: role, label: say(contactRoleNames[role]) }))}
          value={typed.role}
          allowDeselect={false}
          onChange={(value) => {
            const role = contactRoles.find((each) => each === value);
            if (role !== undefined) setTyped((before) => ({ ...before, role }));
          }}
        />
        <TextInput
          {...bind('organisation')}
          required
          maxLength={80}
          error={isWrong('organisation') ? t('contact.organisationWrong') : null}
        />
        <TextInput
          {...bind('phone')}
          required
          inputMode="tel"
          maxLength={40}
          error={isWrong('phone') ? t('contact.phoneWrong') : null}
        />
        <TextInput {...bind('person')} maxLength={60} />
        <TextInput {...bind('hours')} maxLength={60} />
        <TextInput {...bind('covers')} maxLength={60} />
        <Textarea {...bind('note')} autosize minRows={2} maxLength={500} />
        {error === null ? null : <ErrorAdviceText error={error} />}
        <div className={css['buttons']}>
          <Button variant="default" onClick={onClose}>
            {t('app.common.cancel')}
          </Button>
          <Button type="submit" loading={isPending} {...may}>
            {t('app.common.save')}
          </Button>
        </div>
      </form>
    </Modal>
  );
};
