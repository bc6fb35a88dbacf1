// Changes the number of a part: bought, used, given back, thrown away, or counted anew.
import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import {
  countSchema,
  quantitySchema,
  type StockMoveKind,
  type StockPart,
  stockBounds,
  stockMoveKinds,
  stockMoveNames,
} from '../../../shared/stock/stock.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { toast } from '../../ui/toast.ts';
import { typedNumber } from '../../ui/typedNumber.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Stock.module.css';

interface MoveDialogProps {
  readonly part: StockPart;
  readonly kind: StockMoveKind;
  readonly onClose: () => void;
}

/** The dialog; what was there before is said in it. */
export const MoveDialog = ({ part, kind: first, onClose }: MoveDialogProps) => {
  const { t, say } = useWords();
  const move = useCommand('stock.move');
  const count = useCommand('stock.count');
  const [kind, setKind] = useState<StockMoveKind>(first);
  const [typed, setTyped] = useState('');
  const [note, setNote] = useState('');
  const [isTried, setIsTried] = useState(false);
  const isCount = kind === 'counted';
  const amount = (isCount ? countSchema : quantitySchema).safeParse(typedNumber(typed));
  const save = (): void => {
    setIsTried(true);
    if (!amount.success) return;
    const said = note.trim() === '' ? null : note.trim();
    const sent =
      kind === 'counted'
        ? count.run({ partId: part.id, onHand: amount.data, note: said })
        : move.run({ partId: part.id, kind, quantity: amount.data, note: said });
    void sent.then((result) => {
      if (!result.ok) return;
      toast(t('stock.done'));
      onClose();
    });
  };
  const wrong = isCount ? t('stock.countWrong') : t('stock.quantityWrong');
  const { unit, onHand } = part;
  return (
    <FormDialog
      title={t('stock.moveTitle', { name: part.name })}
      confirm={t('stock.save')}
      isPending={move.isPending || count.isPending}
      error={isCount ? count.error : move.error}
      onClose={onClose}
      onSubmit={save}
      refusal={isCount ? count.refusal : move.refusal}
    >
      <p className={css['lead']}>{t('stock.nowThere', { onHand, unit })}</p>
      <Select
        label={t('stock.moveKind')}
        allowDeselect={false}
        data={stockMoveKinds.map((value) => ({ value, label: say(stockMoveNames[value]) }))}
        value={kind}
        onChange={(value) => setKind(stockMoveKinds.find((each) => each === value) ?? kind)}
      />
      <TextInput
        label={t(isCount ? 'stock.counted' : 'stock.quantity', { unit })}
        inputMode="decimal"
        required
        data-autofocus
        maxLength={12}
        value={typed}
        error={isTried && !amount.success ? wrong : null}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <TextInput
        label={t('stock.moveNote')}
        maxLength={stockBounds.note}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </FormDialog>
  );
};
