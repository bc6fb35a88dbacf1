// Name and PIN; what was typed is forgotten with the form.
import { Button, NativeSelect, PasswordInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import type { AccessState } from '../../../shared/access/accessState.ts';
import { longestTypedPin, personRoleNames } from '../../../shared/people/person.ts';
import { useAccess } from '../../bridge/Access.tsx';
import { useCommand } from '../../bridge/useCommand.ts';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Access.module.css';
import { Told, useWaits } from './useWaits.tsx';

/** Whoever was there last, or the first by name. */
const likelyOf = (access: AccessState | null): string => access?.person?.id ?? access?.people[0]?.id ?? '';

/** The form; `onDone` once somebody is in. */
export const LoginForm = ({ onDone }: { readonly onDone: () => void }) => {
  const { t, say } = useWords();
  const access = useAccess();
  const people = access?.people ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  const [pin, setPin] = useState('');
  const [isTried, setIsTried] = useState(false);
  const [tried, setTried] = useState('');
  const { run, isPending, error } = useCommand('access.login');
  const waits = useWaits();
  const personId = chosen ?? likelyOf(access);
  // What went wrong for somebody else stands beside nobody's name but theirs.
  const told = waits.of(personId, tried === personId ? error : null);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (pin === '' || isPending) return;
    setTried(personId);
    void run({ personId, pin }).then((result) => {
      setPin('');
      setIsTried(false);
      if (!result.ok) {
        waits.ask();
        return;
      }
      toast(t('access.loggedIn', { name: result.value.person?.name ?? '' }));
      onDone();
    });
  };
  if (people.length === 0) return <p className={css['soft']}>{t('access.nobodyCan')}</p>;
  return (
    <form className={css['form']} onSubmit={submit} noValidate>
      <NativeSelect
        label={t('access.person')}
        autoComplete="username"
        value={personId}
        data={people.map(({ id, name, role }) => ({ value: id, label: `${name} · ${say(personRoleNames[role])}` }))}
        onChange={(event) => setChosen(event.currentTarget.value)}
      />
      <PasswordInput
        label={t('access.pin')}
        required
        inputMode="numeric"
        autoComplete="current-password"
        maxLength={longestTypedPin}
        data-autofocus
        autoFocus
        value={pin}
        error={isTried && pin === '' ? t('access.pinMissing') : null}
        visibilityToggleButtonProps={{ 'aria-label': t('access.showPin') }}
        onChange={(event) => setPin(event.currentTarget.value)}
      />
      <Told error={told} />
      <Button type="submit" loading={isPending} fullWidth>
        {t('access.enter')}
      </Button>
    </form>
  );
};
