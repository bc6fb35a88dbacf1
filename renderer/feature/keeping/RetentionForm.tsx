// The rules: on or off, months, megabytes; what they would take away can be seen before they are saved.
import { Button, Switch, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { type Retention, retentionBounds, retentionSchema } from '../../../shared/journal/retention.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { toast } from '../../ui/toast.ts';
import { typedNumber } from '../../ui/typedNumber.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Keeping.module.css';
import { RemovalDialog } from './RemovalDialog.tsx';
import { RetentionPreviewText, useRetentionPreview } from './RetentionPreviewText.tsx';

const { leastMonths, mostMonths, leastMegabytes, mostMegabytes, alwaysKept } = retentionBounds;

const isWithin = (value: number | null, least: number, most: number): boolean =>
  value === null || (Number.isInteger(value) && value >= least && value <= most);

const shown = (value: number | null): string => (value === null ? '' : String(value));

const Previewed = ({ retention }: { readonly retention: Retention }) => (
  <RetentionPreviewText preview={useRetentionPreview(retention)} />
);

/** The form. */
export const RetentionForm = ({ retention }: { readonly retention: Retention }) => {
  const { t } = useWords();
  const save = useCommand('journal.setRetention');
  const [isOn, setIsOn] = useState(retention.isOn);
  const [monthsText, setMonths] = useState(shown(retention.months));
  const [megabytesText, setMegabytes] = useState(shown(retention.megabytes));
  const [previewed, setPreviewed] = useState<Retention | null>(null);
  const [known, setKnown] = useState(retention);
  // Saved, or set elsewhere: the form follows, and stays the same form, so that nothing loses the focus.
  if (JSON.stringify(known) !== JSON.stringify(retention)) {
    setKnown(retention);
    setIsOn(retention.isOn);
    setMonths(shown(retention.months));
    setMegabytes(shown(retention.megabytes));
  }
  const [isAsking, setIsAsking] = useState(false);
  const [months, megabytes] = [typedNumber(monthsText), typedNumber(megabytesText)];
  const draft = { isOn, months, megabytes };
  const parsed = retentionSchema.safeParse(draft);
  const isChanged = JSON.stringify(draft) !== JSON.stringify(retention);
  // What was seen for other rules says nothing about these.
  const isPreviewed = parsed.success && JSON.stringify(previewed) === JSON.stringify(draft);
  const lacksRule = isOn && months === null && megabytes === null;

  const store = (): void => {
    if (!parsed.success) return;
    void save.run({ retention: parsed.data, why: null }).then((result) => {
      if (!result.ok) return;
      setIsAsking(false);
      toast(t('keeping.retention.saved'));
    });
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!parsed.success || !isChanged) return;
    if (isOn) setIsAsking(true);
    else store();
  };
  return (
    <form className={css['stack']} onSubmit={submit} noValidate>
      {save.error === null || isAsking ? null : <ErrorNotice error={save.error} onDismiss={save.forgetError} />}
      <Switch
        label={t('keeping.retention.isOn')}
        checked={isOn}
        onChange={(event) => setIsOn(event.currentTarget.checked)}
      />
      {isOn ? (
        <>
          <div className={css['fields']}>
            <TextInput
              label={t('keeping.retention.byAge')}
              placeholder={t('keeping.retention.empty')}
              inputMode="numeric"
              value={monthsText}
              error={
                isWithin(months, leastMonths, mostMonths)
                  ? null
                  : t('keeping.retention.wrongMonths', { least: leastMonths, most: mostMonths })
              }
              onChange={(event) => setMonths(event.currentTarget.value)}
            />
            <TextInput
              label={t('keeping.retention.bySize')}
              placeholder={t('keeping.retention.empty')}
              inputMode="numeric"
              value={megabytesText}
              error={
                isWithin(megabytes, leastMegabytes, mostMegabytes)
                  ? null
                  : t('keeping.retention.wrongMegabytes', { least: leastMegabytes, most: mostMegabytes })
              }
              onChange={(event) => setMegabytes(event.currentTarget.value)}
            />
          </div>
          <p className={css['quiet']}>
            {lacksRule ? t('keeping.retention.needsRule') : t('keeping.retention.always', { count: alwaysKept })}
          </p>
          {isPreviewed ? <Previewed retention={draft} /> : null}
        </>
      ) : null}
      <div className={css['buttons']}>
        {isOn ? (
          <Button
            variant="default"
            disabled={!parsed.success}
            onClick={() => setPreviewed(parsed.success ? parsed.data : null)}
          >
            {t('keeping.retention.preview')}
          </Button>
        ) : null}
        <Button
          type="submit"
          variant="default"
          disabled={!parsed.success || !isChanged}
          loading={save.isPending}
          {...save.may}
        >
          {t('keeping.retention.save')}
        </Button>
      </div>
      {isAsking && parsed.success ? (
        <RemovalDialog
          title={t('keeping.retention.confirmTitle')}
          confirm={t('keeping.retention.confirm')}
          retention={parsed.data}
          isPending={save.isPending}
          error={save.error}
          onClose={() => setIsAsking(false)}
          onConfirm={store}
        />
      ) : null}
    </form>
  );
};
