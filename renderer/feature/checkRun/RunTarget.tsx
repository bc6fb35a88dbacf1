// One terminal of a run: step by step while it runs, then verdict and record, or why there is none.
import { Loader, Progress } from '@mantine/core';
import { Link } from 'react-router';
import { adviseOn } from '../../../shared/error/errorAdvice.ts';
import { checkHelp } from '../../../shared/help/allCheckHelp.ts';
import type { CheckTarget } from '../../../shared/model/checkRun.ts';
import { ErrorAdviceText } from '../../ui/ErrorNotice.tsx';
import { Identifier } from '../../ui/Identifier.tsx';
import { CheckCodeLine } from '../../ui/report/CheckCode.tsx';
import { Sign } from '../../ui/Sign.tsx';
import { SimulatedMark } from '../../ui/SimulatedMark.tsx';
import { ToneBadge, VerdictBadge } from '../../ui/StatusBadge.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './RunTarget.module.css';
import { isOver, progressOf } from './runWords.ts';

interface RunTargetProps {
  readonly target: CheckTarget;
}

const State = ({ target }: RunTargetProps) => {
  const { t } = useWords();
  const { state, step, verdict } = target;
  if (state === 'running') {
    return (
      <span className={css['step']}>
        <Loader size={14} aria-hidden />
        {step === null ? t('check.run.states.running') : t(`check.run.steps.${step}`)}
      </span>
    );
  }
  if (verdict !== null) return <VerdictBadge verdict={verdict} />;
  if (state === 'failed') {
    return (
      <ToneBadge tone="fail" sign={<Sign of="fail" size={16} />}>
        {t('check.run.failed')}
      </ToneBadge>
    );
  }
  if (state === 'skipped') {
    return (
      <ToneBadge tone="quiet" sign={<Sign of="skipped" size={16} />}>
        {t('check.run.leftOut')}
      </ToneBadge>
    );
  }
  if (state === 'cancelled') {
    return (
      <ToneBadge tone="quiet" sign={<Sign of="skipped" size={16} />}>
        {t('check.run.cancelledTarget')}
      </ToneBadge>
    );
  }
  return <span className={css['waiting']}>{t(`check.run.states.${state}`)}</span>;
};

const Failure = ({ target }: RunTargetProps) => {
  const { t, say } = useWords();
  const { error, checkId, state } = target;
  if (error === null || error.code === 'check.cancelled') {
    return state === 'cancelled' ? (
      <p className={css['note']}>{t(checkId === null ? 'check.run.nothingKept' : 'check.run.partial')}</p>
    ) : null;
  }
  return (
    <div className={css['failure']} data-partial={checkId !== null}>
      <strong>{say(adviseOn(error).title)}</strong>
      {checkId === null ? null : <p className={css['note']}>{t('check.run.partial')}</p>}
      <ErrorAdviceText error={error} />
      {/^(transport|link|adb)\./.test(error.code) ? <Link to="/doctor">{t('doctor.open')}</Link> : null}
    </div>
  );
};

/** A target as a list item. */
export const RunTarget = ({ target }: RunTargetProps) => {
  const { t, say } = useWords();
  const { name, address, checks, checkId, terminalId, state } = target;
  return (
    <li className={css['target']} data-state={state}>
      <div className={css['head']}>
        <div className={css['who']}>
          <h2 className={css['name']}>{name}</h2>
          {target.simulated ? <SimulatedMark /> : null}
          {name === address ? null : (
            <span className={css['address']}>
              <Identifier value={address} />
            </span>
          )}
        </div>
        <State target={target} />
      </div>
      {state === 'running' ? (
        <Progress size={4} value={progressOf(target)} transitionDuration={300} aria-hidden />
      ) : null}
      {checks.length === 0 ? null : (
        <ul className={css['checks']} aria-label={t('check.run.checksSoFar')}>
          {checks.map(({ id, outcome }) => (
            <li key={id} className={css['check']} data-outcome={outcome}>
              <Sign of={outcome} size={14} />
              {say(checkHelp[id].title)}
              <span className={css['outcome']}>{t(`check.outcomes.${outcome}`)}</span>
            </li>
          ))}
        </ul>
      )}
      <Failure target={target} />
      {target.checkCode === undefined ? null : <CheckCodeLine code={target.checkCode} />}
      {!isOver(target) || (checkId === null && terminalId === null) ? null : (
        <div className={css['links']}>
          {checkId === null ? null : (
            <Link to={`/check/${checkId}`} aria-label={t('check.run.recordNamed', { name })}>
              {t('check.run.record')}
            </Link>
          )}
          {terminalId === null ? null : (
            <Link to={`/terminal/${terminalId}`} aria-label={t('check.run.terminalNamed', { name })}>
              {t('check.run.terminal')}
            </Link>
          )}
        </div>
      )}
    </li>
  );
};
