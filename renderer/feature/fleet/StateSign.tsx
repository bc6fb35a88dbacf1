// The sign and word of a terminal's state in the overview; shape and word say it without the colour.
import {
  IconAlertTriangleFilled,
  IconArchive,
  IconCircleCheckFilled,
  IconCircleDashed,
  IconCircleXFilled,
  IconPlugConnectedX,
  IconProgress,
  IconShieldLock,
  IconUserQuestion,
} from '@tabler/icons-react';
import { memo } from 'react';
import type { FleetState } from '../../../shared/fleet/fleetEntry.ts';
import type { Tone } from '../../ui/tone.ts';

/** Colour of each state. */
export const stateTones: Readonly<Record<FleetState, Tone>> = {
  fault: 'fail',
  unreachable: 'fail',
  attention: 'warn',
  incomplete: 'quiet',
  unchecked: 'quiet',
  neverSeen: 'quiet',
  maintenance: 'warn',
  well: 'pass',
  away: 'quiet',
};

const icons = {
  fault: IconCircleXFilled,
  unreachable: IconPlugConnectedX,
  attention: IconAlertTriangleFilled,
  incomplete: IconProgress,
  unchecked: IconCircleDashed,
  neverSeen: IconUserQuestion,
  maintenance: IconShieldLock,
  well: IconCircleCheckFilled,
  away: IconArchive,
} as const satisfies Readonly<Record<FleetState, unknown>>;

/** The sign alone; the word must stand beside it. */
export const StateSign = memo(({ state, size = 15 }: { readonly state: FleetState; readonly size?: number }) => {
  const Icon = icons[state];
  return <Icon size={size} color={`var(--tone-${stateTones[state]})`} aria-hidden style={{ flex: 'none' }} />;
});
