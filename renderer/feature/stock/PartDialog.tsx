// Adds a part or changes what is known about it.
import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { type StockPart, stockBounds, stockPartDraftSchema } from '../../../shared/stock/stock.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { toast } from '../../ui/toast.ts';
import { typedNumber } from '../../ui/typedNumber.ts';
import { useWords } from '../../ui/useWords.ts';

interface PartDialogProps {
  /** Null = a new one. */
  readonly part: StockPart | null;
  readonly onClose: () => void;
}

const emptied = (text: string): string | null => (text.trim() === '' ? null : text.trim());
const shown = (value: number | null | undefined): string => (value == null ? '' : String(value));

/** The dialog; Escape closes it without a change. */
export const PartDialog = ({ part, onClose }: PartDialogProps) => {
  const { t } = useWords();
  const { run, isPending, error, refusal } = useCommand('stock.save');
  const [isTried, setIsTried] = useState(false);
  const [typed, setTyped] = useState({
    name: part?.name ?? '',
    unit: part?.unit ?? '',
    store: part?.store ?? '',
    lowMark: shown(part?.lowMark),
    price: shown(part?.price),
    note: part?.note ?? '',
  });
  const draft = stockPartDraftSchema.safeParse({
    name: typed.name,
    unit: typed.unit,
    store: emptied(typed.store),
    lowMark: typedNumber(typed.lowMark),
    price: typedNumber(typed.price),
    note: emptied(typed.note),
  });
  const wrong = (name: string): boolean =>
    isTried && !draft.success && draft.error.issues.some(({ path }) => path[0] === name);
  const bind = (name: keyof typeof typed) => ({
    label: t(`stock.${name}`),
    value: typed[name],
    autoComplete: 'off',
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => {
      const { value } = event.currentTarget;
      setTyped((before) => ({ ...before, [name]: value }));
    },
  });
  const save = (): void => {
    setIsTried(true);
    if (!draft.success) return;
    void run({ partId: part?.id ?? null, draft: draft.data }).then((result) => {
      if (!result.ok) return;
      toast(t('stock.done'));
      onClose();
    });
  };
  return (
    <FormDialog
      title={t(part === null ? 'stock.dialogAdd' : 'stock.dialogEdit')}
      confirm={t('stock.save')}
      isPending={isPending}
      error={error}
      onClose={onClose}
      onSubmit={save}
      refusal={refusal}
    >
      <TextInput
        {...bind('name')}
        required
        data-autofocus
        maxLength={stockBounds.name}
        error={wrong('name') ? t('stock.nameWrong') : null}
      />
      <TextInput
        {...bind('unit')}
        required
        maxLength={stockBounds.unit}
        error={wrong('unit') ? t('stock.unitWrong') : null}
      />
      <TextInput
        {...bind('lowMark')}
        inputMode="decimal"
        maxLength={12}
        error={wrong('lowMark') ? t('stock.lowMarkWrong') : null}
      />
      <TextInput
        {...bind('price')}
        inputMode="decimal"
        maxLength={12}
        error={wrong('price') ? t('stock.priceWrong') : null}
      />
      <TextInput {...bind('store')} maxLength={120} />
      <Textarea {...bind('note')} autosize minRows={2} maxLength={stockBounds.note} />
    </FormDialog>
  );
};
