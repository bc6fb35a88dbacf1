// Which terminals a limit concerns, and which of them would warn or fail by their newest reading.

import type { CommandInput } from '../../../shared/ipc/contract.ts';
import { formatMetric } from '../../../shared/metric/formatMetric.ts';
import { scopeInWords } from '../../../shared/metric/limitScope.ts';
import { useAnswer } from '../../bridge/useAnswer.ts';
import { Fold } from '../../ui/Fold.tsx';
import table from '../../ui/Table.module.css';
import { useWords } from '../../ui/useWords.ts';

/** A sentence with the numbers, the terminals folded below. */
export const LimitPreview = ({ input }: { readonly input: CommandInput<'limits.preview'> }) => {
  const { t, say, language } = useWords();
  const preview = useAnswer('limits.preview', input);
  if (preview.state !== 'filled') return null;
  const rows = preview.value;
  const count = (outcome: string) => rows.filter(({ after }) => after === outcome).length;
  const summary = t('settings.limits.preview', { count: rows.length, warn: count('warn'), fail: count('fail') });
  if (rows.length === 0) return <p>{t('settings.limits.previewNone')}</p>;
  return (
    <Fold summary={summary}>
      <div className={table['scroll']}>
        <table className={table['table']}>
          <caption>{summary}</caption>
          <tbody>
            {rows.map(({ terminalId, name, value, now, after, by, isDecided }) => (
              <tr key={terminalId}>
                <th scope="row">{name}</th>
                <td>{value === null ? t('settings.limits.noReading') : formatMetric(input.metric, value, language)}</td>
                <td>
                  {now === null || after === null
                    ? '–'
                    : `${t(`check.outcomes.${now}`)} → ${t(`check.outcomes.${after}`)}`}
                </td>
                <td>
                  {isDecided || by === null ? null : t('settings.limits.otherWins', { scope: say(scopeInWords(by)) })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Fold>
  );
};
