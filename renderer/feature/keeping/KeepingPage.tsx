// Keeping the log: whether it is whole, who signs it, how long it is kept, and what is on hold.
import { knownOf } from '../../bridge/useAnswer.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Page } from '../../ui/Page.tsx';
import { useWords } from '../../ui/useWords.ts';
import { CheckSection } from './CheckSection.tsx';
import { HoldsSection } from './HoldsSection.tsx';
import css from './Keeping.module.css';
import { KeySection } from './KeySection.tsx';
import { useKeeping } from './keepingState.ts';
import { RebuildSection } from './RebuildSection.tsx';
import { RetentionSection } from './RetentionSection.tsx';

/** The page. */
export const KeepingPage = () => {
  const { t } = useWords();
  const answer = useKeeping();
  const keeping = knownOf(answer);
  return (
    <Page title={t('keeping.title')} lead={t('keeping.lead')}>
      <div className={css['column']}>
        {answer.state === 'failed' ? <ErrorNotice error={answer.error} onRetry={answer.reload} /> : null}
        {keeping === null && answer.state === 'loading' ? <Loading rows={3} height={96} /> : null}
        {keeping === null ? null : <CheckSection keeping={keeping} />}
        {keeping === null ? null : <KeySection keeping={keeping} />}
        <RetentionSection />
        <HoldsSection />
        <RebuildSection />
      </div>
    </Page>
  );
};
