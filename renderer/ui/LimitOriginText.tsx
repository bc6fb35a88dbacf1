// By whose limit something was judged: scope, version, who set it and why.
import { type LimitOrigin, scopeInWords } from '../../shared/metric/limitScope.ts';
import { useWords } from './useWords.ts';

/** “judged by the limit for model SIM-A8, version 3, set by Anna: old batteries”. */
export const LimitOriginText = ({ origin }: { readonly origin: LimitOrigin }) => {
  const { t, say } = useWords();
  const { version, changedBy, reason } = origin;
  const scope = say(scopeInWords(origin));
  const words =
    changedBy === null
      ? t('check.report.limitProposal', { scope, reason: say(reason) })
      : t('check.report.limitOrigin', { scope, version, who: changedBy, reason: say(reason) });
  return <span>{words}</span>;
};
