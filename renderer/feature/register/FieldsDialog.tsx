// Changes the fields of one group, or makes a record; each text is looked at while it is typed, and says where it comes from.
import { Button, Checkbox, Modal, Select, Textarea, TextInput } from '@mantine/core';
import { type SubmitEvent, useEffect, useState } from 'react';
import type { AppError } from '../../../shared/error/appError.ts';
import type { FieldIssue, FieldValues } from '../../../shared/register/fieldIssue.ts';
import { movingFields } from '../../../shared/register/move.ts';
import {
  choiceNames,
  type FieldGroup,
  personSources,
  type RegisterField,
  type RegisterFieldKey,
  registerFieldKeys,
  registerFields,
  valueSourceNames,
} from '../../../shared/register/registerFields.ts';
import type { RegisterRecord } from '../../../shared/register/registerRecord.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { ErrorAdviceText } from '../../ui/ErrorNotice.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './Register.module.css';

interface FieldsDialogProps {
  /** Null = a new record. */
  readonly record: RegisterRecord | null;
  /** Null = the fields with which a record begins. */
  readonly group: FieldGroup | null;
  readonly onClose: () => void;
  readonly onSaved: (record: RegisterRecord, issues: readonly FieldIssue[]) => void;
}

const firstFields: readonly RegisterFieldKey[] = [
  'serialNumber',
  'model',
  'maker',
  'tid',
  'mid',
  'merchantName',
  'store',
  'counter',
  'installAddress',
  'purchaseDate',
  'supplier',
];

// Another place is a move, and has a page of its own; a place that was never filled in is simply filled in.
const isMove = (record: RegisterRecord | null, key: RegisterFieldKey): boolean =>
  record?.fields[key] !== undefined && (movingFields as readonly string[]).includes(key);

const keysOf = (record: RegisterRecord | null, group: FieldGroup | null): readonly RegisterFieldKey[] =>
  group === null
    ? firstFields
    : registerFieldKeys.filter((key) => registerFields[key].group === group && !isMove(record, key));

const wait = 350;

// Looks at the texts a moment after the last key; until then, and while it looks, what it last found stays.
const useIssues = (fields: FieldValues): readonly FieldIssue[] => {
  const text = JSON.stringify(fields);
  const [settled, setSettled] = useState(text);
  const [found, setFound] = useState<readonly FieldIssue[]>([]);
  const { run } = useCommand('register.check');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), wait);
    return () => clearTimeout(timer);
  }, [text]);
  useEffect(() => {
    let isCurrent = true;
    void run({ fields: JSON.parse(settled) as FieldValues }).then((result) => {
      if (isCurrent && result.ok) setFound(result.value.issues);
    });
    return () => {
      isCurrent = false;
    };
  }, [run, settled]);
  return found;
};

interface FieldInputProps {
  readonly name: RegisterFieldKey;
  readonly value: string;
  readonly issues: readonly FieldIssue[];
  readonly onChange: (value: string) => void;
}

const FieldInput = ({ name, value, issues, onChange }: FieldInputProps) => {
  const { say, gap, alone } = useWords();
  const field: RegisterField = registerFields[name];
  const worst = issues.find(({ severity }) => severity === 'error');
  const hint = issues.find(({ severity }) => severity === 'warning');
  const told = (issue: FieldIssue): string => `${say(issue.message)}${gap}${say(issue.remedy)}`;
  const common = {
    label: say(field.label),
    error: worst === undefined ? null : told(worst),
    description: hint === undefined ? null : told(hint),
  };
  if (field.kind === 'choice') {
    const names = (field.choices ?? []).map((each) => ({
      value: each,
      label: alone(say(choiceNames[each] ?? field.label)),
    }));
    return (
      <Select
        {...common}
        clearable
        value={value === '' ? null : value}
        data={names}
        onChange={(chosen) => onChange(chosen ?? '')}
      />
    );
  }
  const typed = {
    ...common,
    value,
    maxLength: 400,
    autoComplete: 'off',
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => onChange(event.currentTarget.value),
  };
  if (field.kind === 'longText') return <Textarea {...typed} autosize minRows={3} maxLength={field.longest} />;
  if (field.kind === 'date') return <TextInput {...typed} type="date" />;
  if (field.kind === 'time') return <TextInput {...typed} type="datetime-local" />;
  return <TextInput {...typed} spellCheck={false} {...(field.kind === 'last4' ? { inputMode: 'numeric' } : {})} />;
};

