// Open payments of a terminal: number, age, and why nobody knows.
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import type { Unsettled } from '../../../shared/model/action.ts';
import { Age } from '../../ui/Age.tsx';
import { ToneBadge } from '../../ui/StatusBadge.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './ActionsSection.module.css';

/** A badge with its age. */
export const UnsettledLine = ({ unsettled }: { readonly unsettled: Unsettled }) => {
  const { t } = useWords();
  const { state, count, at } = unsettled;
  const isFine = state === 'none';
  const Icon = isFine ? IconCircleCheck : IconAlertTriangle;
  return (
    <span className={css['unsettled']}>
      <ToneBadge tone={isFine ? 'pass' : 'warn'} sign={<Icon size={16} aria-hidden />}>
        {t(`action.unsettled.${state}`, { count: count ?? 0 })}
      </ToneBadge>
      <span className={css['soft']}>
        {at === null ? t('action.unsettled.never') : state === 'unknown' ? `${t('action.unsettled.stale')} · ` : null}
        {at === null ? null : (
          <>
            {t('action.unsettled.read')} <Age at={at} />
          </>
        )}
      </span>
    </span>
  );
};
