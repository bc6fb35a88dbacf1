// The first step: what goes in, what stays hidden, what it is about.
import { Button, Textarea } from '@mantine/core';
import { IconEye, IconPlayerStop } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { redactText } from '../../../shared/mask/redactText.ts';
import type { SupportDraft, SupportOffer, SupportProgress } from '../../../shared/support/supportBundle.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Foot } from '../../ui/Foot.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Section } from '../../ui/Section.tsx';
import { useWords } from '../../ui/useWords.ts';
import { HiddenChoice } from './HiddenChoice.tsx';
import { PartsChoice } from './PartsChoice.tsx';
import { ProgressBar } from './ProgressBar.tsx';
import css from './Support.module.css';
import { choiceOf, isUsable, type SupportForm } from './supportDraft.ts';

interface ChooseProps {
  readonly offer: SupportOffer;
  readonly form: SupportForm;
  readonly onForm: (form: SupportForm) => void;
  readonly onDraft: (draft: SupportDraft) => void;
}

/** The form with its one button. */
export const ChoosePart = ({ offer, form, onForm, onDraft }: ChooseProps) => {
  const { t, language } = useWords();
  const prepare = useCommand('support.prepare');
  const cancel = useCommand('support.cancel');
  const [progress, setProgress] = useState<SupportProgress | null>(null);
  useEvent('support.progress', setProgress);
  const begin = () => {
    setProgress(null);
    void prepare.run(choiceOf(form, language, Date.now())).then((result) => {
      if (result.ok) onDraft(result.value);
    });
  };
  // One button takes the place of the other; the focus goes along.
  const button = useRef<HTMLButtonElement>(null);
  const wasPending = useRef(false);
  useEffect(() => {
    if (wasPending.current === prepare.isPending) return;
    wasPending.current = prepare.isPending;
    button.current?.focus();
  }, [prepare.isPending]);
  const wasCancelled = prepare.error?.code === 'task.cancelled';
  return (
    <div className={css['column']}>
      <Notice kind="info" title={t('support.nothingSent')}>
        <p>{t('support.nothingSentText')}</p>
      </Notice>
      <PartsChoice offer={offer} form={form} onForm={onForm} />
      <HiddenChoice form={form} onForm={onForm} />
      <Section title={t('support.note')} hint={t('support.noteHint')}>
        <Textarea
          aria-label={t('support.note')}
          autosize
          minRows={3}
          maxRows={10}
          maxLength={2000}
          placeholder={t('support.notePlaceholder')}
          value={form.note}
          onChange={(event) => onForm({ ...form, note: event.currentTarget.value })}
          onBlur={() => onForm({ ...form, note: redactText(form.note) })}
        />
      </Section>
      {prepare.error === null || wasCancelled ? null : (
        <ErrorNotice error={prepare.error} onDismiss={prepare.forgetError} />
      )}
      {wasCancelled && !prepare.isPending ? <p role="status">{t('support.cancelled')}</p> : null}
      <Foot said={prepare.isPending ? <ProgressBar progress={progress} /> : t('support.next')}>
        {prepare.isPending ? (
          <Button
            ref={button}
            variant="default"
            leftSection={<IconPlayerStop size={16} aria-hidden />}
            disabled={cancel.isPending}
            onClick={() => void cancel.run({})}
            {...cancel.may}
          >
            {t('app.common.cancel')}
          </Button>
        ) : (
          <Button
            ref={button}
            disabled={!isUsable(form)}
            leftSection={<IconEye size={16} aria-hidden />}
            onClick={begin}
            {...prepare.may}
          >
            {t('support.preview')}
          </Button>
        )}
      </Foot>
    </div>
  );
};
