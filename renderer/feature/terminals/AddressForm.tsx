// An address typed by hand, with the ways to write it.
import { Button, TextInput } from '@mantine/core';
import { type SubmitEvent, useId, useState } from 'react';
import { useCommand } from '../../bridge/useCommand.ts';
import { ErrorAdviceText } from '../../ui/ErrorNotice.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './AddressForm.module.css';

/** Adds a port by its address. */
export const AddressForm = () => {
  const { t } = useWords();
  const [address, setAddress] = useState('');
  const { run, isPending, error, forgetError, may } = useCommand('ports.add');
  const helpId = useId();

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const text = address.trim();
    if (text === '') return;
    void run({ address: text }).then((result) => {
      if (!result.ok) return;
      setAddress('');
      toast(t('terminals.address.added', { address: text }));
    });
  };

  return (
    <form className={css['form']} onSubmit={submit}>
      <div className={css['line']}>
        <TextInput
          className={css['input']}
          label={t('terminals.address.title')}
          placeholder={t('terminals.address.placeholder')}
          value={address}
          onChange={(event) => {
            setAddress(event.currentTarget.value);
            forgetError();
          }}
          error={error === null ? null : error.code === 'transport.bad-address' ? t('terminals.address.bad') : true}
          maxLength={500}
          spellCheck={false}
          autoComplete="off"
          aria-describedby={helpId}
        />
        <Button type="submit" variant="default" loading={isPending} disabled={address.trim() === ''} {...may}>
          {t('terminals.address.add')}
        </Button>
      </div>
      {error === null || error.code === 'transport.bad-address' ? null : <ErrorAdviceText error={error} />}
      <ul className={css['help']} id={helpId} aria-label={t('terminals.address.help')}>
        <li>{t('terminals.address.tcp')}</li>
        <li>{t('terminals.address.serial')}</li>
        <li>{t('terminals.address.serialOptions')}</li>
      </ul>
    </form>
  );
};
