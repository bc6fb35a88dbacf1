// What one check found: sign and word, explanation, remedy and whose job it is; evidence folded.
import { checkHelp } from '../../../shared/help/allCheckHelp.ts';
import type { CheckResult } from '../../../shared/model/healthReport.ts';
import { AdviceLines } from '../AdviceLines.tsx';
import { Fold } from '../Fold.tsx';
import { Sign } from '../Sign.tsx';
import { ToneBadge } from '../StatusBadge.tsx';
import { toneOf } from '../tone.ts';
import { useWords } from '../useWords.ts';
import { CheckHelpTip } from './CheckHelpTip.tsx';
import css from './CheckRow.module.css';
import { EvidenceTable } from './EvidenceTable.tsx';

/** One check of a report as a list item. */
export const CheckRow = ({ check }: { readonly check: CheckResult }) => {
  const { t, say } = useWords();
  const { id, outcome, explanation, remedy, who, evidence, limit } = check;
  const needsAction = outcome === 'warn' || outcome === 'fail';
  return (
    <li className={css['row']} data-outcome={outcome}>
      <span className={css['sign']}>
        <Sign of={outcome} size={18} />
      </span>
      <div className={css['body']}>
        <div className={css['head']}>
          <h4 className={css['title']}>{say(checkHelp[id].title)}</h4>
          <CheckHelpTip id={id} />
          <span className={css['word']}>
            {needsAction ? (
              <ToneBadge tone={toneOf(outcome)}>{t(`check.outcomes.${outcome}`)}</ToneBadge>
            ) : (
              t(`check.outcomes.${outcome}`)
            )}
          </span>
        </div>
        <p className={css['explanation']}>{say(explanation)}</p>
        {remedy === null ? null : (
          <div className={css['remedy']} data-urgent={needsAction}>
            <AdviceLines remedy={remedy} who={who} />
          </div>
        )}
        {evidence.length === 0 && limit === null ? null : (
          <Fold summary={t('check.report.evidence')}>
            <EvidenceTable
              evidence={evidence}
              limit={limit}
              {...(check.limitOrigin === undefined ? {} : { limitOrigin: check.limitOrigin })}
            />
          </Fold>
        )}
      </div>
    </li>
  );
};
