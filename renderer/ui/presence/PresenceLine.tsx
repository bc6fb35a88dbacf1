// Last seen and availability in one line, for cards and rows.
import type { Presence } from '../../../shared/fleet/presence.ts';
import { useWords } from '../useWords.ts';
import { Availability } from './Availability.tsx';
import { LastSeen } from './LastSeen.tsx';
import css from './Presence.module.css';

interface PresenceLineProps {
  readonly presence: Presence;
  readonly isShopOpen: boolean;
}

/** “Last seen 3 min ago · 24 h 99.2 % · 30 d 98 %”. */
export const PresenceLine = ({ presence, isShopOpen }: PresenceLineProps) => {
  const { t } = useWords();
  return (
    <span className={css['line']}>
      <LastSeen presence={presence} isShopOpen={isShopOpen} isNamed />
      <span>
        <span className={css['soft']}>{t('fleet.presence.available')} </span>
        <span className={css['soft']} title={t('fleet.presence.day')}>
          {t('fleet.presence.dayShort')}{' '}
        </span>
        <Availability time={presence.day} />
        <span className={css['soft']} title={t('fleet.presence.month')}>
          {' '}
          · {t('fleet.presence.monthShort')}{' '}
        </span>
        <Availability time={presence.month} />
      </span>
    </span>
  );
};
