// The owner says where the number was looked up; only then it is offered for calls.
import { Button, Modal, Radio, Stack, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { type Contact, verificationWayNames, verificationWays } from '../../../shared/contact/contact.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { ErrorAdviceText } from '../../ui/ErrorNotice.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './Contacts.module.css';

interface VerifyDialogProps {
  readonly contact: Contact;
  readonly onClose: () => void;
  readonly onVerified: () => void;
}

/** The dialog; nothing is chosen beforehand. */
export const VerifyDialog = ({ contact, onClose, onVerified }: VerifyDialogProps) => {
  const { t, say, alone } = useWords();
  const [way, setWay] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const { run, isPending, error, may } = useCommand('contacts.verify');
  const chosen = verificationWays.find((each) => each === way);

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (chosen === undefined) return;
    void run({ contactId: contact.id, way: chosen, note: note.trim() === '' ? null : note.trim() }).then((result) => {
      if (result.ok) onVerified();
    });
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('contact.verifyTitle', { name: contact.organisation })}
      closeButtonProps={{ 'aria-label': t('app.common.close') }}
    >
      <form className={css['form']} onSubmit={submit} noValidate>
        <p className={css['lead']}>{t('contact.verifyLead', { phone: contact.phone })}</p>
        <Radio.Group label={t('contact.verifyWay')} value={way} onChange={setWay} required>
          <Stack gap={8} mt={8}>
            {verificationWays.map((each) => (
              <Radio key={each} value={each} label={alone(say(verificationWayNames[each]))} />
            ))}
          </Stack>
        </Radio.Group>
        <TextInput
          label={t('contact.verifyNote')}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
          maxLength={200}
          autoComplete="off"
        />
        {error === null ? null : <ErrorAdviceText error={error} />}
        <div className={css['buttons']}>
          <Button variant="default" onClick={onClose}>
            {t('app.common.cancel')}
          </Button>
          <Button type="submit" loading={isPending} disabled={chosen === undefined} {...may}>
            {t('contact.verifyDone')}
          </Button>
        </div>
      </form>
    </Modal>
  );
};
