// The fields of a plan with their preview, and saving them.
import { Button } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Plan, PlanDraft } from '../../../shared/plan/plan.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Foot } from '../../ui/Foot.tsx';
import { MoveDialog } from '../../ui/planner/MoveDialog.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import { AboutPart } from './AboutPart.tsx';
import { type ChangeAnswer, ChangeDialog } from './ChangeDialog.tsx';
import css from './Plans.module.css';
import { Preview } from './Preview.tsx';
import { draftOf, newDraft, previewable, type Wrong, wrongIn } from './planDraft.ts';
import { Readings } from './Readings.tsx';
import { RiskPart } from './RiskPart.tsx';
import { ScopePart } from './ScopePart.tsx';
import { WhenPart } from './WhenPart.tsx';

interface PlanFormProps {
  /** Null = a new one. */
  readonly plan: (Plan & { readonly subjects: number }) | null;
  /** Where a new one begins. */
  readonly firstOn: string;
}

const nothingWrong: ReadonlySet<Wrong> = new Set();

/** What is left of a change when only one date is moved. */
interface Moving {
  readonly planId: string;
  readonly dueOn: string;
  readonly count: number;
}

interface SideProps extends Pick<PlanFormProps, 'plan'> {
  readonly draft: PlanDraft;
  readonly onLeaveOut: (on: string) => void;
}

const Side = ({ draft, plan, onLeaveOut }: SideProps) => {
  const shown = previewable(draft);
  return (
    <div className={css['side']}>
      {shown === null ? null : <Preview draft={shown} onLeaveOut={onLeaveOut} />}
      {plan?.trigger.kind === 'counter' ? <Readings planId={plan.id} metric={plan.trigger.metric} /> : null}
    </div>
  );
};

/** The form; a changed plan of dates asks first to which of them the change applies. */
export const PlanForm = ({ plan, firstOn }: PlanFormProps) => {
  const { t, say } = useWords();
  const navigate = useNavigate();
  const [draft, setDraft] = useState<PlanDraft>(() => (plan === null ? newDraft(firstOn) : draftOf(plan)));
  const [isTried, setIsTried] = useState(false);
  const [isAsking, setIsAsking] = useState(false);
  const [moving, setMoving] = useState<Moving | null>(null);
  const create = useCommand('plans.create');
  const change = useCommand('plans.change');
  const found = wrongIn(draft);
  const wrong = isTried ? found : nothingWrong;
  const onChange = (to: Partial<PlanDraft>) => setDraft((before) => ({ ...before, ...to }));

  const done = (word: 'created' | 'saved') => {
    toast(t(`plans.editor.${word}`, { name: say(draft.name) }));
    void navigate('/plan/plans');
  };
  const save = (planId: string, from: string | null) => {
    void change.run({ planId, draft, from }).then((saved) => {
      if (saved.ok) done('saved');
    });
  };
  const answered = (planId: string, answer: ChangeAnswer) => {
    if (answer.kind !== 'one') {
      save(planId, answer.kind === 'following' ? answer.from : null);
      return;
    }
    setIsAsking(false);
    setMoving({ planId, dueOn: answer.dueOn, count: plan?.subjects ?? 1 });
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (found.size > 0) return;
    if (plan === null) {
      void create.run({ draft }).then((made) => {
        if (made.ok) done('created');
      });
    } else if (plan.trigger.kind === 'calendar') setIsAsking(true);
    else save(plan.id, null);
  };
  const leaveOut = (on: string) => {
    const { trigger } = draft;
    if (trigger.kind !== 'calendar') return;
    const except = [...trigger.recurrence.except, on].sort();
    onChange({ trigger: { ...trigger, recurrence: { ...trigger.recurrence, except } } });
  };
  const error = create.error ?? (isAsking ? null : change.error);
  const parts = { draft, onChange, wrong };
  return (
    <>
      <form className={css['columns']} onSubmit={submit} noValidate>
        <div className={css['form']}>
          <AboutPart {...parts} />
          <ScopePart {...parts} />
          <WhenPart {...parts} />
          <RiskPart {...parts} />
          {error === null ? null : <ErrorNotice error={error} />}
          {wrong.size > 0 ? <p role="alert">{t('plans.editor.missing')}</p> : null}
          <Foot>
            <Button variant="default" onClick={() => void navigate('/plan/plans')}>
              {t('app.common.cancel')}
            </Button>
            <Button type="submit" loading={create.isPending || change.isPending} {...change.may}>
              {t(plan === null ? 'plans.editor.create' : 'plans.editor.save')}
            </Button>
          </Foot>
        </div>
        <Side draft={draft} plan={plan} onLeaveOut={leaveOut} />
      </form>
      {isAsking && plan !== null ? (
        <ChangeDialog
          before={draftOf(plan)}
          isPending={change.isPending}
          error={change.error}
          onClose={() => setIsAsking(false)}
          onAnswer={(answer) => answered(plan.id, answer)}
        />
      ) : null}
      {moving === null ? null : <MoveDialog target={{ kind: 'planDay', ...moving }} onClose={() => setMoving(null)} />}
    </>
  );
};
