// One plan of the list: its rule in words, the next date, for how many, and what can be done with it.
import { ActionIcon, Badge, Button, Menu } from '@mantine/core';
import { IconDots, IconListCheck, IconPlayerPause, IconPlayerPlay, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { CommandOutput } from '../../../shared/ipc/contract.ts';
import { planKindNames } from '../../../shared/plan/plan.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useMay } from '../../bridge/useMay.ts';
import { formatDay } from '../../ui/planner/days.ts';
import { useWords } from '../../ui/useWords.ts';
import { PlanDialog, type PlanDoing } from './PlanDialog.tsx';
import css from './Plans.module.css';

type ListedPlan = CommandOutput<'plans.list'>[number];

const NextDate = ({ plan }: { readonly plan: ListedPlan }) => {
  const { t, language } = useWords();
  const { nextOn, trigger } = plan;
  if (nextOn !== null) return t('plans.next', { on: formatDay(nextOn, language, 'short') });
  if (plan.subjects === 0) return t('plans.noSubjects');
  if (plan.pausedAt !== null || trigger.kind === 'calendar') return t('plans.noNext');
  return t(trigger.kind === 'counter' ? 'plans.waitsForCounter' : 'plans.waitsForFinding');
};

const PlanMenu = ({ plan, onDo }: { readonly plan: ListedPlan; readonly onDo: (doing: PlanDoing) => void }) => {
  const { t, say } = useWords();
  const allowed = useMay('plans.remove');
  const navigate = useNavigate();
  const isPaused = plan.pausedAt !== null;
  return (
    <Menu position="bottom-end" withinPortal shadow="md">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={32} aria-label={t('plans.more', { name: say(plan.name) })}>
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconListCheck size={16} aria-hidden />}
          onClick={() => void navigate(`/plan/jobs?plan=${plan.id}`)}
        >
          {t('plans.jobs')}
        </Menu.Item>
        <Menu.Item
          leftSection={isPaused ? <IconPlayerPlay size={16} aria-hidden /> : <IconPlayerPause size={16} aria-hidden />}
          onClick={() => onDo(isPaused ? 'resume' : 'pause')}
        >
          {t(isPaused ? 'plans.resume' : 'plans.pause')}
        </Menu.Item>
        <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} onClick={() => onDo('remove')} {...allowed.may}>
          {t('plans.remove')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};

/** A row. */
export const PlanRow = ({ plan }: { readonly plan: ListedPlan }) => {
  const { t, say } = useWords();
  const [doing, setDoing] = useState<PlanDoing | null>(null);
  const words = knownOf(useAnswer('plans.describe', { trigger: plan.trigger }));
  return (
    <li className={css['row']}>
      <div className={css['text']}>
        <p className={css['name']}>
          {say(plan.name)}{' '}
          {plan.pausedAt === null ? null : (
            <Badge variant="default" size="sm">
              {t('plans.paused')}
            </Badge>
          )}
        </p>
        <p className={css['plain']}>
          <NextDate plan={plan} />
        </p>
        <p className={css['soft']}>
          {say(planKindNames[plan.kind])} · {t(`plans.subjects.${plan.per}`, { count: plan.subjects })}
          {words === null ? null : ` · ${say(words)}`}
        </p>
      </div>
      <div className={css['tools']}>
        <Button
          component={Link}
          to={`/plan/plan/${plan.id}`}
          size="compact-sm"
          variant="default"
          aria-label={`${t('plans.edit')} ${say(plan.name)}`}
        >
          {t('plans.edit')}
        </Button>
        <PlanMenu plan={plan} onDo={setDoing} />
      </div>
      {doing === null ? null : <PlanDialog plan={plan} doing={doing} onClose={() => setDoing(null)} />}
    </li>
  );
};
