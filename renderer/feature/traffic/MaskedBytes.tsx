// Bytes in hex or as characters; masked ones are blocks that a screen reader is told of.
import { maskSign } from '../../../shared/model/capture.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Traffic.module.css';
import { charactersOf, pairsOf } from './trafficFeed.ts';

interface MaskedBytesProps {
  readonly hex: string;
  readonly masked: readonly { readonly from: number; readonly to: number }[];
  readonly isText: boolean;
  /** At most this many bytes are drawn. */
  readonly most: number;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly isMasked: boolean;
}

const stretchesOf = (length: number, masked: MaskedBytesProps['masked']): Stretch[] => {
  const found: Stretch[] = [];
  let at = 0;
  for (const { from, to } of masked) {
    if (from >= length) break;
    if (from > at) found.push({ from: at, to: from, isMasked: false });
    found.push({ from, to: Math.min(to, length), isMasked: true });
    at = to;
  }
  if (at < length) found.push({ from: at, to: length, isMasked: false });
  return found;
};

/** One run of bytes. */
export const MaskedBytes = ({ hex, masked, isText, most }: MaskedBytesProps) => {
  const { t } = useWords();
  const length = Math.min(hex.length / 2, most);
  return (
    <>
      {stretchesOf(length, masked).map(({ from, to, isMasked }) => {
        const part = hex.slice(from * 2, to * 2);
        const between = isText ? '' : ' ';
        if (!isMasked) return <span key={from}>{(isText ? charactersOf(part) : pairsOf(part)) + between}</span>;
        const blocks = Array.from({ length: to - from }, () => (isText ? maskSign : maskSign + maskSign));
        return (
          <mark key={from} className={css['masked']} title={t('traffic.maskedHint', { count: to - from })}>
            <span aria-hidden>{blocks.join(between)}</span>
            <span className={css['spoken']}>{t('traffic.maskedHint', { count: to - from })}</span>
            {between}
          </mark>
        );
      })}
      {hex.length / 2 > most ? '…' : ''}
    </>
  );
};
