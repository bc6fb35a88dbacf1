// Notes a visit, or corrects one; the advice changes while it is typed.
import { Autocomplete, Input, MultiSelect, Select, Textarea, TextInput } from '@mantine/core';
import { useId, useState } from 'react';
import {
  identityCheckNames,
  identityChecks,
  type Visitor,
  type VisitorDraft,
  visitorBounds,
  visitPurposeNames,
  visitPurposes,
} from '../../../shared/inspection/visitor.ts';
import { adviseOnVisitor } from '../../../shared/inspection/visitorAdvice.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { localMoment, pastMomentOf } from '../../ui/people/localDay.ts';
import { Segments } from '../../ui/Segments.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Inspection.module.css';

interface VisitorDialogProps {
  /** Null = a new visit. */
  readonly visitor: Visitor | null;
  readonly stores: readonly string[];
  readonly onClose: () => void;
}

const kinds = { stop: 'fail', careful: 'warn', calm: 'info' } as const;

/** What is typed: texts as they stand in the fields. */
interface Typed {
  readonly cameAt: string;
  readonly leftAt: string;
  readonly store: string;
  readonly name: string;
  readonly company: string;
  readonly purpose: VisitorDraft['purpose'];
  readonly isAnnounced: boolean;
  readonly identity: VisitorDraft['identity'];
  readonly unitIds: readonly string[];
  readonly touched: string;
  readonly accompaniedBy: string;
  readonly note: string;
}

const typedOf = (visitor: Visitor | null, now: number): Typed => ({
  cameAt: localMoment(visitor === null ? new Date(now).toISOString() : visitor.cameAt),
  leftAt: localMoment(visitor?.leftAt ?? null),
  store: visitor?.store ?? '',
  name: visitor?.name ?? '',
  company: visitor?.company ?? '',
  purpose: visitor?.purpose ?? 'repair',
  isAnnounced: visitor?.isAnnounced ?? false,
  identity: visitor?.identity ?? 'none',
  unitIds: visitor?.unitIds ?? [],
  touched: visitor?.touched ?? '',
  accompaniedBy: visitor?.accompaniedBy ?? '',
  note: visitor?.note ?? '',
});

const textOf = (typed: string): string | null => (typed.trim() === '' ? null : typed.trim());

// To the minute the field says the minute's beginning: a visit that is corrected keeps its seconds.
const momentOf = (typed: string, known: string | null): string | null => {
  if (known !== null && localMoment(known) === typed) return known;
  return pastMomentOf(typed, Date.now());
};

const draftFrom = (typed: Typed, visitor: Visitor | null): VisitorDraft | null => {
  const cameAt = momentOf(typed.cameAt, visitor?.cameAt ?? null);
  if (cameAt === null || typed.name.trim() === '') return null;
  return {
    cameAt,
    leftAt: momentOf(typed.leftAt, visitor?.leftAt ?? null),
    store: textOf(typed.store),
    name: typed.name.trim(),
    company: textOf(typed.company),
    purpose: typed.purpose,
    isAnnounced: typed.isAnnounced,
    identity: typed.identity,
    unitIds: [...typed.unitIds],
    touched: textOf(typed.touched),
    accompaniedBy: textOf(typed.accompaniedBy),
    note: textOf(typed.note),
  };
};

interface FieldsProps {
  readonly typed: Typed;
  readonly stores: readonly string[];
  readonly onChange: (change: Partial<Typed>) => void;
}

