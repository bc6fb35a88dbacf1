// How a closed case ended.

import { causes } from '../../../shared/diagnosis/causes.ts';
import type { CaseView } from '../../../shared/resolver/resolverCase.ts';
import { formatTime } from '../../ui/dateTime.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useWords } from '../../ui/useWords.ts';

/** Nothing while the case is open. */
export const Outcome = ({ view }: { readonly view: CaseView }) => {
  const { t, say, language, aside } = useWords();
  const { outcome, closedAt, closedBy } = view.case;
  if (outcome === null || closedAt === null) return null;
  const { isCured, cause, cure, doneBy, note } = outcome;
  return (
    <Notice
      kind="info"
      title={`${t('resolver.close.closed')} · ${isCured ? t('resolver.list.cured') : t('resolver.list.notCured')} · ${formatTime(closedAt, language, 'dateTime')}`}
    >
      <p>
        {[cure, doneBy, closedBy, note].filter((part) => part !== null && part !== '').join(' · ')}
        {cause === null ? '' : ` · ${say(causes[cause].title)}${aside(cause)}`}
      </p>
    </Notice>
  );
};
