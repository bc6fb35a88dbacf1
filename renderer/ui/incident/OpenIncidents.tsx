// Open incidents of one terminal, and the way to record one.
import { Anchor, Button } from '@mantine/core';
import { Link } from 'react-router';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { Section } from '../Section.tsx';
import { useWords } from '../useWords.ts';
import { IncidentBadges } from './IncidentBadges.tsx';
import css from './OpenIncidents.module.css';

const Known = ({ unitId }: { readonly unitId: string }) => {
  const { t } = useWords();
  const answer = useAnswer('incidents.list', { filter: { unitId, isOpen: true }, offset: 0, limit: 20 });
  useEvent('incidents.changed', answer.reload);
  const known = knownOf(answer);
  if (known === null) return null;
  return (
    <Section title={t('incident.openHere')}>
      {known.incidents.length === 0 ? (
        <p className={css['soft']}>{t('incident.noneHere')}</p>
      ) : (
        <ul className={css['lines']}>
          {known.incidents.map((incident) => (
            <li key={incident.id} className={css['line']}>
              <Anchor component={Link} to={`/plan/incident/${incident.id}`}>
                {incident.title}
              </Anchor>
              <span className={css['badges']}>
                <IncidentBadges incident={incident} today={known.today} />
              </span>
            </li>
          ))}
        </ul>
      )}
      <Button component={Link} to={`/plan/incidents?new=${unitId}`} size="xs" variant="default">
        {t('incident.add')}
      </Button>
    </Section>
  );
};

/** The section; nothing while the terminal has no place in the plan yet. */
export const OpenIncidents = ({ terminalId }: { readonly terminalId: string }) => {
  const units = useAnswer('plans.units', {});
  const unit = knownOf(units)?.find((each) => each.terminalId === terminalId);
  return unit === undefined ? null : <Known key={unit.id} unitId={unit.id} />;
};