const Fields = ({ typed, stores, onChange }: FieldsProps) => {
  const { t, say } = useWords();
  const announcedId = useId();
  const announced = { no: t('inspection.visitor.announcedNo'), yes: t('inspection.visitor.announcedYes') };
  const units = knownOf(useAnswer('plans.units', {})) ?? [];
  const text = (name: 'name' | 'company' | 'accompaniedBy', label: string) => (
    <TextInput
      label={label}
      required={name === 'name'}
      maxLength={visitorBounds.name}
      autoComplete="off"
      value={typed[name]}
      onChange={(event) => onChange({ [name]: event.currentTarget.value })}
    />
  );
  const words = (name: 'touched' | 'note', label: string) => (
    <Textarea
      label={label}
      autosize
      maxLength={visitorBounds.text}
      value={typed[name]}
      onChange={(event) => onChange({ [name]: event.currentTarget.value })}
    />
  );
  return (
    <>
      <div className={css['form']}>
        {text('name', t('inspection.visitor.name'))}
        {text('company', t('inspection.visitor.company'))}
        <Select
          label={t('inspection.visitor.purpose')}
          allowDeselect={false}
          value={typed.purpose}
          onChange={(value) => onChange({ purpose: visitPurposes.find((each) => each === value) ?? 'other' })}
          data={visitPurposes.map((value) => ({ value, label: say(visitPurposeNames[value]) }))}
        />
        <Select
          label={t('inspection.visitor.identity')}
          allowDeselect={false}
          value={typed.identity}
          onChange={(value) => onChange({ identity: identityChecks.find((each) => each === value) ?? 'none' })}
          data={identityChecks.map((value) => ({ value, label: say(identityCheckNames[value]) }))}
        />
      </div>
      <div>
        <Input.Label labelElement="div" id={announcedId}>
          {t('inspection.visitor.announced')}
        </Input.Label>
        <Segments
          fullWidth
          aria-labelledby={announcedId}
          value={typed.isAnnounced ? 'yes' : 'no'}
          data={Object.entries(announced).map(([value, label]) => ({ value, label }))}
          onChange={(value) => onChange({ isAnnounced: value === 'yes' })}
        />
      </div>
      <div className={css['form']}>
        <TextInput
          type="datetime-local"
          label={t('inspection.visitor.cameAt')}
          required
          value={typed.cameAt}
          onChange={(event) => onChange({ cameAt: event.currentTarget.value })}
        />
        <TextInput
          type="datetime-local"
          label={t('inspection.visitor.leftAt')}
          description={t('inspection.visitor.leftAtHint')}
          value={typed.leftAt}
          onChange={(event) => onChange({ leftAt: event.currentTarget.value })}
        />
        <Autocomplete
          label={t('inspection.visitor.store')}
          maxLength={120}
          value={typed.store}
          data={[...stores]}
          onChange={(store) => onChange({ store })}
        />
        {text('accompaniedBy', t('inspection.visitor.accompanied'))}
      </div>
      <MultiSelect
        label={t('inspection.visitor.units')}
        searchable
        limit={100}
        maxValues={visitorBounds.units}
        value={[...typed.unitIds]}
        onChange={(unitIds) => onChange({ unitIds })}
        data={units.map(({ id, name, store, serialNumber }) => ({
          value: id,
          label: [name, serialNumber, store].filter((part) => part !== null).join(' · '),
        }))}
      />
      {words('touched', t('inspection.visitor.touched'))}
      {words('note', t('inspection.visitor.note'))}
    </>
  );
};

/** Everything is typed before it is saved; Escape leaves without a change. */
export const VisitorDialog = ({ visitor, stores, onClose }: VisitorDialogProps) => {
  const { t, say } = useWords();
  const [typed, setTyped] = useState(() => typedOf(visitor, Date.now()));
  const [reason, setReason] = useState('');
  const add = useCommand('visitors.add');
  const change = useCommand('visitors.change');
  const advice = adviseOnVisitor({
    ...typed,
    unitIds: [...typed.unitIds],
    touched: textOf(typed.touched),
    accompaniedBy: textOf(typed.accompaniedBy),
  });
  const draft = draftFrom(typed, visitor);
  const save = async (): Promise<void> => {
    if (draft === null) return;
    const done =
      visitor === null
        ? await add.run({ draft })
        : await change.run({ visitorId: visitor.id, draft, reason: reason.trim() });
    if (!done.ok) return;
    toast(t('inspection.visitor.saved'));
    onClose();
  };
  return (
    <FormDialog
      title={visitor === null ? t('inspection.visitor.add') : t('inspection.visitor.editOf', { name: visitor.name })}
      confirm={t('app.common.save')}
      size="lg"
      isPending={add.isPending || change.isPending}
      error={add.error ?? change.error}
      onClose={onClose}
      onSubmit={() => void save()}
    >
      <Fields typed={typed} stores={stores} onChange={(changed) => setTyped((before) => ({ ...before, ...changed }))} />
      <div aria-live="polite">
        <Notice kind={kinds[advice.level]} title={say(advice.headline)}>
          <ul className={css['points']}>
            {advice.points.map((point) => (
              <li key={point.en}>{say(point)}</li>
            ))}
          </ul>
        </Notice>
      </div>
      {visitor === null ? null : (
        <TextInput
          label={t('inspection.visitor.reason')}
          description={t('inspection.visitor.reasonHint')}
          required
          maxLength={300}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
    </FormDialog>
  );
};
