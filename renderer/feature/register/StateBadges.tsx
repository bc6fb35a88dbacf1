// The state of life and the registration of a record, as words with a colour.
import { type Lifecycle, lifecycleRules } from '../../../shared/register/lifecycle.ts';
import { type RegistrationState, registrationNames } from '../../../shared/register/registerRecord.ts';
import { Sign } from '../../ui/Sign.tsx';
import { ToneBadge } from '../../ui/StatusBadge.tsx';
import type { Tone } from '../../ui/tone.ts';
import { useWords } from '../../ui/useWords.ts';

const lifecycleTones: Readonly<Record<Lifecycle, Tone>> = {
  pending: 'warn',
  registered: 'accent',
  inService: 'pass',
  spare: 'accent',
  suspended: 'warn',
  quarantined: 'fail',
  inRepair: 'quiet',
  swappedOut: 'quiet',
  retired: 'quiet',
  foreign: 'fail',
};

/** A state of life. */
export const LifecycleBadge = ({ state, size = 'sm' }: { readonly state: Lifecycle; readonly size?: 'sm' | 'lg' }) => {
  const { say } = useWords();
  return (
    <ToneBadge tone={lifecycleTones[state]} size={size}>
      {say(lifecycleRules[state].name)}
    </ToneBadge>
  );
};

const registrationSigns = { unknown: 'skipped', unregistered: 'fail', registered: 'pass', different: 'warn' } as const;
const registrationTones = { unknown: 'quiet', unregistered: 'fail', registered: 'pass', different: 'warn' } as const;

/** Whether the acquirer knows it. */
export const RegistrationBadge = ({ state }: { readonly state: RegistrationState }) => {
  const { say } = useWords();
  return (
    <ToneBadge tone={registrationTones[state]} sign={<Sign of={registrationSigns[state]} size={16} />}>
      {say(registrationNames[state])}
    </ToneBadge>
  );
};
