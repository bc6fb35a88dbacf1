// All plans of the shop, with their next dates; what the product proposes below them.
import { Button } from '@mantine/core';
import { IconCalendarCog, IconCalendarRepeat, IconListCheck, IconPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { useMay } from '../../bridge/useMay.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Later } from '../../ui/Later.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Page } from '../../ui/Page.tsx';
import { Section } from '../../ui/Section.tsx';
import { useWords } from '../../ui/useWords.ts';
import { PlanRow } from './PlanRow.tsx';
import css from './Plans.module.css';
import { Proposals } from './Proposals.tsx';

/** Plans first, proposals below; on first use the proposals are all there is. */
export const PlansPage = () => {
  const { t } = useWords();
  const allowed = useMay('plans.create');
  const answer = useAnswer('plans.list', {});
  useEvent('plans.changed', answer.reload);
  useEvent('workdays.changed', answer.reload);
  const plans = knownOf(answer);
  return (
    <Page
      title={t('plans.title')}
      lead={t('plans.lead')}
      actions={
        <div className={css['tools']}>
          <Button
            component={Link}
            to="/plan/workdays"
            variant="default"
            leftSection={<IconCalendarCog size={16} aria-hidden />}
          >
            {t('plans.calendar')}
          </Button>
          <Button
            component={Link}
            to="/plan/templates"
            variant="default"
            leftSection={<IconListCheck size={16} aria-hidden />}
            {...allowed.may}
          >
            {t('plans.templates')}
          </Button>
          <Button component={Link} to="/plan/plan/new" leftSection={<IconPlus size={16} aria-hidden />}>
            {t('plans.add')}
          </Button>
        </div>
      }
    >
      {answer.state === 'failed' ? <ErrorNotice error={answer.error} onRetry={answer.reload} /> : null}
      {plans === null && answer.state === 'loading' ? <Loading rows={4} height={72} /> : null}
      {plans?.length === 0 ? (
        <EmptyState icon={<IconCalendarRepeat size={32} stroke={1.3} />} title={t('plans.empty')}>
          {t('plans.emptyHint')}
        </EmptyState>
      ) : null}
      {plans !== null && plans.length > 0 ? (
        <Section inset="flush" title={t('plans.list')}>
          <ul className={css['rows']}>
            {plans.map((plan) => (
              <PlanRow key={plan.id} plan={plan} />
            ))}
          </ul>
        </Section>
      ) : null}
      {plans === null ? null : (
        <Later>
          <Proposals isFirstUse={plans.length === 0} />
        </Later>
      )}
    </Page>
  );
};
