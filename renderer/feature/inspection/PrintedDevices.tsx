// The list of terminals on paper: nothing of the window is printed with it.
import type { Device } from '../../../shared/inspection/device.ts';
import { lifecycleRules } from '../../../shared/register/lifecycle.ts';
import { formatTime } from '../../ui/dateTime.ts';
import paper from '../../ui/Printed.module.css';
import { OnPaper } from '../../ui/print/OnPaper.tsx';
import { useWords } from '../../ui/useWords.ts';

/** Only seen by a printer: what is on the screen, with the columns that 9.5.1.1 names. */
export const PrintedDevices = ({ devices, today }: { readonly devices: readonly Device[]; readonly today: string }) => {
  const { t, say, language } = useWords();
  const columns = ['terminal', 'serial', 'place', 'responsible', 'seals', 'approval', 'state', 'last', 'next'] as const;
  return (
    <OnPaper>
      <div className={paper['paper']} aria-hidden>
        <h1>{t('inspection.printed')}</h1>
        <p className={paper['small']}>PCI DSS 9.5.1.1 · {today}</p>
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column}>{t(`inspection.columns.${column}`)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {devices.map(
              ({ unit, maker, seals, responsible, ptsApproval, ptsExpires, lastInspection, nextInspectionOn }) => (
                <tr key={unit.id}>
                  <td>
                    {[maker, unit.model, unit.name === unit.model ? null : unit.name]
                      .filter((part) => part !== null)
                      .join(' ')}
                  </td>
                  <td>{unit.serialNumber}</td>
                  <td>{[unit.store, unit.counter].filter((part) => part !== null).join(' · ')}</td>
                  <td>{responsible}</td>
                  <td>{seals}</td>
                  <td>{[ptsApproval, ptsExpires].filter((part) => part !== null).join(' · ')}</td>
                  <td>{unit.lifecycle === null ? '' : say(lifecycleRules[unit.lifecycle].name)}</td>
                  <td>{lastInspection === null ? '' : formatTime(lastInspection.at, language, 'date')}</td>
                  <td>{nextInspectionOn}</td>
                </tr>
              ),
            )}
          </tbody>
        </table>
        <p className={paper['sign']}>
          <span className={paper['line']} />
        </p>
      </div>
    </OnPaper>
  );
};
