// A message taken apart: all its bytes, sixteen a line, and its fields.
import type { TrafficDetail } from '../../../shared/model/traffic.ts';
import { useAnswer } from '../../bridge/useAnswer.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { useWords } from '../../ui/useWords.ts';
import { MaskedBytes } from './MaskedBytes.tsx';
import css from './Traffic.module.css';

const rowBytes = 16;
const mostRows = 64;

/** Names may repeat; the list itself never changes. */
const keyed = (fields: TrafficDetail['fields']) => fields.map((field, place) => ({ ...field, key: `field ${place}` }));

/** What is behind an opened row. */
export const EntryDetail = ({ number }: { readonly number: number }) => {
  const { t } = useWords();
  const answer = useAnswer('traffic.detail', { number });
  if (answer.state === 'loading') return <Loading rows={1} height={40} />;
  if (answer.state === 'failed') return <ErrorNotice error={answer.error} onRetry={answer.reload} isUrgent={false} />;
  if (answer.value === null) return <p className={css['soft']}>{t('traffic.gone')}</p>;
  const { hex, masked, fields } = answer.value;
  const length = hex.length / 2;
  const rows = Array.from({ length: Math.min(Math.ceil(length / rowBytes), mostRows) }, (_, row) => row * rowBytes);
  const within = (from: number) =>
    masked
      .filter((place) => place.to > from && place.from < from + rowBytes)
      .map((place) => ({ from: Math.max(0, place.from - from), to: place.to - from }));
  return (
    <div className={css['detail']}>
      <div className={css['dump']}>
        {rows.map((from) => {
          const part = hex.slice(from * 2, (from + rowBytes) * 2);
          return (
            <div key={from} className={css['dumpRow']}>
              <span className={css['offset']}>{from.toString(16).padStart(4, '0')}</span>
              <span className={css['dumpHex']}>
                <MaskedBytes hex={part} masked={within(from)} isText={false} most={rowBytes} />
              </span>
              <span aria-hidden>
                <MaskedBytes hex={part} masked={within(from)} isText most={rowBytes} />
              </span>
            </div>
          );
        })}
        {length > mostRows * rowBytes ? (
          <p className={css['soft']}>… {t('traffic.length', { count: length })}</p>
        ) : null}
      </div>
      {fields.length === 0 ? (
        <p className={css['soft']}>{t('traffic.noFields')}</p>
      ) : (
        <dl className={css['fields']} aria-label={t('traffic.fields')}>
          {keyed(fields).map(({ key, name, value }) => (
            <div key={key}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
};
