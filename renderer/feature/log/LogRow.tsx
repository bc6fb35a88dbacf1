// One entry of the log.
import {
  IconAdjustments,
  IconAlertTriangle,
  IconArchive,
  IconBook,
  IconBox,
  IconBuildingStore,
  IconCalendarCheck,
  IconChecklist,
  IconDatabase,
  IconDeviceMobile,
  IconDownload,
  IconFileImport,
  IconLock,
  IconLogin2,
  IconNote,
  IconPlugConnected,
  IconShieldCheck,
  IconStethoscope,
  IconTool,
  IconUrgent,
  IconUsers,
} from '@tabler/icons-react';
import { Link } from 'react-router';
import type { LogEntry, LogKind } from '../../../shared/model/logEntry.ts';
import { formatTime } from '../../ui/dateTime.ts';
import { Identifier } from '../../ui/Identifier.tsx';
import { SimulatedMark } from '../../ui/SimulatedMark.tsx';
import { VerdictBadge } from '../../ui/StatusBadge.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './LogTable.module.css';

interface LogRowProps {
  readonly entry: LogEntry;
  readonly index: number;
  readonly measure: (row: HTMLTableRowElement | null) => void;
}

const icons = {
  check: IconStethoscope,
  action: IconTool,
  link: IconPlugConnected,
  terminal: IconDeviceMobile,
  setting: IconAdjustments,
  export: IconDownload,
  shop: IconBuildingStore,
  storage: IconDatabase,
  register: IconBook,
  finding: IconAlertTriangle,
  plan: IconCalendarCheck,
  job: IconChecklist,
  stock: IconBox,
  incident: IconUrgent,
  inspection: IconShieldCheck,
  people: IconUsers,
  note: IconNote,
  login: IconLogin2,
  import: IconFileImport,
  backup: IconArchive,
  journal: IconLock,
} as const satisfies Readonly<Record<LogKind, unknown>>;

/** A row; terminal and record are one press away. */
export const LogRow = ({ entry, index, measure }: LogRowProps) => {
  const { t, say, language } = useWords();
  const { at, kind, terminalId, terminalName, serialNumber, summary, verdict, checkId, operator } = entry;
  const Icon = icons[kind];
  return (
    <tr ref={measure} data-index={index} data-clickable={checkId !== null} aria-rowindex={index + 2}>
      <td>
        <time dateTime={at} title={formatTime(at, language, 'exact')}>
          <span className={css['clock']}>{formatTime(at, language, 'time')}</span>
          <span className={css['date']}>{formatTime(at, language, 'date')}</span>
        </time>
      </td>
      <td>
        <span className={css['kindCell']}>
          <Icon size={15} aria-hidden />
          {t(`log.kinds.${kind}`)}
        </span>
      </td>
      <td>
        {terminalId === null ? (
          (terminalName ?? '–')
        ) : (
          <Link className={css['link']} to={`/terminal/${terminalId}`}>
            {terminalName ?? serialNumber ?? terminalId}
          </Link>
        )}
        {serialNumber === null && !entry.simulated ? null : (
          <span className={css['second']}>
            {serialNumber === null ? null : <Identifier value={serialNumber} />}
            {entry.simulated ? <SimulatedMark /> : null}
          </span>
        )}
      </td>
      <td className={css['text']}>
        {checkId === null ? (
          say(summary)
        ) : (
          <Link className={css['link']} to={`/check/${checkId}`} title={t('log.record')}>
            {say(summary)}
          </Link>
        )}
      </td>
      <td>{verdict === null ? '–' : <VerdictBadge verdict={verdict} />}</td>
      <td className={css['operatorCell']}>{operator}</td>
    </tr>
  );
};
