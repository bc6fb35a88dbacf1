// Changes the bounds of one metric; the reason is required, earlier versions are listed.
import { Button, Modal, Textarea, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { type MetricKey, metrics } from '../../../shared/metric/catalogue.ts';
import type { Bounds } from '../../../shared/metric/limit.ts';
import { useAnswer } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { ErrorAdviceText } from '../../ui/ErrorNotice.tsx';
import { Fold } from '../../ui/Fold.tsx';
import { LimitText } from '../../ui/LimitText.tsx';
import { boundSides } from '../../ui/limitWords.ts';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './LimitDialog.module.css';
import { LimitVersion } from './LimitVersion.tsx';
import { draftOf, readDraft } from './limitDraft.ts';

interface LimitDialogProps {
  readonly metric: MetricKey;
  readonly bounds: Bounds;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

const Versions = ({ metric }: Pick<LimitDialogProps, 'metric'>) => {
  const { t, say } = useWords();
  const versions = useAnswer('limits.versions', { metric, model: '', store: '' });
  if (versions.state !== 'filled' || versions.value.length === 0) return null;
  return (
    <Fold summary={`${t('settings.limits.history')} (${String(versions.value.length)})`}>
      <ol className={css['versions']}>
        {versions.value.map((limit) => (
          <li key={limit.version}>
            <LimitText metric={metric} bounds={limit.bounds} />
            <p>{say(limit.reason)}</p>
            <LimitVersion limit={limit} />
          </li>
        ))}
      </ol>
    </Fold>
  );
};

/** The dialog; it closes by Escape without a change. */
export const LimitDialog = ({ metric, bounds, onClose, onSaved }: LimitDialogProps) => {
  const { t, say } = useWords();
  const [draft, setDraft] = useState(() => draftOf(bounds));
  const [reason, setReason] = useState('');
  const [isTried, setIsTried] = useState(false);
  const { run, isPending, error } = useCommand('limits.set');
  const { label, unit } = metrics[metric];
  const name = say(label);
  const read = readDraft(draft, metric);
  const isShort = reason.trim().length < 3;

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (!('bounds' in read) || isShort) return;
    void run({ metric, model: '', store: '', bounds: read.bounds, reason: reason.trim() }).then((result) => {
      if (!result.ok) return;
      toast(t('settings.limits.saved', { metric: name }));
      onSaved();
    });
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('settings.limits.dialogTitle', { metric: name })}
      closeButtonProps={{ 'aria-label': t('app.common.close') }}
      size="lg"
    >
      <form className={css['form']} onSubmit={submit} noValidate>
        {unit === '' ? null : <p className={css['unit']}>{t('settings.limits.unit', { unit })}</p>}
        <div className={css['fields']}>
          {boundSides.map((side) => (
            <TextInput
              key={side}
              label={t(`settings.limits.${side}`)}
              placeholder={t('settings.limits.noBound')}
              inputMode="decimal"
              value={draft[side]}
              onChange={(event) => {
                const { value } = event.currentTarget;
                setDraft((before) => ({ ...before, [side]: value }));
              }}
              error={
                'fault' in read && read.sides.includes(side)
                  ? read.words === null
                    ? t('settings.limits.notNumber')
                    : say(read.words)
                  : null
              }
              maxLength={20}
              autoComplete="off"
            />
          ))}
        </div>
        <Textarea
          label={t('settings.limits.why')}
          description={t('settings.limits.whyHint')}
          required
          autosize
          minRows={2}
          maxLength={300}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={isTried && isShort ? t('settings.limits.whyShort') : null}
        />
        {error === null ? null : <ErrorAdviceText error={error} />}
        <Versions metric={metric} />
        <div className={css['actions']}>
          <Button variant="default" onClick={onClose}>
            {t('app.common.cancel')}
          </Button>
          <Button type="submit" loading={isPending}>
            {t('app.common.save')}
          </Button>
        </div>
      </form>
    </Modal>
  );
};
