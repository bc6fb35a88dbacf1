// How the shop wants to be told: ways, quiet hours, times, and which kinds.
import { Anchor, Button, Checkbox, NumberInput, Switch, TextInput } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { type ReactNode, type SubmitEvent, useId, useState } from 'react';
import { Link } from 'react-router';
import { reminderKinds } from '../../../shared/reminder/reminder.ts';
import {
  mostDaysBefore,
  type ReminderSettings,
  reminderSettingsSchema,
} from '../../../shared/reminder/reminderSettings.ts';
import { reminderKindNames } from '../../../shared/reminder/reminderWords.ts';
import { useAnswer } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Foot } from '../../ui/Foot.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Page } from '../../ui/Page.tsx';
import { Section } from '../../ui/Section.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Reminders.module.css';

interface PartProps {
  readonly draft: ReminderSettings;
  readonly onChange: (change: Partial<ReminderSettings>) => void;
}

const firstQuiet = { from: '21:00', until: '08:00' } as const;
const isTime = (time: string): boolean => reminderSettingsSchema.shape.digestTime.safeParse(time).success;

const Row = ({
  id,
  label,
  hint,
  children,
}: {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly children: ReactNode;
}) => (
  <div className={css['row']}>
    <div className={css['rowWords']}>
      <h3 className={css['label']} id={id}>
        {label}
      </h3>
      {hint === '' ? null : <p className={css['soft']}>{hint}</p>}
    </div>
    {children}
  </div>
);

const Ways = ({ draft, onChange }: PartProps) => {
  const { t } = useWords();
  const id = useId();
  return (
    <Section inset="flush" title={t('reminder.how')}>
      {(['system', 'tray', 'badge'] as const).map((way) => (
        <Row key={way} id={`${id}${way}`} label={t(`reminder.${way}`)} hint={t(`reminder.${way}Hint`)}>
          <Switch
            aria-labelledby={`${id}${way}`}
            checked={draft[way]}
            onChange={(event) => onChange({ [way]: event.currentTarget.checked })}
          />
        </Row>
      ))}
    </Section>
  );
};

const Hours = ({ draft, onChange }: PartProps) => {
  const { t } = useWords();
  const { quiet } = draft;
  if (quiet === null) return null;
  const isSame = quiet.from === quiet.until;
  return (
    <div className={css['hours']}>
      {(['from', 'until'] as const).map((end) => (
        <TextInput
          key={end}
          type="time"
          label={t(end === 'from' ? 'reminder.quietFrom' : 'reminder.quietUntil')}
          value={quiet[end]}
          error={
            !isTime(quiet[end]) ? t('reminder.timeWrong') : isSame && end === 'until' ? t('reminder.quietSame') : null
          }
          onChange={(event) => onChange({ quiet: { ...quiet, [end]: event.currentTarget.value } })}
        />
      ))}
    </div>
  );
};

const Times = ({ draft, onChange }: PartProps) => {
  const { t } = useWords();
  const id = useId();
  const areDaysWrong = !reminderSettingsSchema.shape.daysBefore.safeParse(draft.daysBefore).success;
  return (
    <Section inset="flush" title={t('reminder.when')}>
      <Row id={`${id}quiet`} label={t('reminder.quiet')} hint={t('reminder.quietHint')}>
        <div className={css['hours']}>
          <Hours draft={draft} onChange={onChange} />
          <Switch
            aria-labelledby={`${id}quiet`}
            checked={draft.quiet !== null}
            onChange={(event) => onChange({ quiet: event.currentTarget.checked ? firstQuiet : null })}
          />
        </div>
      </Row>
      <Row id={`${id}urgent`} label={t('reminder.urgentAnyway')} hint={t('reminder.urgentHint')}>
        <Switch
          aria-labelledby={`${id}urgent`}
          checked={draft.urgentAnyway}
          onChange={(event) => onChange({ urgentAnyway: event.currentTarget.checked })}
        />
      </Row>
      <Row id={`${id}digest`} label={t('reminder.digestTime')} hint={t('reminder.digestHint')}>
        <TextInput
          type="time"
          aria-labelledby={`${id}digest`}
          value={draft.digestTime}
          error={isTime(draft.digestTime) ? null : t('reminder.timeWrong')}
          onChange={(event) => onChange({ digestTime: event.currentTarget.value })}
        />
      </Row>
      <Row id={`${id}days`} label={t('reminder.daysBefore')} hint="">
        <NumberInput
          aria-labelledby={`${id}days`}
          value={draft.daysBefore}
          min={0}
          max={mostDaysBefore}
          allowDecimal={false}
          clampBehavior="none"
          error={areDaysWrong ? t('reminder.daysWrong') : null}
          onChange={(value) => onChange({ daysBefore: typeof value === 'number' ? value : Number.NaN })}
        />
      </Row>
    </Section>
  );
};

const Kinds = ({ draft, onChange }: PartProps) => {
  const { t, say } = useWords();
  return (
    <Section inset="flush" title={t('reminder.which')} hint={t('reminder.whichHint')}>
      <div className={css['kinds']}>
        {reminderKinds.map((kind) => (
          <Checkbox
            key={kind}
            label={say(reminderKindNames[kind])}
            checked={draft.kinds.includes(kind)}
            onChange={(event) => {
              const isOn = event.currentTarget.checked;
              onChange({ kinds: reminderKinds.filter((each) => (each === kind ? isOn : draft.kinds.includes(each))) });
            }}
          />
        ))}
      </div>
    </Section>
  );
};

const Form = ({ settings, onSaved }: { readonly settings: ReminderSettings; readonly onSaved: () => void }) => {
  const { t } = useWords();
  const { run, isPending, error, forgetError, may } = useCommand('reminders.setSettings');
  const [draft, setDraft] = useState(settings);
  const onChange = (change: Partial<ReminderSettings>): void => setDraft((before) => ({ ...before, ...change }));
  const isValid = reminderSettingsSchema.safeParse(draft).success;
  const isChanged = JSON.stringify(draft) !== JSON.stringify(settings);
  const save = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!isValid) return;
    void run({ settings: draft }).then((result) => {
      if (!result.ok) return;
      toast(t('reminder.saved'));
      onSaved();
    });
  };
  return (
    <form onSubmit={save} noValidate>
      {error === null ? null : <ErrorNotice error={error} onDismiss={forgetError} />}
      <Ways draft={draft} onChange={onChange} />
      <Times draft={draft} onChange={onChange} />
      <Kinds draft={draft} onChange={onChange} />
      <Foot>
        <Button type="submit" loading={isPending} disabled={!isValid || !isChanged} {...may}>
          {t('app.common.save')}
        </Button>
      </Foot>
    </form>
  );
};

/** A page of its own, reached from the centre and from the settings. */
export const ReminderSettingsPage = () => {
  const { t } = useWords();
  const answer = useAnswer('reminders.settings', {});
  return (
    <Page
      title={t('reminder.settingsTitle')}
      lead={t('reminder.settingsLead')}
      above={
        <Anchor component={Link} to="/reminders">
          <IconArrowLeft size={16} aria-hidden />
          {t('reminder.back')}
        </Anchor>
      }
    >
      {answer.state === 'loading' ? <Loading rows={4} height={64} /> : null}
      {answer.state === 'failed' ? <ErrorNotice error={answer.error} onRetry={answer.reload} /> : null}
      {answer.state === 'filled' ? (
        <Form key={JSON.stringify(answer.value.settings)} settings={answer.value.settings} onSaved={answer.reload} />
      ) : null}
    </Page>
  );
};
