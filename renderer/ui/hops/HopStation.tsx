// One station of the way: its name, its state in sign and word, what was found, what to do and whose job it is.

import type { HopResult, HopState } from '../../../shared/hops/hopReport.ts';
import { hopNames, hopSays, hopStateNames, notYourFault } from '../../../shared/hops/hopWords.ts';
import type { Outcome } from '../../../shared/model/verdict.ts';
import { whoNames } from '../../../shared/model/who.ts';
import { Sign } from '../Sign.tsx';
import { ToneBadge } from '../StatusBadge.tsx';
import { toneOf } from '../tone.ts';
import { useWords } from '../useWords.ts';
import css from './HopsPanel.module.css';

const outcomes: Readonly<Record<Exclude<HopState, 'measuring'>, Outcome>> = {
  ok: 'pass',
  slow: 'warn',
  fail: 'fail',
  notConfigured: 'skipped',
  notMeasured: 'notSupported',
};

/** The state of a station or of one address of it, as a pill. */
export const HopStateBadge = ({ state }: { readonly state: HopState }) => {
  const { say } = useWords();
  if (state === 'measuring') return <ToneBadge tone="accent">{say(hopStateNames.measuring)}</ToneBadge>;
  const outcome = outcomes[state];
  return (
    <ToneBadge tone={toneOf(outcome)} sign={<Sign of={outcome} size={16} />}>
      {say(hopStateNames[state])}
    </ToneBadge>
  );
};

interface HopStationProps {
  readonly result: HopResult;
  /** Whether the way ends here. */
  readonly isFirstFailing: boolean;
}

/** One station. */
export const HopStation = ({ result, isFirstFailing }: HopStationProps) => {
  const { t, say, colon } = useWords();
  const { hop, state, latencyMs, lossPercent, who, isNotYourFault } = result;
  const { found, advice } = hopSays(result);
  return (
    <li className={css['station']} data-state={state} aria-current={isFirstFailing ? 'step' : undefined}>
      <div className={css['head']}>
        <h3 className={css['name']}>{say(hopNames[hop])}</h3>
        <HopStateBadge state={state} />
      </div>
      {latencyMs === null ? null : (
        <p className={css['figures']}>
          {t('hops.latency', { ms: latencyMs })}
          {lossPercent === null || lossPercent === 0 ? null : ` · ${t('hops.loss', { percent: lossPercent })}`}
        </p>
      )}
      {say(found) === '' ? null : <p className={css['found']}>{say(found)}</p>}
      {isNotYourFault ? <p className={css['clear']}>{say(notYourFault)}</p> : null}
      {advice === null ? null : <p className={css['advice']}>{say(advice)}</p>}
      {who === null ? null : (
        <p className={css['who']}>
          {t('hops.who')}
          {colon}
          <strong>{say(whoNames[who])}</strong>
        </p>
      )}
    </li>
  );
};
