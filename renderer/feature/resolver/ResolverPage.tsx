// “Why does it say 97?”: the beginning of a case, and all cases so far.
import { Page } from '../../ui/Page.tsx';
import { useWords } from '../../ui/useWords.ts';
import { CaseList } from './CaseList.tsx';
import css from './ResolverPage.module.css';
import { StartForm } from './StartForm.tsx';

/** The page of the rail. */
export const ResolverPage = () => {
  const { t } = useWords();
  return (
    <Page title={t('resolver.title')} lead={t('resolver.lead')}>
      <div className={css['stack']}>
        <StartForm />
        <CaseList />
      </div>
    </Page>
  );
};
