// The password for status enquiries: can be set, never read.
import { Button, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { useCommand } from '../../bridge/useCommand.ts';
import { ErrorAdviceText } from '../../ui/ErrorNotice.tsx';
import { Section } from '../../ui/Section.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './PasswordSection.module.css';

/** Write-only: what was typed is forgotten as soon as it is saved. */
export const PasswordSection = ({ terminalId }: { readonly terminalId: string }) => {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const [isRefused, setIsRefused] = useState(false);
  const { run, isPending, error, may } = useCommand('terminals.setPassword');

  const save = (password: string | null) =>
    void run({ terminalId, password }).then((result) => {
      if (!result.ok) return;
      setTyped('');
      toast(t(password === null ? 'terminal.password.cleared' : 'terminal.password.saved'));
    });

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const isGood = /^\d{6}$/.test(typed);
    setIsRefused(!isGood);
    if (isGood) save(typed);
  };

  return (
    <Section title={t('terminal.password.title')}>
      <form className={css['form']} onSubmit={submit} autoComplete="off">
        <p className={css['text']}>{t('terminal.password.text')}</p>
        <TextInput
          type="password"
          label={t('terminal.password.label')}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setIsRefused(false);
          }}
          error={isRefused ? t('terminal.password.bad') : null}
          inputMode="numeric"
          maxLength={6}
          autoComplete="off"
        />
        {error === null ? null : <ErrorAdviceText error={error} />}
        <div className={css['actions']}>
          <Button type="submit" size="xs" variant="default" loading={isPending} disabled={typed === ''} {...may}>
            {t('terminal.password.save')}
          </Button>
          <Button size="xs" variant="subtle" color="gray" disabled={isPending} onClick={() => save(null)} {...may}>
            {t('terminal.password.clear')}
          </Button>
        </div>
      </form>
    </Section>
  );
};
