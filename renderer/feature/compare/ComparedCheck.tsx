// One of the two checks in a few lines: which terminal, when, how deep, what came out.
import { Link } from 'react-router';
import { encodeCheckCode } from '../../../shared/checkCode/encodeCheckCode.ts';
import type { HealthReport } from '../../../shared/model/healthReport.ts';
import { formatTime } from '../../ui/dateTime.ts';
import { Fold } from '../../ui/Fold.tsx';
import { Identifier } from '../../ui/Identifier.tsx';
import { SimulatedMark } from '../../ui/SimulatedMark.tsx';
import { VerdictBadge } from '../../ui/StatusBadge.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './Compare.module.css';
import { PickCheck } from './PickCheck.tsx';

/** The name under which a record is spoken of. */
export const nameOfReport = ({ terminal, address }: HealthReport): string =>
  terminal.model ?? terminal.serialNumber ?? address;

interface ComparedCheckProps {
  readonly report: HealthReport;
  /** `Left` or `Right`. */
  readonly side: string;
  /** Puts another check in its place. */
  readonly onPick: (checkId: string) => void;
}

/** A card with a link to the whole record. */
export const ComparedCheck = ({ report, side, onPick }: ComparedCheckProps) => {
  const { t, language } = useWords();
  const { level, ending, operator, startedAt, terminal, verdict } = report;
  const when = formatTime(startedAt, language, 'dateTime');
  return (
    <section className={css['check']} aria-label={`${side} · ${when}`}>
      <span className={css['side']}>{side}</span>
      <div className={css['head']}>
        <h2 className={css['name']}>{nameOfReport(report)}</h2>
        <VerdictBadge verdict={verdict} />
        {report.simulated ? <SimulatedMark /> : null}
      </div>
      <p className={css['facts']}>
        SN <Identifier value={terminal.serialNumber} />
      </p>
      <p className={css['facts']}>
        <time dateTime={startedAt}>{when}</time> · {t(`check.levels.${level}`)} · {t(`check.endings.${ending}`)} ·{' '}
        {operator}
      </p>
      <p className={css['facts']}>
        {t('checkCode.name')} <code>{encodeCheckCode(report)}</code>
      </p>
      <Link className={css['link']} to={`/check/${report.id}`} aria-label={`${t('compare.openRecord')}: ${when}`}>
        {t('compare.openRecord')}
      </Link>
      <Fold summary={t('compare.pick.change')}>
        <PickCheck side={side} chosen={{ terminalId: report.terminalId, checkId: report.id }} onPick={onPick} />
      </Fold>
    </section>
  );
};
