// One finding as a line: what, of which terminal, whose job, since when.
import { Link } from 'react-router';
import type { FindingRow } from '../../../shared/finding/finding.ts';
import { findingStateNames } from '../../../shared/finding/finding.ts';
import { checkHelp } from '../../../shared/help/allCheckHelp.ts';
import { whoNames } from '../../../shared/model/who.ts';
import { Age } from '../Age.tsx';
import { Sign } from '../Sign.tsx';
import { ToneBadge } from '../StatusBadge.tsx';
import { toneOf } from '../tone.ts';
import { useWords } from '../useWords.ts';
import css from './FindingLine.module.css';

interface FindingLineProps {
  readonly finding: FindingRow;
  /** On the terminal's own page its name is left out. */
  readonly isOnTerminal?: boolean;
}

const Standing = ({ finding }: Pick<FindingLineProps, 'finding'>) => {
  const { t, say } = useWords();
  const { state, assignee, openedAt, closedAt, who } = finding;
  return (
    <p className={css['soft']}>
      <span>
        {t('finding.who')} <strong>{say(whoNames[who])}</strong>
      </span>
      {assignee === null ? null : <span>{t('finding.caredForBy', { name: assignee })}</span>}
      {state === 'open' || state === 'closed' ? null : <span>{say(findingStateNames[state])}</span>}
      <span>
        {t(closedAt === null ? 'finding.since' : 'finding.closedSince')} <Age at={closedAt ?? openedAt} />
      </span>
    </p>
  );
};

/** A list item; its heading leads to the finding. */
export const FindingLine = ({ finding, isOnTerminal = false }: FindingLineProps) => {
  const { t, say } = useWords();
  const { id, checkId, outcome, terminalId, terminalName, explanation, closedAt } = finding;
  return (
    <li className={css['line']} data-closed={closedAt !== null}>
      <span className={css['sign']}>
        <Sign of={closedAt === null ? outcome : 'pass'} size={18} />
      </span>
      <div className={css['body']}>
        <div className={css['head']}>
          <h3 className={css['title']}>
            <Link to={`/findings/${id}`}>{say(checkHelp[checkId].title)}</Link>
          </h3>
          {isOnTerminal ? null : (
            <span className={css['terminal']}>
              {terminalName === null ? (
                t('finding.unknownTerminal')
              ) : (
                <Link to={`/terminal/${terminalId}`}>{terminalName}</Link>
              )}
            </span>
          )}
          {closedAt === null ? (
            <ToneBadge tone={toneOf(outcome)}>{t(`check.outcomes.${outcome}`)}</ToneBadge>
          ) : (
            <ToneBadge tone="quiet">{say(findingStateNames.closed)}</ToneBadge>
          )}
        </div>
        {isOnTerminal ? null : <p className={css['explanation']}>{say(explanation)}</p>}
        <Standing finding={finding} />
      </div>
    </li>
  );
};
