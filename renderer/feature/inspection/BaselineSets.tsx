// The known-good photos of a terminal: those in force, and the former ones below.
import { IconCamera } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { angleRules } from '../../../shared/inspection/angle.ts';
import type { Baseline } from '../../../shared/inspection/baseline.ts';
import type { CommandOutput } from '../../../shared/ipc/contract.ts';
import { formatTime } from '../../ui/dateTime.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { Fold } from '../../ui/Fold.tsx';
import { Identifier } from '../../ui/Identifier.tsx';
import { PhotoTile } from '../../ui/inspection/PhotoTile.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { formatDay } from '../../ui/planner/days.ts';
import { Section } from '../../ui/Section.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './Inspection.module.css';

const BaselineShown = ({ baseline }: { readonly baseline: Baseline }) => {
  const { t, say } = useWords();
  const { facts, photos } = baseline;
  const text = (value: string | null): string => value ?? '–';
  return (
    <div className={css['stack']} data-record={baseline.id}>
      <ul className={css['photos']}>
        {photos.map(({ angle, attachmentId }) => (
          <li key={angle}>
            <PhotoTile attachmentId={attachmentId} caption={say(angleRules[angle].name)} />
          </li>
        ))}
      </ul>
      <Facts
        facts={[
          { key: 'serial', name: t('inspection.draft.serial'), value: <Identifier value={facts.serialOnLabel} /> },
          {
            key: 'seals',
            name: t('inspection.draft.seals'),
            value: facts.seals?.length === 0 ? t('inspection.draft.noSeals') : text(facts.seals?.join(', ') ?? null),
          },
          {
            key: 'cables',
            name: t('inspection.draft.cables'),
            value: [facts.cables, facts.cableKinds].filter((part) => part !== null).join(' · '),
          },
          { key: 'screen', name: t('inspection.draft.screen'), value: text(facts.screenMessage) },
          { key: 'labels', name: t('inspection.draft.labels'), value: text(facts.labels) },
          { key: 'colour', name: t('inspection.draft.colour'), value: text(facts.colour) },
          { key: 'note', name: t('inspection.draft.note'), value: text(facts.note) },
        ]}
      />
    </div>
  );
};

interface BaselineSetsProps {
  readonly known: CommandOutput<'inspection.unit'>;
  readonly action: ReactNode;
}

/** What is in force, with the way to take a set anew. */
export const BaselineSets = ({ known, action }: BaselineSetsProps) => {
  const { t, language } = useWords();
  const { inForce, former, device } = known;
  const hint =
    inForce === null
      ? undefined
      : t('inspection.unit.inForceHint', {
          day: inForce.confirmedAt === null ? '–' : formatTime(inForce.confirmedAt, language, 'date'),
          who: inForce.confirmedBy ?? '–',
          renew: device.baselineRenewOn === null ? '–' : formatDay(device.baselineRenewOn, language, 'date'),
        });
  return (
    <Section title={t('inspection.unit.inForce')} hint={hint} actions={inForce === null ? undefined : action}>
      {inForce === null ? (
        <EmptyState icon={<IconCamera size={24} />} title={t('inspection.unit.none')} action={action}>
          {t('inspection.unit.noneHint')}
        </EmptyState>
      ) : (
        <div className={css['stack']}>
          {device.baseline === 'old' || device.baseline === 'changed' ? (
            <Notice kind="warn" title={t(`inspection.unit.${device.baseline}`)} />
          ) : null}
          <BaselineShown baseline={inForce} />
        </div>
      )}
      {former.map((each) => (
        <Fold
          key={each.id}
          shape="bar"
          summary={`${t('inspection.unit.former')} · ${t('inspection.unit.formerOf', {
            from: each.confirmedAt === null ? '' : formatTime(each.confirmedAt, language, 'date'),
            until: each.replacedAt === null ? '' : formatTime(each.replacedAt, language, 'date'),
          })}`}
        >
          <BaselineShown baseline={each} />
        </Fold>
      ))}
    </Section>
  );
};