const localMinute = (iso: string): string => {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return '';
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
};

/** A moment as the field shows it, and as it is stored. */
const shownValue = (key: RegisterFieldKey, stored: string): string =>
  registerFields[key].kind === 'time' ? localMinute(stored) : stored;
const storedValue = (key: RegisterFieldKey, shown: string): string | null => {
  if (shown.trim() === '') return null;
  if (registerFields[key].kind !== 'time') return shown;
  const at = new Date(shown);
  return Number.isNaN(at.getTime()) ? shown : at.toISOString();
};

const isConflict = (error: AppError | null): boolean => error?.code === 'register.conflict';

/** The dialog; it closes by Escape without a change. */
export const FieldsDialog = ({ record, group, onClose, onSaved }: FieldsDialogProps) => {
  const { t, say, alone } = useWords();
  const keys = keysOf(record, group);
  const before = Object.fromEntries(keys.map((key) => [key, shownValue(key, record?.fields[key]?.value ?? '')]));
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(before);
  const [source, setSource] = useState<(typeof personSources)[number]>('user');
  const [acceptsConflicts, setAcceptsConflicts] = useState(false);
  const create = useCommand('register.create');
  const save = useCommand('register.saveFields');
  const error = record === null ? create.error : save.error;
  const changed = keys.filter((key) => typed[key] !== before[key]);
  const fields: FieldValues = Object.fromEntries(changed.map((key) => [key, storedValue(key, typed[key] ?? '')]));
  const issues = useIssues(fields);

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (changed.length === 0) return;
    const wanted = { fields, source, acceptsConflicts };
    const stored = record === null ? create.run(wanted) : save.run({ ...wanted, recordId: record.id });
    void stored.then((result) => {
      if (result.ok) onSaved(result.value.record, result.value.issues);
    });
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={
        group === null
          ? t('register.record.newTitle')
          : t('register.record.editGroup', { group: t(`register.record.groups.${group}`) })
      }
      closeButtonProps={{ 'aria-label': t('app.common.close') }}
      size="lg"
    >
      <form className={css['form']} onSubmit={submit} noValidate>
        <div className={css['inputs']}>
          {keys.map((key) => (
            <FieldInput
              key={key}
              name={key}
              value={typed[key] ?? ''}
              issues={issues.filter(({ field }) => field === key)}
              onChange={(value) => setTyped((now) => ({ ...now, [key]: value }))}
            />
          ))}
        </div>
        <Select
          label={t('register.record.source')}
          description={t('register.record.sourceHint')}
          value={source}
          allowDeselect={false}
          data={personSources.map((each) => ({ value: each, label: alone(say(valueSourceNames[each])) }))}
          onChange={(value) => setSource(personSources.find((each) => each === value) ?? 'user')}
        />
        {error === null ? null : <ErrorAdviceText error={error} />}
        {isConflict(error) || acceptsConflicts ? (
          <Checkbox
            label={t('register.tasks.conflictAnyway')}
            checked={acceptsConflicts}
            onChange={(event) => setAcceptsConflicts(event.currentTarget.checked)}
          />
        ) : null}
        <div className={css['buttons']}>
          <Button variant="default" onClick={onClose}>
            {t('app.common.cancel')}
          </Button>
          <Button
            type="submit"
            loading={create.isPending || save.isPending}
            disabled={changed.length === 0}
            {...save.may}
          >
            {t('app.common.save')}
          </Button>
        </div>
      </form>
    </Modal>
  );
};
