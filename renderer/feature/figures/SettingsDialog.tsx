// What an hour of work and a new terminal cost.
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { type FigureSettings, figureSettingsSchema } from '../../../shared/figures/figures.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { toast } from '../../ui/toast.ts';
import { typedNumber } from '../../ui/typedNumber.ts';
import { useWords } from '../../ui/useWords.ts';

interface SettingsDialogProps {
  readonly settings: FigureSettings;
  readonly onClose: () => void;
}

/** The dialog; Escape closes it without a change. */
export const SettingsDialog = ({ settings, onClose }: SettingsDialogProps) => {
  const { t } = useWords();
  const { run, isPending, error, refusal } = useCommand('figures.setSettings');
  const [isTried, setIsTried] = useState(false);
  const [typed, setTyped] = useState({
    hourlyRate: settings.hourlyRate === null ? '' : String(settings.hourlyRate),
    newPrice: settings.newPrice === null ? '' : String(settings.newPrice),
    currency: settings.currency,
  });
  const read = figureSettingsSchema.safeParse({
    hourlyRate: typedNumber(typed.hourlyRate),
    newPrice: typedNumber(typed.newPrice),
    currency: typed.currency.trim().toUpperCase(),
  });
  const wrong = (name: string): boolean =>
    isTried && !read.success && read.error.issues.some(({ path }) => path[0] === name);
  const bind = (name: keyof typeof typed) => ({
    label: t(`figure.${name}`),
    value: typed[name],
    maxLength: 12,
    autoComplete: 'off',
    error: wrong(name) ? t(name === 'currency' ? 'figure.currencyWrong' : 'figure.numberWrong') : null,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => {
      const { value } = event.currentTarget;
      setTyped((before) => ({ ...before, [name]: value }));
    },
  });
  const save = (): void => {
    setIsTried(true);
    if (!read.success) return;
    void run({ settings: read.data }).then((result) => {
      if (!result.ok) return;
      toast(t('figure.done'));
      onClose();
    });
  };
  return (
    <FormDialog
      title={t('figure.settingsTitle')}
      confirm={t('figure.save')}
      isPending={isPending}
      error={error}
      onClose={onClose}
      onSubmit={save}
      refusal={refusal}
    >
      <TextInput {...bind('hourlyRate')} inputMode="decimal" data-autofocus />
      <TextInput {...bind('newPrice')} inputMode="decimal" />
      <TextInput {...bind('currency')} required />
    </FormDialog>
  );
};
