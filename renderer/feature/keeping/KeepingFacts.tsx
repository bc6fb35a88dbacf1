// The log in figures: how long, how it ends, until where it is signed.
import { byteSize } from '../../ui/byteSize.ts';
import { formatTime } from '../../ui/dateTime.ts';
import { Facts } from '../../ui/Facts.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './Keeping.module.css';
import type { KeepingState } from './keepingState.ts';

/** A list of facts. */
export const KeepingFacts = ({ keeping }: { readonly keeping: KeepingState }) => {
  const { t, language } = useWords();
  const { newest, hash, newestSigned, bytes, verification } = keeping;
  const signed =
    newestSigned === null
      ? t('keeping.check.unsigned')
      : t('keeping.check.signedValue', {
          entries: newestSigned.entries,
          at: formatTime(newestSigned.at, language, 'dateTime'),
        });
  const removed = verification?.removed ?? 0;
  return (
    <Facts
      facts={[
        { key: 'entries', name: t('keeping.check.entries'), value: t('keeping.check.entriesValue', { count: newest }) },
        { key: 'signed', name: t('keeping.check.signed'), value: signed },
        { key: 'size', name: t('keeping.check.size'), value: byteSize(bytes) },
        ...(removed === 0
          ? []
          : [
              {
                key: 'removed',
                name: t('keeping.check.removed'),
                value: t('keeping.check.removedValue', { count: removed, stubs: verification?.stubs ?? 0 }),
              },
            ]),
        { key: 'hash', name: t('keeping.check.newest'), value: <span className={css['hash']}>{hash}</span> },
      ]}
    />
  );
};
