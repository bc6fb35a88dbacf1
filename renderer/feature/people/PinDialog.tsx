// Sets, changes or takes away somebody's PIN; they themselves or an owner answer for it.
import { Button, Modal, PasswordInput, Select } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import type { Result } from '../../../shared/error/appError.ts';
import { isWeakPin, longestTypedPin, type Person, pinSchema, worksHere } from '../../../shared/people/person.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { ErrorAdviceText } from '../../ui/ErrorNotice.tsx';
import { localDay } from '../../ui/people/localDay.ts';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './People.module.css';
import { RecoveryCode } from './RecoveryCode.tsx';

interface PinDialogProps {
  readonly person: Person;
  readonly people: readonly Person[];
  readonly onClose: () => void;
}

/** Those who may answer for a PIN: its person, if there is one to change, and owners who have one. */
const answerable = (person: Person, people: readonly Person[]): readonly Person[] => {
  const today = localDay(new Date());
  return people.filter(
    (each) => each.hasPin && worksHere(each, today) && (each.id === person.id || each.role === 'owner'),
  );
};

interface PinFieldProps {
  readonly label: string;
  readonly value: string;
  readonly error?: string | null;
  readonly isFirst?: boolean;
  /** A PIN that is there already, not one that is chosen now. */
  readonly isKnown?: boolean;
  readonly onChange: (value: string) => void;
}

const PinField = ({ label, value, error = null, isFirst = false, isKnown = false, onChange }: PinFieldProps) => {
  const { t } = useWords();
  return (
    <PasswordInput
      label={label}
      required
      inputMode="numeric"
      autoComplete={isKnown ? 'current-password' : 'new-password'}
      maxLength={longestTypedPin}
      value={value}
      error={error}
      visibilityToggleButtonProps={{ 'aria-label': t('access.showPin') }}
      onChange={(event) => onChange(event.currentTarget.value)}
      {...(isFirst ? { 'data-autofocus': true } : {})}
    />
  );
};

const pinProblem = (pin: string): 'pinWrong' | 'pinWeak' | null => {
  if (!pinSchema.safeParse(pin).success) return 'pinWrong';
  return isWeakPin(pin) ? 'pinWeak' : null;
};

/** Who answers for it at first: the person themselves if they can, else an owner. */
const firstGuardian = (person: Person, guardians: readonly Person[]): string | null =>
  (guardians.find(({ id }) => id === person.id) ?? guardians[0])?.id ?? null;

interface GuardianProps {
  readonly guardians: readonly Person[];
  readonly by: Person | null;
  readonly pin: string;
  readonly isWrong: boolean;
  readonly onBy: (id: string | null) => void;
  readonly onPin: (pin: string) => void;
}

const Guardian = ({ guardians, by, pin, isWrong, onBy, onPin }: GuardianProps) => {
  const { t } = useWords();
  if (by === null) return <p className={css['soft']}>{t('people.byNobody')}</p>;
  return (
    <>
      {guardians.length < 2 ? null : (
        <Select
          label={t('people.by')}
          allowDeselect={false}
          value={by.id}
          data={guardians.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={onBy}
        />
      )}
      <PinField
        label={t('people.byPin', { name: by.name })}
        value={pin}
        isFirst
        isKnown
        error={isWrong ? t('people.pinWrong') : null}
        onChange={onPin}
      />
    </>
  );
};

/** The dialog; what was typed is forgotten with it. */
export const PinDialog = ({ person, people, onClose }: PinDialogProps) => {
  const { t } = useWords();
  const guardians = answerable(person, people);
  const [byId, setById] = useState(() => firstGuardian(person, guardians));
  const [typed, setTyped] = useState({ by: '', pin: '', again: '' });
  const [isTried, setIsTried] = useState(false);
  const { run, isPending, error } = useCommand('people.setPin');
  const recovery = useCommand('access.makeRecovery');
  const [code, setCode] = useState<string | null>(null);
  const by = guardians.find(({ id }) => id === byId) ?? null;
  const change = (field: keyof typeof typed) => (value: string) =>
    setTyped((before) => ({ ...before, [field]: value }));
  const problem = pinProblem(typed.pin);
  const isByMissing = by !== null && typed.by === '';

  const finish = (result: Result<Person>): void => {
    if (!result.ok) return;
    const { hasPin, role } = result.value;
    toast(t(hasPin ? 'people.pinSaved' : 'people.pinRemoved', { name: person.name }));
    // The first PIN of an owner puts roles in force: the way out for the day it is forgotten belongs to it.
    if (!hasPin || role !== 'owner' || by !== null || recovery.refusal !== null) {
      onClose();
      return;
    }
    void recovery.run({ personId: person.id, pin: typed.pin }).then((made) => {
      if (made.ok) setCode(made.value.code);
      else onClose();
    });
  };
  const send = (pin: string | null): void =>
    void run({ personId: person.id, pin, by: by === null ? null : { personId: by.id, pin: typed.by } }).then(finish);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (problem === null && typed.pin === typed.again && !isByMissing && !isPending) send(typed.pin);
  };
  if (code !== null) return <RecoveryCode code={code} onClose={onClose} />;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('people.pin', { name: person.name })}
      closeButtonProps={{ 'aria-label': t('app.common.close') }}
    >
      <form className={css['form']} onSubmit={submit} noValidate>
        <p className={css['soft']}>{t('people.pinHint')}</p>
        <Guardian
          guardians={guardians}
          by={by}
          pin={typed.by}
          isWrong={isTried && isByMissing}
          onBy={setById}
          onPin={change('by')}
        />
        <PinField
          label={t('people.newPin')}
          value={typed.pin}
          isFirst={by === null}
          error={isTried && problem !== null ? t(`people.${problem}`) : null}
          onChange={change('pin')}
        />
        <PinField
          label={t('people.repeatPin')}
          value={typed.again}
          error={isTried && problem !== 'pinWrong' && typed.pin !== typed.again ? t('people.pinDiffers') : null}
          onChange={change('again')}
        />
        {error === null ? null : <ErrorAdviceText error={error} />}
        <div className={css['buttons']}>
          <Button variant="default" onClick={onClose}>
            {t('app.common.cancel')}
          </Button>
          {person.hasPin ? (
            <Button variant="default" disabled={isByMissing || isPending} onClick={() => send(null)}>
              {t('people.removePin')}
            </Button>
          ) : null}
          <Button type="submit" loading={isPending || recovery.isPending}>
            {t(person.hasPin ? 'people.changePin' : 'people.setPin')}
          </Button>
        </div>
      </form>
    </Modal>
  );
};
