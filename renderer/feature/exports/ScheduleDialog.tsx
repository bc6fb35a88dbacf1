// Makes a scheduled export or changes one.
import { Button, Checkbox, NumberInput, Select, Text, TextInput } from '@mantine/core';
import { IconFolderOpen } from '@tabler/icons-react';
import { useState } from 'react';
import {
  type Rhythm,
  rhythms,
  type ScheduleFields,
  stretches,
  tableFormats,
} from '../../../shared/export/logExport.ts';
import type { CommandOutput } from '../../../shared/ipc/contract.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Exports.module.css';

/** A schedule as the list shows it. */
export type ShownSchedule = CommandOutput<'exports.schedules'>['schedules'][number];

interface ScheduleDialogProps {
  /** Null = a new one. */
  readonly schedule: ShownSchedule | null;
  readonly onClose: () => void;
}

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
const whats = ['log', 'fleet'] as const;

const oneOf = <T extends string>(values: readonly T[], value: string | null, otherwise: T): T =>
  values.find((known) => known === value) ?? otherwise;

interface PartProps {
  readonly fields: ScheduleFields;
  readonly onChange: (change: Partial<ScheduleFields>) => void;
}

const DayField = ({ fields, onChange }: PartProps) => {
  const { t } = useWords();
  if (fields.rhythm === 'daily') return null;
  if (fields.rhythm === 'weekly') {
    return (
      <Select
        label={t('exports.weekday')}
        allowDeselect={false}
        data={weekdays.map((day) => ({ value: String(day), label: t(`exports.weekdays.d${day}`) }))}
        value={String(Math.min(fields.day, 7))}
        onChange={(value) => onChange({ day: Number(value ?? 1) })}
      />
    );
  }
  return (
    <NumberInput
      label={t('exports.dayOfMonth')}
      description={t('exports.dayOfMonthHint')}
      min={1}
      max={31}
      value={fields.day}
      onChange={(value) => onChange({ day: Math.min(31, Math.max(1, Number(value) || 1)) })}
    />
  );
};

const WhatFields = ({ fields, onChange }: PartProps) => {
  const { t, alone } = useWords();
  const formats = fields.what === 'fleet' ? (['xlsx', 'csv'] as const) : tableFormats;
  return (
    <>
      <Select
        label={t('exports.whatLabel')}
        allowDeselect={false}
        data={whats.map((what) => ({ value: what, label: alone(t(`exports.what.${what}`)) }))}
        value={fields.what}
        onChange={(value) => onChange({ what: oneOf(whats, value, 'log'), format: 'xlsx' })}
      />
      <Select
        label={t('exports.format')}
        allowDeselect={false}
        data={formats.map((format) => ({ value: format, label: t(`exports.formats.${format}`) }))}
        value={fields.format}
        onChange={(value) => onChange({ format: oneOf(tableFormats, value, 'xlsx') })}
      />
      {fields.what === 'log' ? (
        <Select
          label={t('exports.stretch')}
          allowDeselect={false}
          data={stretches.map((stretch) => ({ value: stretch, label: alone(t(`exports.stretches.${stretch}`)) }))}
          value={fields.stretch}
          onChange={(value) => onChange({ stretch: oneOf(stretches, value, 'all') })}
        />
      ) : null}
    </>
  );
};

const WhenFields = ({ fields, onChange }: PartProps) => {
  const { t, alone } = useWords();
  return (
    <div className={css['row']}>
      <Select
        label={t('exports.rhythm')}
        allowDeselect={false}
        data={rhythms.map((rhythm) => ({ value: rhythm, label: alone(t(`exports.rhythms.${rhythm}`)) }))}
        value={fields.rhythm}
        onChange={(value) => onChange({ rhythm: oneOf<Rhythm>(rhythms, value, 'daily'), day: 1 })}
      />
      <DayField fields={fields} onChange={onChange} />
      <TextInput
        type="time"
        label={t('exports.time')}
        value={fields.time}
        onChange={(event) => onChange({ time: event.currentTarget.value })}
        error={fields.time === '' ? t('exports.noTime') : null}
      />
    </div>
  );
};

const useSchedule = (schedule: ShownSchedule | null, onClose: () => void) => {
  const { t, language } = useWords();
  const [fields, setFields] = useState<ScheduleFields>(
    schedule ?? {
      name: '',
      what: 'log',
      rhythm: 'weekly',
      day: 1,
      time: '09:00',
      format: 'xlsx',
      language,
      filter: {},
      stretch: 'all',
      keep: 10,
      isOn: true,
    },
  );
  const [folder, setFolder] = useState<{ readonly folderId: string | null; readonly folder: string } | null>(
    schedule === null ? null : { folderId: null, folder: schedule.folder },
  );
  const [wasTried, setWasTried] = useState(false);
  const save = useCommand('exports.saveSchedule');
  const choose = useCommand('exports.chooseFolder');
  const submit = (): void => {
    setWasTried(true);
    if (folder === null || fields.name.trim() === '' || fields.time === '') return;
    const { name, what, rhythm, day, time, format, filter, stretch, keep, isOn } = fields;
    void save
      .run({
        scheduleId: schedule?.id ?? null,
        folderId: folder.folderId,
        fields: { name, what, rhythm, day, time, format, language, filter, stretch, keep, isOn },
      })
      .then((result) => {
        if (!result.ok) return;
        toast(t('exports.saved'));
        onClose();
      });
  };
  return {
    fields,
    change: (changed: Partial<ScheduleFields>): void => setFields((before) => ({ ...before, ...changed })),
    folder,
    mayChoose: choose.may,
    chooseFolder: (): void =>
      void choose.run({ language }).then((result) => {
        if (result.ok && result.value !== null) setFolder(result.value);
      }),
    wasTried,
    save,
    submit,
  };
};

/** The dialog. */
export const ScheduleDialog = ({ schedule, onClose }: ScheduleDialogProps) => {
  const { t } = useWords();
  const { fields, change, folder, chooseFolder, mayChoose, wasTried, save, submit } = useSchedule(schedule, onClose);
  return (
    <FormDialog
      title={t('exports.scheduleTitle')}
      confirm={t('exports.save')}
      isPending={save.isPending}
      error={save.error}
      refusal={save.refusal}
      onClose={onClose}
      onSubmit={submit}
    >
      <TextInput
        data-autofocus
        label={t('exports.name')}
        maxLength={60}
        value={fields.name}
        error={wasTried && fields.name.trim() === '' ? t('exports.noName') : null}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <WhatFields fields={fields} onChange={change} />
      <WhenFields fields={fields} onChange={change} />
      <NumberInput
        label={t('exports.keep')}
        description={t('exports.keepHint')}
        min={1}
        max={1000}
        value={fields.keep}
        onChange={(value) => change({ keep: Math.min(1000, Math.max(1, Number(value) || 1)) })}
      />
      <div>
        <Button
          variant="default"
          leftSection={<IconFolderOpen size={16} aria-hidden />}
          onClick={chooseFolder}
          {...mayChoose}
        >
          {t('exports.chooseFolder')}
        </Button>
        <Text size="sm" mt={6} {...(folder === null && wasTried ? { c: 'var(--tone-fail)', role: 'alert' } : {})}>
          {folder?.folder ?? t('exports.noFolder')}
        </Text>
      </div>
      <Checkbox
        label={t('exports.isOn')}
        checked={fields.isOn}
        onChange={(event) => change({ isOn: event.currentTarget.checked })}
      />
    </FormDialog>
  );
};
