// State of an incident, and whether a promise was broken.
import { daysLate, type IncidentRow, incidentStateNames } from '../../../shared/incident/incident.ts';
import { Sign } from '../Sign.tsx';
import { ToneBadge } from '../StatusBadge.tsx';
import { useWords } from '../useWords.ts';

interface BadgesProps {
  readonly incident: Pick<IncidentRow, 'state' | 'provider' | 'isOutOfUse'>;
  readonly today: string;
}

/** Words and signs; never colour alone. */
export const IncidentBadges = ({ incident, today }: BadgesProps) => {
  const { t, say } = useWords();
  const { state, provider, isOutOfUse } = incident;
  const late = daysLate(incident, today);
  const isOpen = state !== 'closed';
  return (
    <>
      {late > 0 ? (
        <ToneBadge tone="fail" sign={<Sign of="fail" />}>
          {t('incident.late', { count: late })}
        </ToneBadge>
      ) : null}
      {isOpen && provider?.promisedOn === today ? (
        <ToneBadge tone="warn" sign={<Sign of="warn" />}>
          {t('incident.dueToday')}
        </ToneBadge>
      ) : null}
      {isOpen && isOutOfUse ? (
        <ToneBadge tone="fail" sign={<Sign of="fail" />}>
          {t('incident.notUsable')}
        </ToneBadge>
      ) : null}
      <ToneBadge tone={isOpen ? 'warn' : 'quiet'} sign={<Sign of={isOpen ? 'warn' : 'pass'} />}>
        {say(incidentStateNames[state])}
      </ToneBadge>
    </>
  );
};
