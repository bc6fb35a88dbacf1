// What can be done with an open incident: told, spoken about, escalated, sent in, fetched back, closed.
import { Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import {
  contactWayNames,
  contactWays,
  type Incident,
  incidentBounds,
  providerCaseSchema,
} from '../../../shared/incident/incident.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { SentenceDialog } from '../../ui/acquirer/SentenceDialog.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { localMoment, momentOf } from '../../ui/people/localDay.ts';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Incidents.module.css';

/** Which of them is open. */
export type Doing = 'report' | 'contact' | 'escalate' | 'send' | 'back' | 'note' | 'close' | 'reopen';

interface StepProps {
  readonly incident: Incident;
  readonly doing: Doing;
  readonly onClose: () => void;
}

const emptied = (text: string): string | null => (text.trim() === '' ? null : text.trim());
const isSentence = (text: string): boolean => text.trim().length >= 3;

/** Closes the dialog after a success and says so. */
const useDone = (onClose: () => void) => {
  const { t } = useWords();
  return (result: { readonly ok: boolean }): void => {
    if (!result.ok) return;
    toast(t('incident.done'));
    onClose();
  };
};

const ReportDialog = ({ incident, onClose }: StepProps) => {
  const { t } = useWords();
  const { run, isPending, error, refusal } = useCommand('incidents.report');
  const done = useDone(onClose);
  const [isTried, setIsTried] = useState(false);
  const [name, setName] = useState(incident.provider?.name ?? '');
  const [caseNumber, setCaseNumber] = useState(incident.provider?.caseNumber ?? '');
  const [promisedOn, setPromisedOn] = useState(incident.provider?.promisedOn ?? '');
  const [note, setNote] = useState('');
  const provider = providerCaseSchema.safeParse({
    name,
    caseNumber: emptied(caseNumber),
    promisedOn: emptied(promisedOn),
  });
  const isNoteShort = note.trim() !== '' && !isSentence(note);
  const save = (): void => {
    setIsTried(true);
    if (!provider.success || isNoteShort) return;
    void run({ incidentId: incident.id, provider: provider.data, note: emptied(note) }).then(done);
  };
  return (
    <FormDialog
      title={t('incident.reportTitle')}
      confirm={t('incident.save')}
      isPending={isPending}
      error={error}
      onClose={onClose}
      onSubmit={save}
      refusal={refusal}
    >
      <TextInput
        label={t('incident.providerName')}
        required
        data-autofocus
        maxLength={incidentBounds.name}
        value={name}
        error={isTried && name.trim() === '' ? t('incident.providerWrong') : null}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput
        label={t('incident.caseField')}
        maxLength={60}
        value={caseNumber}
        onChange={(event) => setCaseNumber(event.currentTarget.value)}
      />
      <TextInput
        type="date"
        label={t('incident.promisedField')}
        value={promisedOn}
        onChange={(event) => setPromisedOn(event.currentTarget.value)}
      />
      <Textarea
        label={t('incident.reportNote')}
        autosize
        minRows={2}
        maxLength={incidentBounds.text}
        value={note}
        error={isTried && isNoteShort ? t('incident.saidWrong') : null}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </FormDialog>
  );
};

/** Whom to begin with: who was spoken with last, and how; else the provider. */
const lastSpokenWith = ({ history, provider }: Incident) => {
  const last = history.findLast((step) => step.partner !== null);
  return { partner: last?.partner ?? provider?.name ?? '', way: last?.way ?? 'phone' } as const;
};

const ContactDialog = ({ incident, doing, onClose }: StepProps) => {
  const { t, say } = useWords();
  const { run, isPending, error, refusal } = useCommand('incidents.contact');
  const done = useDone(onClose);
  const isEscalation = doing === 'escalate';
  const [isTried, setIsTried] = useState(false);
  const last = lastSpokenWith(incident);
  const [partner, setPartner] = useState(isEscalation ? '' : last.partner);
  const [way, setWay] = useState<(typeof contactWays)[number]>(last.way);
  const [said, setSaid] = useState('');
  const save = (): void => {
    setIsTried(true);
    if (partner.trim() === '' || !isSentence(said)) return;
    void run({ incidentId: incident.id, partner: partner.trim(), way, said: said.trim(), isEscalation }).then(done);
  };
  return (
    <FormDialog
      title={t(isEscalation ? 'incident.escalateTitle' : 'incident.contactTitle')}
      confirm={t('incident.save')}
      isPending={isPending}
      error={error}
      onClose={onClose}
      onSubmit={save}
      refusal={refusal}
    >
      {isEscalation ? <p className={css['words']}>{t('incident.escalateLead')}</p> : null}
      <TextInput
        label={t('incident.partner')}
        required
        data-autofocus
        maxLength={incidentBounds.name}
        value={partner}
        error={isTried && partner.trim() === '' ? t('incident.partnerWrong') : null}
        onChange={(event) => setPartner(event.currentTarget.value)}
      />
      <Select
        label={t('incident.way')}
        allowDeselect={false}
        data={contactWays.map((value) => ({ value, label: say(contactWayNames[value]) }))}
        value={way}
        onChange={(value) => setWay(contactWays.find((each) => each === value) ?? way)}
      />
      <Textarea
        label={t('incident.said')}
        required
        autosize
        minRows={2}
        maxLength={incidentBounds.text}
        value={said}
        error={isTried && !isSentence(said) ? t('incident.saidWrong') : null}
        onChange={(event) => setSaid(event.currentTarget.value)}
      />
    </FormDialog>
  );
};

const CloseDialog = ({ incident, onClose }: StepProps) => {
  const { t } = useWords();
  const { run, isPending, error, refusal } = useCommand('incidents.close');
  const done = useDone(onClose);
  const [isTried, setIsTried] = useState(false);
  const [works, setWorks] = useState(() => localMoment(new Date().toISOString()));
  const [resolution, setResolution] = useState('');
  const [cost, setCost] = useState('');
  const worksSince = momentOf(works);
  const amount = cost.trim() === '' ? null : Number(cost.normalize('NFKC').replace(',', '.'));
  const isCostWrong = amount !== null && !(amount >= 0 && amount <= incidentBounds.cost);
  const save = (): void => {
    setIsTried(true);
    if (worksSince === null || !isSentence(resolution) || isCostWrong) return;
    void run({ incidentId: incident.id, worksSince, resolution: resolution.trim(), cost: amount }).then(done);
  };
  return (
    <FormDialog
      title={t('incident.closeTitle')}
      confirm={t('incident.close')}
      isPending={isPending}
      error={error}
      onClose={onClose}
      onSubmit={save}
      refusal={refusal}
    >
      <TextInput
        type="datetime-local"
        label={t('incident.worksField')}
        required
        value={works}
        error={isTried && worksSince === null ? t('incident.sinceWrong') : null}
        onChange={(event) => setWorks(event.currentTarget.value)}
      />
      <Textarea
        label={t('incident.resolutionField')}
        required
        data-autofocus
        autosize
        minRows={2}
        maxLength={incidentBounds.text}
        value={resolution}
        error={isTried && !isSentence(resolution) ? t('incident.saidWrong') : null}
        onChange={(event) => setResolution(event.currentTarget.value)}
      />
      <TextInput
        label={t('incident.costField')}
        inputMode="decimal"
        maxLength={12}
        value={cost}
        error={isTried && isCostWrong ? t('incident.costWrong') : null}
        onChange={(event) => setCost(event.currentTarget.value)}
      />
    </FormDialog>
  );
};

const SendDialog = ({ incident, doing, onClose }: StepProps) => {
  const { t } = useWords();
  const { run, isPending, error, refusal } = useCommand('incidents.send');
  const done = useDone(onClose);
  const isSent = doing === 'send';
  return (
    <SentenceDialog
      title={t(isSent ? 'incident.sendTitle' : 'incident.backTitle')}
      lead={<p className={css['words']}>{t(isSent ? 'incident.sendLead' : 'incident.backLead')}</p>}
      label={t('incident.sendNote')}
      confirm={t('incident.save')}
      isPending={isPending}
      error={error}
      onClose={onClose}
      onConfirm={(note) => void run({ incidentId: incident.id, isSent, note }).then(done)}
      refusal={refusal}
    />
  );
};

const NoteDialog = ({ incident, onClose }: StepProps) => {
  const { t } = useWords();
  const { run, isPending, error } = useCommand('incidents.note');
  const done = useDone(onClose);
  return (
    <SentenceDialog
      title={t('incident.note')}
      label={t('incident.noteLabel')}
      confirm={t('incident.save')}
      isPending={isPending}
      error={error}
      onClose={onClose}
      onConfirm={(note) => void run({ incidentId: incident.id, note }).then(done)}
    />
  );
};

const ReopenDialog = ({ incident, onClose }: StepProps) => {
  const { t } = useWords();
  const { run, isPending, error, refusal } = useCommand('incidents.reopen');
  const done = useDone(onClose);
  return (
    <SentenceDialog
      title={t('incident.reopen')}
      label={t('incident.reopenLabel')}
      confirm={t('incident.reopen')}
      isPending={isPending}
      error={error}
      onClose={onClose}
      onConfirm={(reason) => void run({ incidentId: incident.id, reason }).then(done)}
      refusal={refusal}
    />
  );
};

const dialogs = {
  report: ReportDialog,
  contact: ContactDialog,
  escalate: ContactDialog,
  send: SendDialog,
  back: SendDialog,
  note: NoteDialog,
  close: CloseDialog,
  reopen: ReopenDialog,
} as const satisfies Readonly<Record<Doing, unknown>>;

/** The dialog for what is being done. */
export const StepDialog = (props: StepProps) => {
  const Dialog = dialogs[props.doing];
  return <Dialog {...props} />;
};
