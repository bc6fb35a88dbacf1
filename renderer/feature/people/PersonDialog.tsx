// Adds or changes somebody of the shop.
import { Autocomplete, Button, Modal, Select, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import type { CommandInput } from '../../../shared/ipc/contract.ts';
import { type Person, personDraftSchema, personRoleNames, personRoles } from '../../../shared/people/person.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { ErrorAdviceText } from '../../ui/ErrorNotice.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './People.module.css';

type PersonDraft = CommandInput<'people.add'>['draft'];

interface PersonDialogProps {
  /** Null = somebody new. */
  readonly person: Person | null;
  /** Name of somebody new. */
  readonly name?: string;
  readonly onClose: () => void;
}

const typedOf = (person: Person | null, name: string) => ({
  name: person?.name ?? name,
  role: person?.role ?? ('technician' as const),
  store: person?.store ?? '',
});

/** Adds somebody, or changes who is there. */
const useSave = (person: Person | null) => {
  const add = useCommand('people.add');
  const change = useCommand('people.change');
  return {
    save: (draft: PersonDraft) => (person === null ? add.run({ draft }) : change.run({ personId: person.id, draft })),
    error: add.error ?? change.error,
    isPending: add.isPending || change.isPending,
    may: person === null ? add.may : change.may,
  };
};

/** The dialog; Escape closes it without a change. */
export const PersonDialog = ({ person, name = '', onClose }: PersonDialogProps) => {
  const { t, say } = useWords();
  const [typed, setTyped] = useState(() => typedOf(person, name));
  const [isTried, setIsTried] = useState(false);
  const stores = knownOf(useAnswer('register.choices', {}))?.stores ?? [];
  const { save, error, isPending, may } = useSave(person);
  const draft = personDraftSchema.safeParse({ ...typed, store: typed.store.trim() === '' ? null : typed.store });

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (!draft.success) return;
    void save(draft.data).then((result) => {
      if (!result.ok) return;
      toast(t('people.saved', { name: result.value.name }));
      onClose();
    });
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={person === null ? t('people.add') : t('people.edit', { name: person.name })}
      closeButtonProps={{ 'aria-label': t('app.common.close') }}
    >
      <form className={css['form']} onSubmit={submit} noValidate>
        <TextInput
          label={t('people.name')}
          description={person === null ? undefined : t('people.renameHint')}
          required
          maxLength={60}
          autoComplete="off"
          data-autofocus
          value={typed.name}
          error={isTried && typed.name.trim() === '' ? t('people.nameWrong') : null}
          onChange={(event) => {
            const { value } = event.currentTarget;
            setTyped((before) => ({ ...before, name: value }));
          }}
        />
        <Select
          label={t('people.role')}
          allowDeselect={false}
          value={typed.role}
          data={personRoles.map((role) => ({ value: role, label: say(personRoleNames[role]) }))}
          onChange={(value) => {
            const role = personRoles.find((each) => each === value);
            if (role !== undefined) setTyped((before) => ({ ...before, role }));
          }}
        />
        <Autocomplete
          label={t('people.store')}
          maxLength={120}
          data={[...new Set(stores)]}
          value={typed.store}
          onChange={(store) => setTyped((before) => ({ ...before, store }))}
        />
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
