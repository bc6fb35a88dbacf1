// Beside a point of an inspection: the known-good photos, the new one, what the terminal says, and the way out on a suspicion.
import { Anchor, Button } from '@mantine/core';
import { Link } from 'react-router';
import { angleRules } from '../../../shared/inspection/angle.ts';
import type { Baseline } from '../../../shared/inspection/baseline.ts';
import { anglesOfItem, inspectionPoints } from '../../../shared/inspection/inspectionPoint.ts';
import type { Job } from '../../../shared/job/job.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { ErrorNotice } from '../ErrorNotice.tsx';
import { Notice } from '../Notice.tsx';
import { useWords } from '../useWords.ts';
import css from './Inspection.module.css';
import { PhotoTile } from './PhotoTile.tsx';
import { ReadingsTable } from './ReadingsTable.tsx';

interface InspectionItemProps {
  readonly job: Job;
  readonly itemId: string;
}

/** Readings that belong to a point, by their English names. */
const readingsOfItem: Readonly<Record<string, readonly string[]>> = {
  serial: ['Serial number', 'Serial number on the label', 'Model', 'Terminal number (TID)'],
  screen: ['Tamper sensors', 'Message of the idle screen', 'Application version'],
  cables: ['Number of cables'],
};

const Suspicion = ({
  unitId,
  jobId,
  note,
}: {
  readonly unitId: string;
  readonly jobId: string;
  readonly note: string;
}) => {
  const { t } = useWords();
  const search = new URLSearchParams({ job: jobId, ...(note === '' ? {} : { reason: note }) }).toString();
  return (
    <Notice
      kind="fail"
      isUrgent
      title={t('inspection.beside.suspect')}
      actions={
        <Button component={Link} to={{ pathname: `/inspection/suspect/${unitId}`, search }}>
          {t('inspection.beside.toProcedure')}
        </Button>
      }
    >
      <p>{t('inspection.beside.suspectText')}</p>
    </Notice>
  );
};

const Expected = ({ baseline, itemId }: { readonly baseline: Baseline; readonly itemId: string }) => {
  const { t, colon } = useWords();
  const { facts } = baseline;
  const given: Readonly<Record<string, string | null>> = {
    serial: facts.serialOnLabel === null ? null : t('inspection.beside.serial', { text: facts.serialOnLabel }),
    seals:
      facts.seals === null || facts.seals.length === 0
        ? null
        : t('inspection.beside.seals', { text: facts.seals.join(', ') }),
    cables:
      facts.cables === null
        ? null
        : t('inspection.beside.cables', { count: facts.cables, kinds: facts.cableKinds ?? '' }).trim(),
    screen: facts.screenMessage === null ? null : t('inspection.beside.screen', { text: facts.screenMessage }),
  };
  const text = given[itemId] ?? null;
  return text === null ? null : <p className={css['soft']}>{`${t('inspection.beside.expected')}${colon}${text}`}</p>;
};

const Beside = ({ unitId, job, itemId }: InspectionItemProps & { readonly unitId: string }) => {
  const { t, say } = useWords();
  const answer = useAnswer('inspection.unit', { unitId });
  useEvent('inspection.changed', answer.reload);
  const known = knownOf(answer);
  if (answer.state === 'failed' && known === null) return <ErrorNotice error={answer.error} onRetry={answer.reload} />;
  if (known === null) return null;
  const wanted = anglesOfItem(itemId);
  const views = (known.inForce?.photos ?? []).filter(({ angle }) => wanted.includes(angle));
  const newest = job.answers.find((each) => each.itemId === itemId)?.photoIds.at(-1) ?? null;
  const readings = known.readings.filter(({ name }) => readingsOfItem[itemId]?.includes(name.en) === true);
  return (
    <div className={css['beside']} {...{ role: 'group', 'aria-label': t('inspection.beside.title') }}>
      {known.inForce === null && wanted.length > 0 ? (
        <p className={css['soft']}>
          {t('inspection.beside.none')}{' '}
          <Anchor component={Link} to={`/inspection/terminal/${unitId}`} inherit className={css['link'] ?? ''}>
            {t('inspection.beside.take')}
          </Anchor>
        </p>
      ) : null}
      {views.length === 0 ? null : (
        <ul className={css['pairs']}>
          {views.map(({ angle, attachmentId }) => (
            <li key={angle}>
              <PhotoTile
                attachmentId={attachmentId}
                caption={t('inspection.beside.baseline', { angle: say(angleRules[angle].name) })}
              />
            </li>
          ))}
          <li>
            {newest === null ? (
              <div className={css['none']}>{t('inspection.beside.noPhoto')}</div>
            ) : (
              <PhotoTile attachmentId={newest} caption={t('inspection.beside.now')} />
            )}
          </li>
        </ul>
      )}
      {known.inForce === null ? null : <Expected baseline={known.inForce} itemId={itemId} />}
      {readings.length === 0 ? null : (
        <div className={css['table']}>
          <ReadingsTable readings={readings} />
        </div>
      )}
    </div>
  );
};

/** For one point of a job's checklist; nothing where the job is no inspection of one terminal. */
export const InspectionItem = ({ job, itemId }: InspectionItemProps) => {
  if (job.kind !== 'inspection' || job.subject.kind !== 'unit') return null;
  const { unitId } = job.subject;
  const answer = job.answers.find((each) => each.itemId === itemId);
  const isPoint = inspectionPoints.some((point) => point === itemId);
  return (
    <>
      {isPoint ? <Beside unitId={unitId} job={job} itemId={itemId} /> : null}
      {answer?.result === 'fail' ? <Suspicion unitId={unitId} jobId={job.id} note={answer.note ?? ''} /> : null}
    </>
  );
};
