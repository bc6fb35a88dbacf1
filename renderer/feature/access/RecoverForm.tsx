// A new PIN of an owner by the recovery code.
import { Button, NativeSelect, PasswordInput, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { recoveryWait } from '../../../shared/access/accessState.ts';
import { isWeakPin, longestTypedPin, pinSchema } from '../../../shared/people/person.ts';
import { useAccess } from '../../bridge/Access.tsx';
import { useCommand } from '../../bridge/useCommand.ts';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Access.module.css';
import { Told, useWaits } from './useWaits.tsx';

const problemOf = (pin: string): 'pinWrong' | 'pinWeak' | null => {
  if (!pinSchema.safeParse(pin).success) return 'pinWrong';
  return isWeakPin(pin) ? 'pinWeak' : null;
};

/** The form; it says plainly what is left when the code is lost too. */
export const RecoverForm = () => {
  const { t } = useWords();
  const owners = (useAccess()?.people ?? []).filter(({ role }) => role === 'owner');
  const [typed, setTyped] = useState({ owner: '', code: '', pin: '', again: '' });
  const [isTried, setIsTried] = useState(false);
  const { run, isPending, error } = useCommand('access.recover');
  const waits = useWaits();
  const personId = typed.owner === '' ? (owners[0]?.id ?? '') : typed.owner;
  const change = (field: keyof typeof typed) => (value: string) =>
    setTyped((before) => ({ ...before, [field]: value }));
  const problem = problemOf(typed.pin);
  const differs = typed.pin !== typed.again;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (problem !== null || differs || isPending || personId === '') return;
    void run({ personId, code: typed.code, pin: typed.pin }).then((result) => {
      if (result.ok) toast(t('access.recover.done'));
    });
  };
  return (
    <form className={css['form']} onSubmit={submit} noValidate>
      <p className={css['soft']}>{t('access.recover.lead')}</p>
      <NativeSelect
        label={t('access.recover.owner')}
        value={personId}
        data={owners.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(event) => change('owner')(event.currentTarget.value)}
      />
      <TextInput
        label={t('access.recover.code')}
        required
        autoComplete="off"
        spellCheck={false}
        maxLength={40}
        value={typed.code}
        onChange={(event) => change('code')(event.currentTarget.value)}
      />
      <PasswordInput
        label={t('access.recover.newPin')}
        required
        inputMode="numeric"
        autoComplete="new-password"
        maxLength={longestTypedPin}
        value={typed.pin}
        error={isTried && problem !== null ? t(`people.${problem}`) : null}
        visibilityToggleButtonProps={{ 'aria-label': t('access.showPin') }}
        onChange={(event) => change('pin')(event.currentTarget.value)}
      />
      <PasswordInput
        label={t('people.repeatPin')}
        required
        inputMode="numeric"
        autoComplete="new-password"
        maxLength={longestTypedPin}
        value={typed.again}
        error={isTried && problem === null && differs ? t('people.pinDiffers') : null}
        visibilityToggleButtonProps={{ 'aria-label': t('access.showPin') }}
        onChange={(event) => change('again')(event.currentTarget.value)}
      />
      <Told error={waits.of(recoveryWait, error)} />
      <p className={css['soft']}>{t('access.recover.lost')}</p>
      <Button type="submit" loading={isPending} fullWidth>
        {t('access.recover.submit')}
      </Button>
    </form>
  );
};
