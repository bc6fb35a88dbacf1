// What a plan is about: name, kind, checklist, who does it, how long it takes.
import { Select, TextInput } from '@mantine/core';
import { planBounds, planKindNames, planKinds, planTexts } from '../../../shared/plan/plan.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { AssigneeInput } from '../../ui/planner/AssigneeInput.tsx';
import { Section } from '../../ui/Section.tsx';
import { useWords } from '../../ui/useWords.ts';
import { ChosenField } from './ChosenField.tsx';
import css from './Plans.module.css';
import type { PartProps } from './partProps.ts';
import { WholeNumber } from './WholeNumber.tsx';

/** The first part of the editor. */
export const AboutPart = ({ draft, onChange, wrong }: PartProps) => {
  const { t, say, language } = useWords();
  const templates = knownOf(useAnswer('templates.list', {})) ?? [];
  const { name, kind, templateId, assignee, minutes } = draft;
  const setName = (typed: string) =>
    // A name that is the same in both languages stays so; a proposal has one in each.
    onChange({ name: name.zh === name.en ? { zh: typed, en: typed } : { ...name, [language]: typed } });
  return (
    <Section title={t('plans.editor.what')}>
      <div className={css['form']}>
        <TextInput
          label={t('plans.editor.name')}
          required
          maxLength={planTexts.name}
          value={say(name)}
          error={wrong.has('name') ? t('plans.editor.needName') : null}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <div className={css['pair']}>
          <ChosenField
            label={t('plans.editor.kind')}
            value={kind}
            choices={planKinds}
            nameOf={(each) => say(planKindNames[each])}
            onChange={(chosen) => onChange({ kind: chosen })}
          />
          <Select
            label={t('plans.editor.template')}
            searchable
            value={templateId ?? ''}
            allowDeselect={false}
            data={[
              { value: '', label: t('plans.editor.noTemplate') },
              ...templates.map((template) => ({ value: template.id, label: say(template.name) })),
            ]}
            onChange={(chosen) => onChange({ templateId: chosen === null || chosen === '' ? null : chosen })}
          />
          <AssigneeInput
            label={t('plans.editor.assignee')}
            value={assignee ?? ''}
            onChange={(typed) => onChange({ assignee: typed.trim() === '' ? null : typed })}
          />
          <WholeNumber
            label={t('plans.editor.minutes')}
            value={minutes}
            least={1}
            most={planBounds.minutes}
            error={wrong.has('minutes') ? t('plans.editor.needNumber', { most: planBounds.minutes }) : null}
            onChange={(typed) => onChange({ minutes: typed })}
          />
        </div>
      </div>
    </Section>
  );
};
