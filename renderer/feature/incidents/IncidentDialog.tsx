// Records an incident, or changes what is known of its beginning.
import { Checkbox, Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import {
  type Incident,
  incidentBounds,
  incidentDraftSchema,
  incidentKindNames,
  incidentKinds,
} from '../../../shared/incident/incident.ts';
import type { CommandOutput } from '../../../shared/ipc/contract.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { localMoment, momentOf } from '../../ui/people/localDay.ts';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';

interface IncidentDialogProps {
  /** Null = a new one. */
  readonly incident: Incident | null;
  /** The terminal that a new one is about; null = not chosen yet. */
  readonly unitId: string | null;
  readonly onClose: () => void;
  readonly onSaved: (incident: Incident) => void;
}

const emptied = (text: string): string | null => (text.trim() === '' ? null : text.trim());

const UnitField = ({
  units,
  value,
  onChange,
}: {
  readonly units: CommandOutput<'plans.units'>;
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
}) => {
  const { t } = useWords();
  return (
    <Select
      label={t('incident.unit')}
      placeholder={t('incident.noUnit')}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('incident.noUnit') }}
      limit={200}
      data={units.map(({ id, name, store }) => ({ value: id, label: store === null ? name : `${name} · ${store}` }))}
      value={value}
      onChange={onChange}
    />
  );
};

const storeOf = (unitId: string | null, units: CommandOutput<'plans.units'>): string =>
  units.find(({ id }) => id === unitId)?.store ?? '';

/** The dialog; Escape closes it without a change. */
export const IncidentDialog = ({ incident, unitId, onClose, onSaved }: IncidentDialogProps) => {
  const { t, say } = useWords();
  const open = useCommand('incidents.open');
  const change = useCommand('incidents.change');
  const units = knownOf(useAnswer('plans.units', {})) ?? [];
  const [isTried, setIsTried] = useState(false);
  const [typed, setTyped] = useState(() => ({
    kind: incident?.kind ?? 'fault',
    title: incident?.title ?? '',
    description: incident?.description ?? '',
    unitId: incident?.unitId ?? unitId,
    // Until somebody types another one: that of the terminal.
    store: incident === null ? null : (incident.store ?? ''),
    since: localMoment(incident?.since ?? new Date().toISOString()),
    isOutOfUse: incident?.isOutOfUse ?? true,
  }));
  const set = (changed: Partial<typeof typed>): void => setTyped((before) => ({ ...before, ...changed }));
  const store = typed.store ?? storeOf(typed.unitId, units);
  const draft = incidentDraftSchema.safeParse({
    ...typed,
    description: emptied(typed.description),
    store: emptied(store),
    since: momentOf(typed.since) ?? '',
  });
  const wrong = (name: string): boolean =>
    isTried && !draft.success && draft.error.issues.some(({ path }) => path[0] === name);
  const save = (): void => {
    setIsTried(true);
    if (!draft.success) return;
    const sent =
      incident === null ? open.run({ draft: draft.data }) : change.run({ incidentId: incident.id, draft: draft.data });
    void sent.then((result) => {
      if (!result.ok) return;
      toast(t('incident.done'));
      onSaved(result.value);
      onClose();
    });
  };
  return (
    <FormDialog
      title={t(incident === null ? 'incident.dialogAdd' : 'incident.dialogEdit')}
      confirm={t('incident.save')}
      isPending={open.isPending || change.isPending}
      error={incident === null ? open.error : change.error}
      refusal={incident === null ? open.refusal : change.refusal}
      onClose={onClose}
      onSubmit={save}
    >
      <TextInput
        label={t('incident.titleField')}
        required
        data-autofocus
        maxLength={incidentBounds.title}
        value={typed.title}
        error={wrong('title') ? t('incident.titleWrong') : null}
        onChange={(event) => set({ title: event.currentTarget.value })}
      />
      <Select
        label={t('incident.kind')}
        allowDeselect={false}
        data={incidentKinds.map((value) => ({ value, label: say(incidentKindNames[value]) }))}
        value={typed.kind}
        onChange={(value) => set({ kind: incidentKinds.find((each) => each === value) ?? typed.kind })}
      />
      <UnitField units={units} value={typed.unitId} onChange={(id) => set({ unitId: id })} />
      <TextInput
        label={t('incident.store')}
        maxLength={120}
        value={store}
        onChange={(event) => set({ store: event.currentTarget.value })}
      />
      <TextInput
        type="datetime-local"
        label={t('incident.since')}
        required
        value={typed.since}
        error={wrong('since') ? t('incident.sinceWrong') : null}
        onChange={(event) => set({ since: event.currentTarget.value })}
      />
      <Checkbox
        label={t('incident.outOfUse')}
        description={t('incident.outOfUseHint')}
        checked={typed.isOutOfUse}
        onChange={(event) => set({ isOutOfUse: event.currentTarget.checked })}
      />
      <Textarea
        label={t('incident.description')}
        autosize
        minRows={2}
        maxLength={incidentBounds.text}
        value={typed.description}
        onChange={(event) => set({ description: event.currentTarget.value })}
      />
    </FormDialog>
  );
};
