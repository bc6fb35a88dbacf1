// How the phases of a job look: a colour and a sign whose shape differs from all others; the word stands beside it.
import {
  IconAlertCircle,
  IconBan,
  IconCalendarEvent,
  IconCalendarPlus,
  IconCircleCheck,
  IconCircleX,
  IconClock,
  IconPlayerPause,
  IconPlayerPlay,
} from '@tabler/icons-react';
import type { JobPhase } from '../../../shared/job/job.ts';
import type { Tone } from '../tone.ts';

const looks = {
  overdue: { tone: 'fail', Icon: IconAlertCircle },
  due: { tone: 'warn', Icon: IconClock },
  inProgress: { tone: 'accent', Icon: IconPlayerPlay },
  onHold: { tone: 'quiet', Icon: IconPlayerPause },
  upcoming: { tone: 'quiet', Icon: IconCalendarEvent },
  planned: { tone: 'quiet', Icon: IconCalendarPlus },
  done: { tone: 'pass', Icon: IconCircleCheck },
  missed: { tone: 'fail', Icon: IconCircleX },
  cancelled: { tone: 'quiet', Icon: IconBan },
} as const satisfies Readonly<Record<JobPhase | 'planned', { readonly tone: Tone; readonly Icon: unknown }>>;

/** The colour of a phase. */
export const toneOfPhase = (phase: JobPhase | 'planned'): Tone => looks[phase].tone;

/** The sign of a phase. */
export const PhaseSign = ({ phase, size = 16 }: { readonly phase: JobPhase | 'planned'; readonly size?: number }) => {
  const { tone, Icon } = looks[phase];
  return <Icon size={size} stroke={2} color={`var(--tone-${tone})`} aria-hidden style={{ flex: 'none' }} />;
};
