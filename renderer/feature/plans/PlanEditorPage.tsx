// The editor of a plan: a new one, or one that is there; its preview follows every change.
import { Anchor } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link, useParams } from 'react-router';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Page } from '../../ui/Page.tsx';
import { localToday } from '../../ui/planner/days.ts';
import { useDaysOff } from '../../ui/planner/useDaysOff.ts';
import { idOf } from '../../ui/useIdParam.ts';
import { useWords } from '../../ui/useWords.ts';
import { PlanForm } from './PlanForm.tsx';
import css from './Plans.module.css';

const Back = () => {
  const { t } = useWords();
  return (
    <Anchor component={Link} to="/plan/plans" className={css['back'] ?? ''}>
      <IconArrowLeft size={16} aria-hidden />
      {t('plans.backToPlans')}
    </Anchor>
  );
};

const KnownPlan = ({ planId }: { readonly planId: string }) => {
  const { t, say } = useWords();
  const answer = useAnswer('plans.get', { planId });
  const plan = knownOf(answer);
  if (plan === null) {
    return (
      <Page title={t('plans.title')} above={<Back />}>
        {answer.state === 'failed' ? (
          <ErrorNotice error={answer.error} onRetry={answer.reload} />
        ) : (
          <Loading rows={4} height={90} />
        )}
      </Page>
    );
  }
  return (
    <Page title={say(plan.name)} above={<Back />}>
      <PlanForm key={plan.id} plan={plan} firstOn={localToday()} />
    </Page>
  );
};

const NewPlan = () => {
  const { nextWorking, isKnown } = useDaysOff();
  return isKnown ? <PlanForm plan={null} firstOn={nextWorking} /> : <Loading rows={4} height={90} />;
};

/** `/plan/plan/new` and `/plan/plan/:planId`. */
export const PlanEditorPage = () => {
  const { t } = useWords();
  const { planId } = useParams();
  if (planId !== 'new') return <KnownPlan planId={idOf(planId)} />;
  return (
    <Page title={t('plans.editor.newTitle')} above={<Back />}>
      <NewPlan />
    </Page>
  );
};
