// “Why does it say 97?”: the beginning of a case, and all cases so far.
import { useSearchParams } from 'react-router';
import { Page } from '../../ui/Page.tsx';
import { useWords } from '../../ui/useWords.ts';
import { CaseList } from './CaseList.tsx';
import { OpenRecord } from './OpenRecord.tsx';
import css from './ResolverPage.module.css';
import { StartForm } from './StartForm.tsx';

/** The page of the rail. */
export const ResolverPage = () => {
  const { t } = useWords();
  const [address] = useSearchParams();
  const recordId = address.get('record');
  return (
    <Page title={t('resolver.title')} lead={t('resolver.lead')}>
      <div className={css['stack']}>
        {recordId === null ? <StartForm /> : <OpenRecord recordId={recordId} />}
        <CaseList />
      </div>
    </Page>
  );
};
