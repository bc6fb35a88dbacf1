// Pausing, resuming and removing a plan; each wants its reason.
import type { Plan } from '../../../shared/plan/plan.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { SentenceDialog } from '../../ui/acquirer/SentenceDialog.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Plans.module.css';

/** What is about to be done. */
export type PlanDoing = 'pause' | 'resume' | 'remove';

const toasts = { pause: 'pausedToast', resume: 'resumedToast', remove: 'removedToast' } as const;

interface PlanDialogProps {
  readonly plan: Plan;
  readonly doing: PlanDoing;
  readonly onClose: () => void;
}

/** The dialog; Escape closes it and nothing is done. */
export const PlanDialog = ({ plan, doing, onClose }: PlanDialogProps) => {
  const { t, say } = useWords();
  const pause = useCommand('plans.pause');
  const remove = useCommand('plans.remove');
  const name = say(plan.name);
  const confirm = (reason: string) => {
    const ended =
      doing === 'remove'
        ? remove.run({ planId: plan.id, reason })
        : pause.run({ planId: plan.id, isPaused: doing === 'pause', reason });
    void ended.then((done) => {
      if (!done.ok) return;
      toast(t(`plans.${toasts[doing]}`, { name }));
      onClose();
    });
  };
  return (
    <SentenceDialog
      title={t(`plans.${doing}Title`, { name })}
      lead={<p className={css['plain']}>{t(`plans.${doing}Lead`)}</p>}
      label={t('plans.why')}
      confirm={t(`plans.${doing}Title`, { name })}
      isPending={pause.isPending || remove.isPending}
      error={doing === 'remove' ? remove.error : pause.error}
      onClose={onClose}
      onConfirm={confirm}
      refusal={pause.refusal}
      isForGood={doing === 'remove'}
    />
  );
};
