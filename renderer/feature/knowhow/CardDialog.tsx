// What the owner adds to the card of a store.
import { MultiSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { isTrusted } from '../../../shared/contact/contact.ts';
import { type EmergencyView, emergencyDraftSchema } from '../../../shared/knowhow/emergencyCard.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { useWords } from '../../ui/useWords.ts';

interface CardDialogProps {
  readonly view: EmergencyView;
  readonly name: string;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

const linesOf = (typed: string): string[] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const textsOf = ({ card }: EmergencyView) =>
  card === null
    ? { inCharge: '', spare: '', otherWay: '', lines: '' }
    : { inCharge: card.inCharge, spare: card.spare, otherWay: card.otherWay, lines: card.lines.join('\n') };

/** The dialog; Escape changes nothing. */
export const CardDialog = ({ view, name, onClose, onSaved }: CardDialogProps) => {
  const { t } = useWords();
  const [typed, setTyped] = useState(() => textsOf(view));
  const [chosen, setChosen] = useState<string[]>(view.card?.contactIds ?? []);
  const [isTried, setIsTried] = useState(false);
  const [now] = useState(() => Date.now());
  const book = knownOf(useAnswer('contacts.list', {})) ?? [];
  const { run, isPending, error, refusal } = useCommand('knowhow.saveCard');
  const contactIds = chosen.filter((id) => book.some((contact) => contact.id === id));
  const read = emergencyDraftSchema.safeParse({ ...typed, lines: linesOf(typed.lines), contactIds });
  const areLinesWrong = isTried && !read.success && read.error.issues.some(({ path }) => path[0] === 'lines');
  const bind = (key: keyof typeof typed) => ({
    label: t(`emergency.${key}`),
    value: typed[key],
    autoComplete: 'off',
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => {
      const { value } = event.currentTarget;
      setTyped((before) => ({ ...before, [key]: value }));
    },
  });

  return (
    <FormDialog
      title={t('emergency.editTitle', { store: name })}
      confirm={t('emergency.save')}
      size="lg"
      isPending={isPending}
      error={error}
      onClose={onClose}
      onSubmit={() => {
        setIsTried(true);
        if (!read.success) return;
        void run({ store: view.store, draft: read.data }).then((result) => {
          if (result.ok) onSaved();
        });
      }}
      refusal={refusal}
    >
      <TextInput {...bind('inCharge')} description={t('emergency.inChargeHint')} maxLength={200} />
      <TextInput {...bind('spare')} maxLength={200} />
      <TextInput {...bind('otherWay')} maxLength={200} />
      <Textarea
        {...bind('lines')}
        autosize
        minRows={2}
        maxRows={8}
        error={areLinesWrong ? t('emergency.linesWrong') : null}
      />
      <MultiSelect
        label={t('emergency.contacts')}
        description={book.length === 0 ? t('emergency.contactsNone') : null}
        clearable
        value={contactIds}
        onChange={setChosen}
        data={book.map((contact) => ({
          value: contact.id,
          label: isTrusted(contact, now)
            ? `${contact.organisation} ${contact.phone}`
            : t('emergency.notVerified', { name: contact.organisation }),
        }))}
      />
    </FormDialog>
  );
};
