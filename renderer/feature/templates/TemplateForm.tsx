// The editor of a checklist: its name, its points, who signs.
import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import type { AppError } from '../../../shared/error/appError.ts';
import { signatureWays, type TemplateDraft, templateBounds } from '../../../shared/job/template.ts';
import { useMay } from '../../bridge/useMay.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Foot } from '../../ui/Foot.tsx';
import { Section } from '../../ui/Section.tsx';
import { useWords } from '../../ui/useWords.ts';
import { PointsEditor } from './PointsEditor.tsx';
import css from './Templates.module.css';
import { draftOf, faultCount, type TypedTemplate } from './typedTemplate.ts';

interface TemplateFormProps {
  readonly first: TypedTemplate;
  /** A former version is only read. */
  readonly isOff: boolean;
  readonly saveLabel: string;
  readonly isPending: boolean;
  readonly error: AppError | null;
  readonly onForget: () => void;
  readonly onSave: (draft: TemplateDraft) => void;
}

interface HeadProps {
  readonly typed: TypedTemplate;
  readonly isTried: boolean;
  readonly isOff: boolean;
  readonly onChange: (change: Partial<TypedTemplate>) => void;
}

const Head = ({ typed, isTried, isOff, onChange }: HeadProps) => {
  const { t, alone } = useWords();
  const lacksName = typed.nameZh.trim() === '' && typed.nameEn.trim() === '';
  return (
    <Section title={t('template.one')}>
      <div className={css['form']}>
        <div className={css['pair']}>
          <TextInput
            label={t('template.name')}
            required
            readOnly={isOff}
            maxLength={templateBounds.name}
            value={typed.nameZh}
            error={isTried && lacksName ? t('template.nameWrong') : null}
            onChange={(event) => onChange({ nameZh: event.currentTarget.value })}
          />
          <TextInput
            label={t('template.nameEn')}
            readOnly={isOff}
            maxLength={templateBounds.name}
            value={typed.nameEn}
            onChange={(event) => onChange({ nameEn: event.currentTarget.value })}
          />
          <NativeSelect
            label={t('template.signature')}
            disabled={isOff}
            value={typed.signature}
            data={signatureWays.map((way) => ({ value: way, label: alone(t(`template.signatures.${way}`)) }))}
            onChange={(event) => {
              const signature = signatureWays.find((each) => each === event.currentTarget.value);
              if (signature !== undefined) onChange({ signature });
            }}
          />
        </div>
        <Checkbox
          label={t('template.witness')}
          description={t(typed.signature === 'none' ? 'template.witnessNeeds' : 'template.witnessHint')}
          disabled={isOff || typed.signature === 'none'}
          checked={typed.signature !== 'none' && typed.needsWitness}
          onChange={(event) => onChange({ needsWitness: event.currentTarget.checked })}
        />
      </div>
    </Section>
  );
};

/** The form; what is wrong is shown with the first attempt to save. */
export const TemplateForm = (props: TemplateFormProps) => {
  const { first, isOff, saveLabel, isPending, error, onForget, onSave } = props;
  const { t } = useWords();
  const storing = useMay('templates.change');
  const [typed, setTyped] = useState(first);
  const [isTried, setIsTried] = useState(false);
  const faults = faultCount(typed);
  const change = (part: Partial<TypedTemplate>): void => setTyped((before) => ({ ...before, ...part }));
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (faults === 0 && !isPending) onSave(draftOf(typed));
  };
  return (
    <form className={css['form']} onSubmit={submit} noValidate>
      {error === null ? null : <ErrorNotice error={error} onDismiss={onForget} />}
      <Head typed={typed} isTried={isTried} isOff={isOff} onChange={change} />
      <PointsEditor items={typed.items} isTried={isTried} isOff={isOff} onChange={(items) => change({ items })} />
      {isOff ? null : (
        <Foot said={isTried && faults > 0 ? t('template.fix', { count: faults }) : ''} isFault>
          <Button variant="default" disabled={typed === first} onClick={() => setTyped(first)} {...storing.may}>
            {t('template.discard')}
          </Button>
          <Button type="submit" loading={isPending}>
            {saveLabel}
          </Button>
        </Foot>
      )}
    </form>
  );
};
