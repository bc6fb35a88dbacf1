// Known-good photos are taken: one view after the other, then what is written down, then put in force.
import { Button, Checkbox, NumberInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { angles, requiredAngles } from '../../../shared/inspection/angle.ts';
import { type Baseline, type BaselineFacts, baselineBounds, missingIn } from '../../../shared/inspection/baseline.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { OnlyFor } from '../../ui/OnlyFor.tsx';
import { Section } from '../../ui/Section.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import { AngleCard } from './AngleCard.tsx';
import css from './Inspection.module.css';

interface DraftProps {
  readonly draft: Baseline;
  /** It is in force, or gone. */
  readonly onEnd: () => void;
}

type TextField = 'serialOnLabel' | 'labels' | 'colour' | 'cableKinds' | 'screenMessage' | 'note';

const textOf = (typed: string): string | null => (typed.trim() === '' ? null : typed.trim());
const sealsOf = (typed: string): string[] | null => {
  const seals = typed
    .split(/[,，、;；\n]/)
    .map((seal) => seal.trim().slice(0, baselineBounds.seal))
    .filter((seal) => seal !== '');
  return seals.length === 0 ? null : seals.slice(0, baselineBounds.seals);
};

interface FactsFormProps {
  readonly facts: BaselineFacts;
  readonly onChange: (facts: BaselineFacts) => void;
}

const FactsForm = ({ facts, onChange }: FactsFormProps) => {
  const { t } = useWords();
  const [typed, setTyped] = useState<Readonly<Record<TextField, string>>>({
    serialOnLabel: facts.serialOnLabel ?? '',
    labels: facts.labels ?? '',
    colour: facts.colour ?? '',
    cableKinds: facts.cableKinds ?? '',
    screenMessage: facts.screenMessage ?? '',
    note: facts.note ?? '',
  });
  const [seals, setSeals] = useState(facts.seals?.join(', ') ?? '');
  const hasNoSeals = facts.seals?.length === 0;
  const field = (name: TextField, label: string, description?: string) => (
    <TextInput
      label={label}
      {...(description === undefined ? {} : { description })}
      value={typed[name]}
      maxLength={name === 'serialOnLabel' ? 40 : baselineBounds.text}
      autoComplete="off"
      onChange={(event) => setTyped({ ...typed, [name]: event.currentTarget.value })}
      onBlur={() => {
        if (textOf(typed[name]) !== facts[name]) onChange({ ...facts, [name]: textOf(typed[name]) });
      }}
    />
  );
  return (
    <div className={css['form']}>
      {field('serialOnLabel', t('inspection.draft.serial'), t('inspection.draft.serialHint'))}
      <div className={css['stack']}>
        <TextInput
          label={t('inspection.draft.seals')}
          description={t('inspection.draft.sealsHint')}
          disabled={hasNoSeals}
          value={hasNoSeals ? '' : seals}
          autoComplete="off"
          onChange={(event) => setSeals(event.currentTarget.value)}
          onBlur={() => onChange({ ...facts, seals: sealsOf(seals) })}
        />
        <Checkbox
          label={t('inspection.draft.noSeals')}
          checked={hasNoSeals}
          onChange={(event) => onChange({ ...facts, seals: event.currentTarget.checked ? [] : sealsOf(seals) })}
        />
      </div>
      <NumberInput
        label={t('inspection.draft.cables')}
        min={0}
        max={baselineBounds.cables}
        allowDecimal={false}
        clampBehavior="strict"
        value={facts.cables ?? ''}
        onChange={(value) => onChange({ ...facts, cables: typeof value === 'number' ? value : null })}
      />
      {field('cableKinds', t('inspection.draft.cableKinds'))}
      {field('screenMessage', t('inspection.draft.screen'))}
      {field('labels', t('inspection.draft.labels'))}
      {field('colour', t('inspection.draft.colour'))}
      {field('note', t('inspection.draft.note'))}
    </div>
  );
};

/** The draft; every photo and every word is kept at once. */
export const BaselineDraft = ({ draft, onEnd }: DraftProps) => {
  const { t, say, language } = useWords();
  const describe = useCommand('inspection.describe');
  const confirm = useCommand('inspection.confirm');
  const discard = useCommand('inspection.discard');
  // What was typed last counts, not what an earlier answer of the program brings.
  const [facts, setFacts] = useState(draft.facts);
  const missing = missingIn({ photos: draft.photos, facts });
  const left = requiredAngles.filter((angle) => !draft.photos.some((photo) => photo.angle === angle)).length;
  const change = (next: BaselineFacts): void => {
    setFacts(next);
    confirm.forgetError();
    void describe.run({ baselineId: draft.id, facts: next });
  };
  const putInForce = async (): Promise<void> => {
    // The field that was left by pressing the button counts as well.
    if (!(await describe.run({ baselineId: draft.id, facts })).ok) return;
    if (!(await confirm.run({ baselineId: draft.id })).ok) return;
    toast(t('inspection.draft.confirmed'));
    onEnd();
  };
  const throwAway = async (): Promise<void> => {
    if (!(await discard.run({ baselineId: draft.id })).ok) return;
    toast(t('inspection.draft.discarded'));
    onEnd();
  };
  const error = confirm.error ?? describe.error ?? discard.error;
  return (
    <>
      <Section title={t('inspection.draft.title')} hint={t('inspection.draft.lead')}>
        <div className={css['stack']}>
          <p className={css['soft']} role="status">
            {t('inspection.draft.progress', { count: draft.photos.length, left })}
          </p>
          <ul className={css['photos']}>
            {angles.map((angle) => (
              <AngleCard key={angle} draft={draft} angle={angle} />
            ))}
          </ul>
        </div>
      </Section>
      <Section title={t('inspection.draft.facts')}>
        <div className={css['stack']}>
          <OnlyFor right="technician">
            <FactsForm facts={facts} onChange={change} />
          </OnlyFor>
          <p className={css['soft']} role="status">
            {missing.length === 0
              ? t('inspection.draft.complete')
              : t('inspection.draft.missing', { names: missing.map(say).join(language === 'zh' ? '、' : ', ') })}
          </p>
          {error === null ? null : <ErrorNotice error={error} />}
          <div className={css['buttons']}>
            <Button loading={confirm.isPending} onClick={() => void putInForce()} {...confirm.may}>
              {t('inspection.draft.confirm')}
            </Button>
            <Button variant="default" loading={discard.isPending} onClick={() => void throwAway()} {...discard.may}>
              {t('inspection.draft.discard')}
            </Button>
            <span className={css['soft']}>{t('inspection.draft.confirmHint')}</span>
          </div>
        </div>
      </Section>
    </>
  );
};
