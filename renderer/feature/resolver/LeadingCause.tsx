// The first cause: how sure, whose job, the one next step, whom to call, and what to know meanwhile.
import { IconArrowBigRightLines } from '@tabler/icons-react';
import { actingPartyNames, type Finding } from '../../../shared/diagnosis/answerSchema.ts';
import { causes, registrationImpact } from '../../../shared/diagnosis/causes.ts';
import { type Aftermath, aftermathOf } from '../../../shared/resolver/causeAftermath.ts';
import type { CaseView } from '../../../shared/resolver/resolverCase.ts';
import { Fold } from '../../ui/Fold.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { ToneBadge } from '../../ui/StatusBadge.tsx';
import type { Tone } from '../../ui/tone.ts';
import { useWords } from '../../ui/useWords.ts';
import { CallPanel } from './CallPanel.tsx';
import { NoticesOfCause } from './CaseNotices.tsx';
import { CauseEvidence } from './CauseEvidence.tsx';
import css from './Result.module.css';

interface LeadingCauseProps {
  readonly finding: Finding;
  readonly view: CaseView;
}

const tones: Readonly<Record<Finding['confidence'], Tone>> = { high: 'fail', medium: 'warn', low: 'quiet' };
const notYours: readonly Finding['who'][] = ['acquirer', 'issuer', 'isp', 'maker', 'wait'];

/** A step that begins with settling is one that can lose what is not settled. */
const mentionsSettling = ({ actions }: Finding): boolean =>
  actions.some(({ zh }) => /先[^。；]{0,12}结算|结算(当前|好|完|批次)/.test(zh));

/** Whom to call: a step that is yours may still be a call to the acquirer. */
const partyOf = ({ who, actions }: Finding): Finding['who'] =>
  who === 'merchant' && actions[0]?.zh.includes('收单机构') === true ? 'acquirer' : who;

/** The diagnosis itself says what an unregistered terminal leads to. */
const isSaidAlready = ({ why }: Finding): boolean => why.zh.includes(registrationImpact.zh);

/** How sure a cause is, in a word. */
export const ConfidenceBadge = ({ finding }: { readonly finding: Finding }) => {
  const { t } = useWords();
  return (
    <ToneBadge tone={tones[finding.confidence]}>{t(`resolver.result.confidence.${finding.confidence}`)}</ToneBadge>
  );
};

const OpenBatch = ({ view, batch }: { readonly view: CaseView; readonly batch: Aftermath['batch'] }) => {
  const { t } = useWords();
  const { state, count } = view.unsettled;
  if (state === 'none') return null;
  const known = state === 'some' ? 'Some' : 'Unknown';
  return batch === 'askAcquirer' ? (
    <Notice kind="warn" title={t('resolver.result.openPayments')}>
      <p>{t(`resolver.result.ask${known}`, { count: count ?? 0 })}</p>
    </Notice>
  ) : (
    <Notice kind="warn" title={t('resolver.result.settleFirst')}>
      <p>{t(`resolver.result.settle${known}`, { count: count ?? 0 })}</p>
    </Notice>
  );
};

/** The card at the top of the result. */
export const LeadingCause = ({ finding, view }: LeadingCauseProps) => {
  const { t, say, colon } = useWords();
  const { works, avoid, ifNothing, batch } = aftermathOf(finding.cause);
  const [next, ...later] = finding.actions;
  return (
    <article className={css['leading']} data-cause={finding.cause} data-confidence={finding.confidence}>
      <div className={css['causeHead']}>
        <h3 className={css['cause']}>{say(causes[finding.cause].title)}</h3>
        <ConfidenceBadge finding={finding} />
        <span className={css['id']}>{finding.cause}</span>
      </div>
      <p className={css['text']}>{say(finding.why)}</p>
      {batch !== 'safe' || mentionsSettling(finding) ? <OpenBatch view={view} batch={batch} /> : null}
      <div className={css['next']}>
        <IconArrowBigRightLines size={20} aria-hidden className={css['nextIcon']} />
        <div>
          <p className={css['nextLabel']}>{t('resolver.result.next')}</p>
          <p className={css['nextText']} data-testid="next-step">
            {next === undefined ? '' : say(next)}
          </p>
          <p className={css['who']}>
            {t('resolver.result.who')}
            {colon}
            <strong>{say(actingPartyNames[finding.who])}</strong>
            {notYours.includes(finding.who) ? ` · ${t('resolver.result.notYou')}` : ''}
          </p>
        </div>
      </div>
      <NoticesOfCause view={view} cause={finding.cause} />
      <CallPanel view={view} who={partyOf(finding)} />
      {later.length === 0 ? null : (
        <Fold summary={t('resolver.result.later')}>
          <ol className={css['later']}>
            {later.map((action) => (
              <li key={action.en}>{say(action)}</li>
            ))}
          </ol>
        </Fold>
      )}
      <dl className={css['meanwhile']}>
        <dt>{t('resolver.result.works')}</dt>
        <dd>{say(works)}</dd>
        <dt>{t('resolver.result.avoid')}</dt>
        <dd>{say(avoid)}</dd>
        {isSaidAlready(finding) ? null : (
          <>
            <dt>{t('resolver.result.ifNothing')}</dt>
            <dd>{say(ifNothing)}</dd>
          </>
        )}
      </dl>
      <h4 className={css['subtitle']}>{t('resolver.result.why')}</h4>
      <CauseEvidence finding={finding} view={view} />
    </article>
  );
};
