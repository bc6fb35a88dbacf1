// What rules would take away now, in words.
import type { Retention } from '../../../shared/journal/retention.ts';
import { useAnswer } from '../../bridge/useAnswer.ts';
import { byteSize } from '../../ui/byteSize.ts';
import { formatTime } from '../../ui/dateTime.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useWords } from '../../ui/useWords.ts';

/** A message with the figures; looks anew for each set of rules. */
export const RetentionPreviewText = ({ retention }: { readonly retention: Retention }) => {
  const { t, language } = useWords();
  const answer = useAnswer('journal.previewRetention', { retention });
  if (answer.state === 'loading') return <p role="status">{t('keeping.retention.previewing')}</p>;
  if (answer.state === 'failed') return <ErrorNotice error={answer.error} onRetry={answer.reload} />;
  const { entries, earliest, latest, bytes, held } = answer.value;
  if (entries === 0 || earliest === null || latest === null) {
    return <p role="status">{t('keeping.retention.nothingGoes', { held })}</p>;
  }
  const day = (at: string): string => formatTime(at, language, 'date');
  return (
    <Notice kind="warn" title={t('keeping.retention.wouldGo', { count: entries })} isUrgent>
      <p>{t('keeping.retention.wouldGoText', { from: day(earliest), to: day(latest), size: byteSize(bytes), held })}</p>
    </Notice>
  );
};
