// Changes the bounds of one metric; the reason is required, earlier versions are listed.
import { Autocomplete, Button, Modal, Textarea, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { type MetricKey, metrics } from '../../../shared/metric/catalogue.ts';
import type { Bounds } from '../../../shared/metric/limit.ts';
import { type LimitScope, scopeInWords, scopeRule, wholeShop } from '../../../shared/metric/limitScope.ts';
import { useAnswer } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { ErrorAdviceText } from '../../ui/ErrorNotice.tsx';
import { Fold } from '../../ui/Fold.tsx';
import { LimitText } from '../../ui/LimitText.tsx';
import { boundSides } from '../../ui/limitWords.ts';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './LimitDialog.module.css';
import { LimitPreview } from './LimitPreview.tsx';
import { LimitVersion } from './LimitVersion.tsx';
import { draftOf, readDraft } from './limitDraft.ts';

interface LimitDialogProps {
  readonly metric: MetricKey;
  /** For whom it holds; null = that is still to be chosen. */
  readonly scope: LimitScope | null;
  readonly choices: { readonly models: readonly string[]; readonly stores: readonly string[] };
  readonly bounds: Bounds;
  /** Whether this scope has a limit of its own that can be withdrawn. */
  readonly isOwn: boolean;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

const Versions = ({ metric, scope }: { readonly metric: MetricKey; readonly scope: LimitScope }) => {
  const { t, say, aside } = useWords();
  const versions = useAnswer('limits.versions', { metric, ...scope });
  if (versions.state !== 'filled' || versions.value.length === 0) return null;
  return (
    <Fold summary={`${t('settings.limits.history')}${aside(String(versions.value.length))}`}>
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
export const LimitDialog = ({ metric, scope: given, choices, bounds, isOwn, onClose, onSaved }: LimitDialogProps) => {
  const [scope, setScope] = useState<LimitScope>(given ?? wholeShop);
  const { t, say, alone } = useWords();
  const [draft, setDraft] = useState(() => draftOf(bounds));
  const [reason, setReason] = useState('');
  const [isTried, setIsTried] = useState(false);
  const { run, isPending, error } = useCommand('limits.set');
  const { label, unit } = metrics[metric];
  const name = say(label);
  const read = readDraft(draft, metric);
  const isShort = reason.trim().length < 3;
  const isForAll = given === null && scope.model.trim() === '' && scope.store.trim() === '';
  const whom = say(scopeInWords({ ...scope, version: 1 }));

  const save = (wanted: Bounds | null) => {
    setIsTried(true);
    if (isShort || isForAll) return;
    void run({ metric, ...scope, bounds: wanted, reason: reason.trim() }).then((result) => {
      if (!result.ok) return;
      toast(t('settings.limits.saved', { metric: name }));
      onSaved();
    });
  };

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setIsTried(true);
    if ('bounds' in read) save(read.bounds);
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
        {given === null ? (
          <>
            <p className={css['unit']}>{say(scopeRule)}</p>
            <div className={css['fields']}>
              <Autocomplete
                label={t('settings.limits.model')}
                placeholder={t('settings.limits.any')}
                data={[...choices.models]}
                value={scope.model}
                maxLength={60}
                onChange={(model) => setScope((before) => ({ ...before, model }))}
                error={isTried && isForAll ? t('settings.limits.needsScope') : null}
              />
              <Autocomplete
                label={t('settings.limits.store')}
                placeholder={t('settings.limits.any')}
                data={[...choices.stores]}
                value={scope.store}
                maxLength={60}
                onChange={(store) => setScope((before) => ({ ...before, store }))}
              />
            </div>
          </>
        ) : (
          <p className={css['unit']}>{alone(whom)}</p>
        )}
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
        {'bounds' in read && !isForAll ? <LimitPreview input={{ metric, ...scope, bounds: read.bounds }} /> : null}
        {error === null ? null : <ErrorAdviceText error={error} />}
        <Versions metric={metric} scope={scope} />
        <div className={css['actions']}>
          <Button variant="default" onClick={onClose}>
            {t('app.common.cancel')}
          </Button>
          {!isOwn ? null : (
            <Button variant="default" color="gray" loading={isPending} onClick={() => save(null)}>
              {t('settings.limits.withdraw')}
            </Button>
          )}
          <Button type="submit" loading={isPending}>
            {t('app.common.save')}
          </Button>
        </div>
      </form>
    </Modal>
  );
};
