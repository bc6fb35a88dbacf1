// When daily backups are made, how many stay, where they go, and whether they are encrypted.
import { Button, NumberInput, Switch, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { type BackupPlan, backupPlanSchema } from '../../../shared/backup/backup.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { formatTime } from '../../ui/dateTime.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { Section } from '../../ui/Section.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Backup.module.css';
import { PassphraseDialog } from './PassphraseDialog.tsx';
import type { BackupsState } from './useBackups.ts';

interface CountFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}

const CountField = ({ label, hint, value, most, onChange }: CountFieldProps) => {
  const { t } = useWords();
  const isRight = Number.isInteger(value) && value >= 1 && value <= most;
  return (
    <NumberInput
      label={label}
      description={hint}
      value={value}
      min={1}
      max={most}
      allowDecimal={false}
      clampBehavior="none"
      error={isRight ? null : t('backup.countWrong', { least: 1, most })}
      onChange={(typed) => onChange(typeof typed === 'number' ? typed : Number.NaN)}
    />
  );
};

const Fields = ({ plan }: { readonly plan: BackupPlan }) => {
  const { t } = useWords();
  const save = useCommand('backups.setPlan');
  const [draft, setDraft] = useState(plan);
  const [known, setKnown] = useState(plan);
  // Saved, or changed elsewhere: the form follows, and stays the same form, so that nothing loses the focus.
  if (JSON.stringify(plan) !== JSON.stringify(known)) {
    setKnown(plan);
    setDraft(plan);
  }
  const change = (part: Partial<BackupPlan>): void => setDraft((before) => ({ ...before, ...part }));
  const isValid = backupPlanSchema.safeParse(draft).success;
  const isChanged = JSON.stringify(draft) !== JSON.stringify(plan);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!isValid) return;
    void save.run({ plan: draft }).then((result) => {
      if (result.ok) toast(t('backup.saved'));
    });
  };
  return (
    <form onSubmit={submit} noValidate>
      {save.error === null ? null : <ErrorNotice error={save.error} onDismiss={save.forgetError} />}
      <Switch
        label={t('backup.isDaily')}
        checked={draft.daily}
        onChange={(event) => change({ daily: event.currentTarget.checked })}
      />
      <div className={css['fields']}>
        <TextInput
          type="time"
          label={t('backup.time')}
          value={draft.time}
          disabled={!draft.daily}
          error={backupPlanSchema.shape.time.safeParse(draft.time).success ? null : t('backup.timeWrong')}
          onChange={(event) => change({ time: event.currentTarget.value })}
        />
        <CountField
          label={t('backup.keep')}
          hint={t('backup.keepHint')}
          value={draft.keep}
          most={365}
          onChange={(keep) => change({ keep })}
        />
        <CountField
          label={t('backup.keepBefore')}
          hint={t('backup.keepBeforeHint')}
          value={draft.keepBefore}
          most={50}
          onChange={(keepBefore) => change({ keepBefore })}
        />
      </div>
      <div className={css['buttons']}>
        <Button
          type="submit"
          variant="default"
          loading={save.isPending}
          disabled={!isValid || !isChanged}
          {...save.may}
        >
          {t('backup.save')}
        </Button>
      </div>
    </form>
  );
};

const Places = ({ state }: { readonly state: BackupsState }) => {
  const { t, language } = useWords();
  const choose = useCommand('backups.chooseFolder');
  const own = useCommand('backups.useOwnFolder');
  const decrypt = useCommand('backups.setPassphrase');
  const [isSetting, setIsSetting] = useState(false);
  const error = choose.error ?? own.error ?? decrypt.error;
  const forget = (): void => {
    choose.forgetError();
    own.forgetError();
    decrypt.forgetError();
  };
  return (
    <>
      {error === null ? null : <ErrorNotice error={error} onDismiss={forget} />}
      <div className={css['actions']}>
        <Button
          size="xs"
          variant="default"
          loading={choose.isPending}
          onClick={() => void choose.run({ language })}
          {...choose.may}
        >
          {t('backup.chooseFolder')}
        </Button>
        {state.isOwnFolder ? null : (
          <Button size="xs" variant="default" loading={own.isPending} onClick={() => void own.run({})} {...own.may}>
            {t('backup.useOwnFolder')}
          </Button>
        )}
        <Button size="xs" variant="default" onClick={() => setIsSetting(true)}>
          {t(state.isEncrypted ? 'backup.changePassphrase' : 'backup.encrypt')}
        </Button>
        {state.isEncrypted ? (
          <Button
            size="xs"
            variant="default"
            loading={decrypt.isPending}
            onClick={() => void decrypt.run({ passphrase: null })}
            {...decrypt.may}
          >
            {t('backup.decrypt')}
          </Button>
        ) : null}
      </div>
      {isSetting ? <PassphraseDialog onClose={() => setIsSetting(false)} /> : null}
    </>
  );
};

/** The section about daily backups. */
export const PlanForm = ({ state }: { readonly state: BackupsState }) => {
  const { t, language } = useWords();
  const { plan, nextAt, last, folder, isEncrypted } = state;
  const lastText =
    last === null
      ? t('backup.noLast')
      : `${formatTime(last.at, language, 'dateTime')} ${last.isCaughtUp ? t('backup.caughtUp') : ''}`;
  const facts = [
    {
      key: 'next',
      name: t('backup.next'),
      value: nextAt === null ? t('backup.noNext') : formatTime(nextAt, language, 'dateTime'),
    },
    { key: 'last', name: t('backup.last'), value: lastText },
    { key: 'folder', name: t('backup.folder'), value: <span className={css['place']}>{folder}</span> },
    {
      key: 'encryption',
      name: t('backup.encryption'),
      value: t(isEncrypted ? 'backup.isEncrypted' : 'backup.notEncrypted'),
    },
  ];
  return (
    <Section title={t('backup.daily')} hint={t('backup.dailyHint')}>
      <div className={css['state']}>
        <Facts facts={facts} />
        <Places state={state} />
        <Fields plan={plan} />
      </div>
    </Section>
  );
};
