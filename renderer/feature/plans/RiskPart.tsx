// Why a plan comes so often: the targeted risk analysis of an inspection.
import { Button, Textarea, TextInput } from '@mantine/core';
import { type PlanDraft, planTexts } from '../../../shared/plan/plan.ts';
import { addMonths, localToday } from '../../ui/planner/days.ts';
import { Section } from '../../ui/Section.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './Plans.module.css';
import type { PartProps } from './partProps.ts';

type Risk = NonNullable<PlanDraft['risk']>;

/** The last part of the editor; only inspections are asked for it, others may have it. */
export const RiskPart = ({ draft, onChange, wrong }: PartProps) => {
  const { t } = useWords();
  const { risk, kind } = draft;
  if (risk === null && kind !== 'inspection') return null;
  const begin = () => {
    const today = localToday();
    onChange({ risk: { reason: '', author: '', writtenOn: today, reviewOn: addMonths(today, 12) } });
  };
  const set = (change: Partial<Risk>) => {
    if (risk !== null) onChange({ risk: { ...risk, ...change } });
  };
  return (
    <Section title={t('plans.editor.risk')} hint={t('plans.editor.riskHint')}>
      {risk === null ? (
        <Button variant="default" onClick={begin}>
          {t('plans.editor.addRisk')}
        </Button>
      ) : (
        <div className={css['form']}>
          <Textarea
            label={t('plans.editor.riskReason')}
            required
            autosize
            minRows={2}
            maxLength={planTexts.reason}
            value={risk.reason}
            error={wrong.has('risk') ? t('plans.editor.needRisk') : null}
            onChange={(event) => set({ reason: event.currentTarget.value })}
          />
          <div className={css['pair']}>
            <TextInput
              label={t('plans.editor.riskAuthor')}
              required
              maxLength={planTexts.person}
              value={risk.author}
              onChange={(event) => set({ author: event.currentTarget.value })}
            />
            <TextInput
              type="date"
              label={t('plans.editor.riskWrittenOn')}
              required
              value={risk.writtenOn}
              onChange={(event) => set({ writtenOn: event.currentTarget.value })}
            />
            <TextInput
              type="date"
              label={t('plans.editor.riskReviewOn')}
              required
              value={risk.reviewOn}
              onChange={(event) => set({ reviewOn: event.currentTarget.value })}
            />
          </div>
          <div>
            <Button size="compact-sm" variant="default" onClick={() => onChange({ risk: null })}>
              {t('plans.editor.removeRisk')}
            </Button>
          </div>
        </div>
      )}
    </Section>
  );
};
