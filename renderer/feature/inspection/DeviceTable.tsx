// The list of terminals as a table.
import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { Device } from '../../../shared/inspection/device.ts';
import { Age } from '../../ui/Age.tsx';
import { Identifier } from '../../ui/Identifier.tsx';
import { formatDay } from '../../ui/planner/days.ts';
import tables from '../../ui/Table.module.css';
import { useWords } from '../../ui/useWords.ts';
import { GapBadges } from './GapBadges.tsx';
import css from './Inspection.module.css';

const Row = ({ device }: { readonly device: Device }) => {
  const { t, language, alone } = useWords();
  const { unit, lastInspection, nextInspectionOn, baseline, gaps } = device;
  return (
    <tr>
      <th scope="row">
        <Anchor component={Link} to={`/inspection/terminal/${unit.id}`} className={css['link'] ?? ''}>
          {unit.name}
        </Anchor>
        {unit.serialNumber !== null && unit.name.includes(unit.serialNumber) ? null : (
          <div className={css['soft']}>
            <Identifier value={unit.serialNumber} />
          </div>
        )}
      </th>
      <td className={css['place']}>{[unit.store, unit.counter].filter((part) => part !== null).join(' · ') || '–'}</td>
      <td>
        {lastInspection === null ? (
          <span className={css['soft']}>{alone(t('inspection.never'))}</span>
        ) : (
          <>
            <Age at={lastInspection.at} />
            {lastInspection.failed === 0 ? null : (
              <div className={css['soft']}>{t('inspection.failed', { count: lastInspection.failed })}</div>
            )}
          </>
        )}
      </td>
      <td className={css['day']}>{nextInspectionOn === null ? '–' : formatDay(nextInspectionOn, language, 'short')}</td>
      <td>{alone(t(`inspection.standings.${baseline}`))}</td>
      <td>
        <GapBadges gaps={gaps} />
      </td>
    </tr>
  );
};

/** One line for each terminal; its name leads to its page. */
export const DeviceTable = ({ devices }: { readonly devices: readonly Device[] }) => {
  const { t } = useWords();
  const columns = ['terminal', 'place', 'last', 'next', 'baseline', 'missing'] as const;
  return (
    <div className={tables['scroll']} {...{ role: 'group', tabIndex: 0, 'aria-label': t('inspection.list') }}>
      <table className={tables['table']}>
        <caption>{t('inspection.list')}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`inspection.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {devices.map((device) => (
            <Row key={device.unit.id} device={device} />
          ))}
        </tbody>
      </table>
    </div>
  );
};
