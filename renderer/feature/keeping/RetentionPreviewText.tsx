// What rules would take away now, in words.
import type { CommandOutput } from '../../../shared/ipc/contract.ts';
import type { Retention } from '../../../shared/journal/retention.ts';
import { type Answer, useAnswer } from '../../bridge/useAnswer.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { byteSize } from '../../ui/byteSize.ts';
import { formatTime } from '../../ui/dateTime.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useWords } from '../../ui/useWords.ts';

type Preview = Answer<CommandOutput<'journal.previewRetention'>>;

/** Looks for each set of rules, and anew when a hold, a rule or a removal has changed what would go. */
export const useRetentionPreview = (retention: Retention): Preview => {
  const answer = useAnswer('journal.previewRetention', { retention });
  useEvent('journal.changed', answer.reload);
  return answer;
};

/** A message with the figures. */
export const RetentionPreviewText = ({ preview }: { readonly preview: Preview }) => {
  const { t, language } = useWords();
  if (preview.state === 'loading') return <p role="status">{t('keeping.retention.previewing')}</p>;
  if (preview.state === 'failed') return <ErrorNotice error={preview.error} onRetry={preview.reload} />;
  const { entries, earliest, latest, bytes, held } = preview.value;
  const onHold = held === 0 ? '' : t('keeping.retention.onHold', { held });
  if (entries === 0 || earliest === null || latest === null) {
    return <p role="status">{`${t('keeping.retention.nothingGoes')} ${onHold}`}</p>;
  }
  const day = (at: string): string => formatTime(at, language, 'date');
  return (
    <Notice kind="warn" title={t('keeping.retention.wouldGo', { count: entries })} isUrgent>
      <p>
        {`${t('keeping.retention.wouldGoText', { from: day(earliest), to: day(latest), size: byteSize(bytes) })} ${onHold}`}
      </p>
    </Notice>
  );
};
