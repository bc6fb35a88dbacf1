// Earlier measurements of the way: when, and each station's state, latency and loss.
import { type HopResult, hopIds } from '../../../shared/hops/hopReport.ts';
import { hopNames, hopStateNames } from '../../../shared/hops/hopWords.ts';
import { useAnswer } from '../../bridge/useAnswer.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { formatTime } from '../dateTime.ts';
import { ErrorNotice } from '../ErrorNotice.tsx';
import { Fold } from '../Fold.tsx';
import table from '../Table.module.css';
import { useWords } from '../useWords.ts';
import css from './HopsPanel.module.css';

const shown = 30;

const Figures = ({ result }: { readonly result: HopResult }) => {
  const { t, say } = useWords();
  const { state, latencyMs, lossPercent } = result;
  return (
    <>
      {say(hopStateNames[state])}
      {latencyMs === null ? null : ` · ${t('hops.latency', { ms: latencyMs })}`}
      {lossPercent === null || lossPercent === 0 ? null : ` · ${t('hops.loss', { percent: lossPercent })}`}
    </>
  );
};

/** Folded; nothing while there is only the one that is shown above. */
export const HopHistory = ({ terminalId }: { readonly terminalId: string | null }) => {
  const { t, say, language } = useWords();
  const answer = useAnswer('hops.history', { terminalId, limit: shown });
  useEvent('hops.progress', ({ state }) => {
    if (state !== 'running') answer.reload();
  });
  if (answer.state === 'failed') return <ErrorNotice error={answer.error} onRetry={answer.reload} />;
  if (answer.state === 'loading' || answer.value.length < 2) return null;
  return (
    <Fold summary={t('hops.history', { count: answer.value.length })}>
      <div className={css['history']}>
        <table className={table['table']}>
          <caption>{t('hops.historyTitle')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('hops.at')}</th>
              {hopIds.map((hop) => (
                <th key={hop} scope="col">
                  {say(hopNames[hop])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {answer.value.map((report) => (
              <tr key={report.id}>
                <th scope="row">
                  <time dateTime={report.startedAt}>{formatTime(report.startedAt, language, 'short')}</time>
                </th>
                {report.hops.map((result) => (
                  <td key={result.hop}>
                    <Figures result={result} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Fold>
  );
};
