// The result of a case: the first cause, other possibilities, contradictions, what is missing; spoken when it changes.
import { IconHelpHexagon, IconThumbUp } from '@tabler/icons-react';
import type { Finding } from '../../../shared/diagnosis/answerSchema.ts';
import { actingPartyNames } from '../../../shared/diagnosis/answerSchema.ts';
import { causes } from '../../../shared/diagnosis/causes.ts';
import { leadingFinding } from '../../../shared/resolver/leadingFinding.ts';
import type { CaseFact, CaseView } from '../../../shared/resolver/resolverCase.ts';
import { Fold } from '../../ui/Fold.tsx';
import { Section } from '../../ui/Section.tsx';
import { useWords } from '../../ui/useWords.ts';
import { CaseNotices, NoticesOfCause } from './CaseNotices.tsx';
import { CauseEvidence } from './CauseEvidence.tsx';
import { ClearingPanel } from './ClearingPanel.tsx';
import { FactLine } from './FactLine.tsx';
import { ConfidenceBadge, LeadingCause } from './LeadingCause.tsx';
import css from './Result.module.css';

interface ResultPanelProps {
  readonly view: CaseView;
}

const OtherCause = ({ finding, view }: { readonly finding: Finding; readonly view: CaseView }) => {
  const { t, say } = useWords();
  return (
    <li className={css['other']} data-cause={finding.cause} data-confidence={finding.confidence}>
      <div className={css['causeHead']}>
        <h3 className={css['otherName']}>{say(causes[finding.cause].title)}</h3>
        <ConfidenceBadge finding={finding} />
        <span className={css['id']}>{finding.cause}</span>
      </div>
      <p className={css['role']}>
        {t(`resolver.result.roles.${finding.role}`)} · {say(actingPartyNames[finding.who])}
      </p>
      <NoticesOfCause view={view} cause={finding.cause} />
      <Fold summary={t('resolver.result.why')}>
        <p className={css['text']}>{say(finding.why)}</p>
        <CauseEvidence finding={finding} view={view} />
        <ul className={css['later']}>
          {finding.actions.map((action) => (
            <li key={action.en}>{say(action)}</li>
          ))}
        </ul>
      </Fold>
    </li>
  );
};

const Insufficient = ({ view }: ResultPanelProps) => {
  const { t, say } = useWords();
  const [first] = view.questions;
  return (
    <div className={css['calm']}>
      <IconHelpHexagon size={32} stroke={1.6} aria-hidden className={css['calmIcon']} />
      <div>
        <h3 className={css['cause']}>{t('resolver.result.insufficient')}</h3>
        <p className={css['text']}>{say(view.answer.summary)}</p>
        {first === undefined ? null : (
          <>
            <p className={css['nextLabel']}>{t('resolver.result.next')}</p>
            <p className={css['nextText']} data-testid="next-step">
              {say(first.ask)}
            </p>
          </>
        )}
        {view.questions.length < 2 ? null : (
          <>
            <h4 className={css['subtitle']}>{t('resolver.result.missing')}</h4>
            <ul className={css['later']}>
              {view.questions.slice(0, 5).map(({ key, ask }) => (
                <li key={key}>{say(ask)}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  );
};

const Fine = ({ view }: ResultPanelProps) => {
  const { t, say } = useWords();
  const { verdict, summary } = view.answer;
  return (
    <div className={css['calm']}>
      <IconThumbUp size={32} stroke={1.6} aria-hidden className={css['calmIcon']} />
      <div>
        <h3 className={css['cause']}>
          {verdict === 'no-terminal-fault' ? t('resolver.result.noFault') : t('resolver.result.information')}
        </h3>
        <p className={css['text']}>{say(summary)}</p>
      </div>
    </div>
  );
};

/** The fact to which a place in the document belongs; null for the document as a whole and for other terminals. */
const factAt = ({ facts }: CaseView, path: string): CaseFact | null => {
  const index = /^terminals\.A\[(\d+)\]/.exec(path)?.[1];
  return index === undefined ? null : (facts[Number(index)] ?? null);
};

const Contradictions = ({ view }: ResultPanelProps) => {
  const { t, say } = useWords();
  const { notices } = view.answer;
  if (notices.length === 0) return null;
  return (
    <Section title={t('resolver.result.contradictions')}>
      <ul className={css['later']}>
        {notices.map(({ path, message }) => {
          const fact = factAt(view, path);
          return (
            <li key={`${path} ${message.en}`}>
              {fact === null ? null : <FactLine fact={fact} profile={view.case.profile} />}
              {say(message)}
            </li>
          );
        })}
      </ul>
    </Section>
  );
};

const useAnnouncement = () => {
  const { t, say } = useWords();
  return ({ answer }: CaseView): string => {
    const leading = leadingFinding(answer);
    if (leading === null || answer.verdict === 'insufficient') return say(answer.summary);
    const confidence = t(`resolver.result.confidence.${leading.confidence}`);
    return t('resolver.result.changed', { cause: say(causes[leading.cause].title), confidence });
  };
};

/** Everything that the diagnosis says. */
export const ResultPanel = ({ view }: ResultPanelProps) => {
  const { t } = useWords();
  const announce = useAnnouncement();
  const { answer } = view;
  const leading = answer.verdict === 'insufficient' || answer.verdict === 'information' ? null : leadingFinding(answer);
  const others = answer.findings.filter((finding) => finding !== leading);
  return (
    <>
      <p className={css['spoken']} role="status">
        {announce(view)}
      </p>
      <Section title={t('resolver.result.title')} inset="bare">
        <div className={css['stack']}>
          {answer.verdict === 'insufficient' ? <Insufficient view={view} /> : null}
          {answer.verdict === 'information' || (answer.verdict === 'no-terminal-fault' && leading === null) ? (
            <Fine view={view} />
          ) : null}
          {leading === null ? null : <LeadingCause finding={leading} view={view} />}
          <ClearingPanel view={view} />
        </div>
      </Section>
      {others.length === 0 ? null : (
        <Section title={t('resolver.result.others')} inset="flush">
          <ul className={css['others']}>
            {others.map((finding) => (
              <OtherCause key={finding.cause} finding={finding} view={view} />
            ))}
          </ul>
        </Section>
      )}
      <CaseNotices view={view} />
      <Contradictions view={view} />
    </>
  );
};
