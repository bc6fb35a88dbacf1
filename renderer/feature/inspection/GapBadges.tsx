// What is missing at a terminal, in words.
import { type DeviceGap, deviceGapNames } from '../../../shared/inspection/device.ts';
import { ToneBadge } from '../../ui/StatusBadge.tsx';
import type { Tone } from '../../ui/tone.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Inspection.module.css';

const serious: ReadonlySet<DeviceGap> = new Set<DeviceGap>([
  'noSerial',
  'overdue',
  'baselineChanged',
  'approvalExpired',
]);

/** One badge for each; words where there is none. */
export const GapBadges = ({ gaps }: { readonly gaps: readonly DeviceGap[] }) => {
  const { t, say, alone } = useWords();
  if (gaps.length === 0) return <span className={css['soft']}>{alone(t('inspection.noGaps'))}</span>;
  const tone = (gap: DeviceGap): Tone => (serious.has(gap) ? 'fail' : 'warn');
  return (
    <span className={css['chips']}>
      {gaps.map((gap) => (
        <ToneBadge key={gap} tone={tone(gap)}>
          {say(deviceGapNames[gap])}
        </ToneBadge>
      ))}
    </span>
  );
};
