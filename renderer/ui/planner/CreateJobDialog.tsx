// A job that is done once: what, for which terminal, when, by whom.
import { NumberInput, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { jobTexts } from '../../../shared/job/job.ts';
import { type PlanKind, planBounds, planKindNames, planKinds } from '../../../shared/plan/plan.ts';
import { type Subject, subjectKey, type Unit } from '../../../shared/plan/unit.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { FormDialog } from '../FormDialog.tsx';
import { toast } from '../toast.ts';
import { useWords } from '../useWords.ts';
import { AssigneeInput } from './AssigneeInput.tsx';
import { formatDay, isDay, localToday } from './days.ts';
import css from './Planner.module.css';

interface CreateJobDialogProps {
  readonly onClose: () => void;
  /** The day that is open in the calendar. */
  readonly on?: string;
  /** The terminal on whose page it is made. */
  readonly unitId?: string;
}

const aTime = /^([01]\d|2[0-3]):[0-5]\d$/;
const noTemplate = 'none';

const subjectOf = (key: string | null): Subject | null => {
  if (key === null) return null;
  if (key === 'shop') return { kind: 'shop' };
  return key.startsWith('store:') ? { kind: 'store', store: key.slice(6) } : { kind: 'unit', unitId: key };
};

const labelOf = ({ name, store, counter }: Unit): string =>
  [name, store, counter].filter((part) => part !== null && part !== '').join(' · ');

/** What a job can be for, as options of a select. */
const useSubjects = () => {
  const { t } = useWords();
  const units = knownOf(useAnswer('plans.units', {})) ?? [];
  const stores = [...new Set(units.flatMap(({ store }) => (store === null ? [] : [store])))];
  return [
    { value: 'shop', label: t('planner.job.shop') },
    {
      group: t('planner.create.stores'),
      items: stores.map((store) => ({ value: subjectKey({ kind: 'store', store }), label: store })),
    },
    { group: t('planner.create.terminals'), items: units.map((unit) => ({ value: unit.id, label: labelOf(unit) })) },
  ];
};

/** Asks for everything that a single job needs. */
export const CreateJobDialog = ({ onClose, on, unitId }: CreateJobDialogProps) => {
  const { t, say, language } = useWords();
  const { run, isPending, error, refusal } = useCommand('jobs.create');
  const subjects = useSubjects();
  const templates = knownOf(useAnswer('templates.list', {})) ?? [];
  const [title, setTitle] = useState('');
  const [kind, setKind] = useState<PlanKind>('maintenance');
  const [key, setKey] = useState<string | null>(unitId ?? null);
  const [day, setDay] = useState(on ?? localToday());
  const [time, setTime] = useState('09:00');
  const [assignee, setAssignee] = useState('');
  const [minutes, setMinutes] = useState<number | null>(null);
  const [templateId, setTemplateId] = useState<string | null>(null);
  const [isTried, setIsTried] = useState(false);
  const subject = subjectOf(key);
  const problems = {
    title: title.trim() === '' ? t('planner.create.nameNeeded') : null,
    subject: subject === null ? t('planner.create.subjectNeeded') : null,
    day: isDay(day) ? null : t('planner.move.dayNeeded'),
    time: aTime.test(time) ? null : t('planner.create.timeNeeded'),
  };
  const shown = (problem: string | null) => (isTried ? problem : null);
  const save = () => {
    setIsTried(true);
    if (subject === null || Object.values(problems).some((problem) => problem !== null)) return;
    const job = {
      ...{ title: title.trim(), kind, subject, dueOn: day, dueTime: time, minutes, templateId },
      assignee: assignee.trim() === '' ? null : assignee.trim(),
    };
    void run(job).then((result) => {
      if (!result.ok) return;
      toast(t('planner.create.done', { day: formatDay(day, language, 'short') }));
      onClose();
    });
  };
  return (
    <FormDialog
      title={t('planner.create.title')}
      confirm={t('planner.create.confirm')}
      isPending={isPending}
      error={error}
      onClose={onClose}
      onSubmit={save}
      refusal={refusal}
    >
      <p className={css['soft']}>{t('planner.create.text')}</p>
      <TextInput
        label={t('planner.create.name')}
        required
        maxLength={jobTexts.title}
        value={title}
        error={shown(problems.title)}
        onChange={(event) => setTitle(event.currentTarget.value)}
        data-autofocus
      />
      <Select
        label={t('planner.create.subject')}
        required
        searchable
        limit={200}
        value={key}
        data={subjects}
        error={shown(problems.subject)}
        onChange={setKey}
      />
      <div className={css['inputs']}>
        <TextInput
          type="date"
          label={t('planner.create.day')}
          required
          value={day}
          error={shown(problems.day)}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        <TextInput
          type="time"
          label={t('planner.create.time')}
          required
          value={time}
          error={shown(problems.time)}
          onChange={(event) => setTime(event.currentTarget.value)}
        />
        <Select
          label={t('planner.create.kind')}
          value={kind}
          data={planKinds.map((value) => ({ value, label: say(planKindNames[value]) }))}
          onChange={(value) => setKind(planKinds.find((each) => each === value) ?? 'other')}
        />
        <NumberInput
          label={t('planner.create.minutes')}
          min={1}
          max={planBounds.minutes}
          allowDecimal={false}
          allowNegative={false}
          clampBehavior="strict"
          hideControls
          value={minutes ?? ''}
          onChange={(value) => setMinutes(typeof value === 'number' && value >= 1 ? value : null)}
        />
      </div>
      <AssigneeInput label={t('planner.create.assignee')} value={assignee} onChange={setAssignee} />
      {templates.length === 0 ? null : (
        <Select
          label={t('planner.create.template')}
          value={templateId ?? noTemplate}
          data={[
            { value: noTemplate, label: t('planner.create.noTemplate') },
            ...templates.map(({ id, name }) => ({ value: id, label: say(name) })),
          ]}
          onChange={(value) => setTemplateId(value === noTemplate ? null : value)}
        />
      )}
    </FormDialog>
  );
};
