// Every change of the number of one part, the newest first.
import { Modal } from '@mantine/core';
import { Link } from 'react-router';
import { type StockPart, stockMoveNames } from '../../../shared/stock/stock.ts';
import { useAnswer } from '../../bridge/useAnswer.ts';
import { formatTime } from '../../ui/dateTime.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import table from '../../ui/Table.module.css';
import { useWords } from '../../ui/useWords.ts';
import css from './Stock.module.css';

const Moves = ({ part }: { readonly part: StockPart }) => {
  const { t, say, language } = useWords();
  const answer = useAnswer('stock.moves', { partId: part.id });
  if (answer.state === 'loading') return <Loading rows={3} />;
  if (answer.state === 'failed') return <ErrorNotice error={answer.error} onRetry={answer.reload} />;
  if (answer.value.length === 0) return <p className={css['lead']}>{t('stock.movesEmpty')}</p>;
  return (
    <div className={table['scroll']}>
      <table className={table['table']}>
        <caption>{t('stock.movesTitle', { name: part.name })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('stock.when')}</th>
            <th scope="col">{t('stock.what')}</th>
            <th scope="col" className={table['end']}>
              {t('stock.change')}
            </th>
            <th scope="col" className={table['end']}>
              {t('stock.after')}
            </th>
            <th scope="col">{t('stock.who')}</th>
          </tr>
        </thead>
        <tbody>
          {answer.value.map(({ number, at, kind, change, onHand, by, note, jobId }) => (
            <tr key={number}>
              <td>
                <time dateTime={at}>{formatTime(at, language, 'dateTime')}</time>
              </td>
              <td>
                {say(stockMoveNames[kind])}
                {note === null ? null : <span className={table['soft']}> · {note}</span>}
                {jobId === null ? null : (
                  <>
                    {' · '}
                    <Link to={`/plan/job/${jobId}`}>{t('stock.job')}</Link>
                  </>
                )}
              </td>
              <td className={table['end']}>{change > 0 ? `+${String(change)}` : String(change)}</td>
              <td className={table['end']}>{onHand}</td>
              <td>{by}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

/** The dialog with the changes. */
export const MovesDialog = ({ part, onClose }: { readonly part: StockPart; readonly onClose: () => void }) => {
  const { t } = useWords();
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={t('stock.movesTitle', { name: part.name })}
      closeButtonProps={{ 'aria-label': t('app.common.close') }}
    >
      <Moves part={part} />
    </Modal>
  );
};
