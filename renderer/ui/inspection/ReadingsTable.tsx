// What the cable says beside what list and photos have: each line says in words whether it is the same.
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import type { ComparedReading } from '../../../shared/inspection/device.ts';
import { Age } from '../Age.tsx';
import tables from '../Table.module.css';
import { useWords } from '../useWords.ts';
import css from './Inspection.module.css';

const Sameness = ({ reading }: { readonly reading: ComparedReading }) => {
  const { t } = useWords();
  if (reading.isSame === null) return <span className={css['soft']}>{t('inspection.unit.unknown')}</span>;
  return reading.isSame ? (
    <span>
      <IconCheck size={14} aria-hidden /> {t('inspection.unit.same')}
    </span>
  ) : (
    <strong className={css['bad']}>
      <IconAlertTriangle size={14} aria-hidden /> {t('inspection.unit.different')}
    </strong>
  );
};

/** The comparison as a table. */
export const ReadingsTable = ({ readings }: { readonly readings: readonly ComparedReading[] }) => {
  const { t, say } = useWords();
  const words = (value: NonNullable<ComparedReading['read']>): string =>
    typeof value === 'string' ? value : say(value);
  return (
    <div className={tables['scroll']} {...{ role: 'group', tabIndex: 0, 'aria-label': t('inspection.unit.readings') }}>
      <table className={tables['table']}>
        <caption>{t('inspection.unit.readings')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('inspection.unit.name')}</th>
            <th scope="col">{t('inspection.unit.read')}</th>
            <th scope="col">{t('inspection.unit.expected')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {readings.map((reading) => (
            <tr key={reading.name.en}>
              <th scope="row">{say(reading.name)}</th>
              <td>
                {reading.read === null ? (
                  <span className={css['soft']}>{t('inspection.unit.notRead')}</span>
                ) : (
                  words(reading.read)
                )}{' '}
                {reading.at === null ? null : (
                  <span className={css['soft']}>
                    <Age at={reading.at} />
                  </span>
                )}
              </td>
              <td>{reading.expected === null ? '–' : words(reading.expected)}</td>
              <td>
                <Sameness reading={reading} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
