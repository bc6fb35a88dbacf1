// Said where an address points at a record that the page does not have any more.
import { Notice } from './Notice.tsx';
import type { ShownRecord } from './useShownRecord.ts';
import { useWords } from './useWords.ts';

/** Nothing while the record is there. */
export const MissingRecord = ({ shown }: { readonly shown: ShownRecord }) => {
  const { t } = useWords();
  return shown.isMissing ? (
    <Notice kind="info" title={t('log.gone.title')} isUrgent>
      <p>{t('log.gone.text')}</p>
    </Notice>
  ) : null;
};
