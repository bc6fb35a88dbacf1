// Who has to read what, as a table on the screen and on paper.
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { guides } from '../../../shared/knowhow/allGuides.ts';
import type { GuideId } from '../../../shared/knowhow/guide.ts';
import type { TrainingItem, TrainingState } from '../../../shared/knowhow/training.ts';
import { formatTime } from '../../ui/dateTime.ts';
import printed from '../../ui/Printed.module.css';
import { formatDay } from '../../ui/planner/days.ts';
import { OnPaper } from '../../ui/print/OnPaper.tsx';
import { ToneBadge } from '../../ui/StatusBadge.tsx';
import table from '../../ui/Table.module.css';
import type { Tone } from '../../ui/tone.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Knowhow.module.css';

const tones: Readonly<Record<TrainingState, Tone>> = {
  never: 'warn',
  newText: 'warn',
  expired: 'fail',
  soon: 'warn',
  valid: 'pass',
};

const useWhen = () => {
  const { t, language, gap } = useWords();
  return ({ state, dueOn, overdueDays, last }: TrainingItem): string => {
    if ((state === 'valid' || state === 'soon') && last !== null)
      return `${t('training.until')}${gap}${formatDay(last.expiresOn, language, 'date')}`;
    const due = `${t('training.dueOn')}${gap}${formatDay(dueOn, language, 'date')}`;
    return overdueDays === 0 ? due : `${due} · ${t('training.overdue', { days: overdueDays })}`;
  };
};

/** The table on the screen. */
export const TrainingTable = ({ items }: { readonly items: readonly TrainingItem[] }) => {
  const { t, say } = useWords();
  const when = useWhen();
  return (
    <div className={css['scroll']}>
      <table className={table['table']}>
        <caption>{t('training.due')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('training.person')}</th>
            <th scope="col">{t('training.guide')}</th>
            <th scope="col">{t('training.state')}</th>
            <th scope="col">{t('training.day')}</th>
            <th scope="col">{t('training.action')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => {
            const title = say(guides[item.guideId].title);
            return (
              <tr key={`${item.personId} ${item.guideId}`}>
                <th scope="row">{item.personName}</th>
                <td>{title}</td>
                <td>
                  <ToneBadge tone={tones[item.state]}>{t(`training.states.${item.state}`)}</ToneBadge>
                </td>
                <td>{when(item)}</td>
                <td>
                  <Button
                    size="xs"
                    variant={item.state === 'valid' ? 'subtle' : 'light'}
                    component={Link}
                    to={`/knowhow/guide/${item.guideId}?person=${item.personId}`}
                    aria-label={t('training.learnNamed', { person: item.personName, guide: title })}
                  >
                    {t('training.learn')}
                  </Button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
};

interface PrintedProps {
  readonly items: readonly TrainingItem[];
  readonly titleOf: (id: GuideId) => string;
}

/** Only seen by a printer; with a column to sign by hand. */
export const PrintedTraining = ({ items, titleOf }: PrintedProps) => {
  const { t, language, aside } = useWords();
  const when = useWhen();
  const [madeAt] = useState(() => Date.now());
  return (
    <OnPaper>
      <div className={printed['paper']} aria-hidden>
        <h1>{t('training.printedTitle')}</h1>
        <div className={printed['small']}>
          {t('training.printed', { at: formatTime(madeAt, language, 'dateTime') })}
        </div>
        <table>
          <thead>
            <tr>
              <th>{t('training.person')}</th>
              <th>{t('training.guide')}</th>
              <th>{t('training.state')}</th>
              <th>{t('training.day')}</th>
              <th>{t('training.signature')}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <tr key={`${item.personId} ${item.guideId}`}>
                <td>{item.personName}</td>
                <td>{`${titleOf(item.guideId)}${aside(String(item.version))}`}</td>
                <td>{t(`training.states.${item.state}`)}</td>
                <td>{when(item)}</td>
                <td />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </OnPaper>
  );
};
