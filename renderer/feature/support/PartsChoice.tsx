// Which parts go in, with the period of the log and the captures.
import { Anchor, Checkbox, Select, TextInput } from '@mantine/core';
import { Link } from 'react-router';
import { type SupportOffer, supportLimits } from '../../../shared/support/supportBundle.ts';
import { type SupportPart, supportParts, supportPartWords } from '../../../shared/support/supportParts.ts';
import { formatTime } from '../../ui/dateTime.ts';
import { Section } from '../../ui/Section.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './Support.module.css';
import { periods, type SupportForm } from './supportDraft.ts';

interface PartsProps {
  readonly offer: SupportOffer;
  readonly form: SupportForm;
  readonly onForm: (form: SupportForm) => void;
}

const Period = ({ form, onForm }: Pick<PartsProps, 'form' | 'onForm'>) => {
  const { t } = useWords();
  return (
    <div className={css['inner']}>
      <Select
        label={t('support.period')}
        size="xs"
        allowDeselect={false}
        data={periods.map((value) => ({ value, label: t(`support.periods.${value}`) }))}
        value={form.period}
        onChange={(value) => onForm({ ...form, period: periods.find((one) => one === value) ?? form.period })}
      />
      {form.period === 'custom' ? (
        <>
          <TextInput
            type="date"
            size="xs"
            label={t('support.fromDay')}
            value={form.fromDay}
            onChange={(event) => onForm({ ...form, fromDay: event.currentTarget.value })}
          />
          <TextInput
            type="date"
            size="xs"
            label={t('support.untilDay')}
            error={
              form.fromDay !== '' && form.untilDay !== '' && form.untilDay < form.fromDay
                ? t('support.wrongOrder')
                : undefined
            }
            value={form.untilDay}
            onChange={(event) => onForm({ ...form, untilDay: event.currentTarget.value })}
          />
        </>
      ) : null}
    </div>
  );
};

const Captures = ({ offer, form, onForm }: PartsProps) => {
  const { t, language } = useWords();
  if (offer.captures.length === 0) {
    return (
      <p className={css['soft']}>
        {t('support.noCaptures')}{' '}
        <Anchor component={Link} to="/traffic" size="sm">
          {t('support.toTraffic')}
        </Anchor>
      </p>
    );
  }
  const isFull = form.captureIds.length >= supportLimits.captures;
  return (
    <Checkbox.Group
      aria-label={t('support.whichCaptures')}
      value={[...form.captureIds]}
      onChange={(captureIds) => onForm({ ...form, captureIds })}
    >
      <div className={css['captures']}>
        {offer.captures.map(({ id, startedAt, note, messages, simulated }) => (
          <Checkbox
            key={id}
            size="sm"
            value={id}
            disabled={isFull && !form.captureIds.includes(id)}
            label={[formatTime(startedAt, language, 'short'), note, t('support.messages', { count: messages })]
              .filter((part) => part !== null)
              .join(' · ')}
            {...(simulated ? { description: t('app.simulated') } : {})}
          />
        ))}
      </div>
    </Checkbox.Group>
  );
};

/** The list of parts. */
export const PartsChoice = ({ offer, form, onForm }: PartsProps) => {
  const { t, say } = useWords();
  const choose = (parts: readonly string[]) =>
    onForm({ ...form, parts: supportParts.filter((part) => parts.includes(part)) });
  const isChosen = (part: SupportPart): boolean => form.parts.includes(part);
  return (
    <Section title={t('support.parts')} hint={t('support.partsHint')}>
      <Checkbox.Group aria-label={t('support.parts')} value={[...form.parts]} onChange={choose}>
        <div className={css['grid']}>
          {supportParts.map((part) => (
            <div key={part} className={css['choice']} data-chosen={isChosen(part)}>
              <Checkbox
                value={part}
                label={say(supportPartWords[part].name)}
                description={say(supportPartWords[part].about)}
              />
              {part === 'log' && isChosen('log') ? <Period form={form} onForm={onForm} /> : null}
            </div>
          ))}
        </div>
      </Checkbox.Group>
      {isChosen('captures') ? (
        <div className={css['captureBox']}>
          <Captures offer={offer} form={form} onForm={onForm} />
        </div>
      ) : null}
    </Section>
  );
};
