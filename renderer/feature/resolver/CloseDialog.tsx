// How it ended: cured or not, by what, what it really was, and who did it. It goes to the log and stays with the case.
import { Button, Input, Modal, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { type CauseId, causeIds } from '../../../shared/diagnosis/causeIds.ts';
import { causes } from '../../../shared/diagnosis/causes.ts';
import { leadingFinding } from '../../../shared/resolver/leadingFinding.ts';
import type { CaseView } from '../../../shared/resolver/resolverCase.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './Panels.module.css';

interface CloseDialogProps {
  readonly view: CaseView;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

const isCause = (text: string): text is CauseId => (causeIds as readonly string[]).includes(text);

/** The dialog; a closed case takes no more answers. */
export const CloseDialog = ({ view, isOpen, onClose }: CloseDialogProps) => {
  const { t, say, aside } = useWords();
  const close = useCommand('resolver.close');
  const named = view.answer.findings.map(({ cause }) => cause);
  const [isCured, setIsCured] = useState(true);
  const [cause, setCause] = useState<string>(leadingFinding(view.answer)?.cause ?? '');
  const [cure, setCure] = useState('');
  const [doneBy, setDoneBy] = useState('');
  const [note, setNote] = useState('');
  const [isChecked, setIsChecked] = useState(false);
  const isShort = cure.trim().length < 2;
  const save = (): void => {
    setIsChecked(true);
    if (isShort) return;
    const outcome = { isCured, cause: isCause(cause) ? cause : null, cure, doneBy, note };
    void close.run({ caseId: view.case.id, outcome }).then((result) => {
      if (result.ok) onClose();
    });
  };
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={t('resolver.close.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('app.common.close') }}
    >
      <div className={css['stack']}>
        {close.error === null ? null : <ErrorNotice error={close.error} onDismiss={close.forgetError} />}
        <div>
          <Input.Label labelElement="div">{t('resolver.close.isCured')}</Input.Label>
          <Segments
            aria-label={t('resolver.close.isCured')}
            value={isCured ? 'yes' : 'no'}
            onChange={(value) => setIsCured(value === 'yes')}
            data={[
              { value: 'yes', label: t('resolver.close.cured') },
              { value: 'no', label: t('resolver.close.notCured') },
            ]}
          />
        </div>
        <Textarea
          label={t('resolver.close.cure')}
          description={isCured ? t('resolver.close.cureHint') : t('resolver.close.notCuredHint')}
          required
          autosize
          minRows={2}
          maxLength={300}
          value={cure}
          error={isChecked && isShort ? t('resolver.close.needCure') : undefined}
          onChange={(event) => setCure(event.currentTarget.value)}
          data-autofocus
        />
        <NativeSelect
          label={t('resolver.close.cause')}
          value={cause}
          onChange={(event) => setCause(event.currentTarget.value)}
          data={[
            { value: '', label: t('resolver.close.unknownCause') },
            ...[...named, ...causeIds.filter((id) => !named.includes(id))].map((id) => ({
              value: id,
              label: `${say(causes[id].title)}${aside(id)}`,
            })),
          ]}
        />
        <TextInput
          label={t('resolver.close.doneBy')}
          maxLength={80}
          value={doneBy}
          onChange={(event) => setDoneBy(event.currentTarget.value)}
        />
        <Textarea
          label={t('resolver.close.note')}
          autosize
          maxLength={300}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <div className={css['end']}>
          <Button variant="default" onClick={onClose}>
            {t('app.common.cancel')}
          </Button>
          <Button loading={close.isPending} onClick={save}>
            {t('resolver.close.save')}
          </Button>
        </div>
      </div>
    </Modal>
  );
};
