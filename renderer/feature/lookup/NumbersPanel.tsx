// Numbers: type or paste one, see what it is, what its parts mean and what is wrong with it. Nothing leaves this panel.
import { IconMoodPuzzled } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import {
  type ExplainedNumber,
  type ExplainedReading,
  explainNumber,
  isWorthTelling,
} from '../../../shared/identifier/explainNumber.ts';
import { type IdentifierKind, identifierKinds, kindNames } from '../../../shared/identifier/identifierKinds.ts';
import { candidateWords, verdictSentence } from '../../../shared/identifier/readingWords.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Fold } from '../../ui/Fold.tsx';
import { NumberProblems } from '../../ui/identifier/NumberProblems.tsx';
import { Section } from '../../ui/Section.tsx';
import { useWords } from '../../ui/useWords.ts';
import { NumberAnswer, ReadingBadge } from './NumberAnswer.tsx';
import { NumberForm } from './NumberForm.tsx';
import css from './NumbersPanel.module.css';

/** A card number that was typed by mistake stays in the field for so long. */
const maskAfterMs = 900;

const useKindName = () => {
  const { say } = useWords();
  return (kind: IdentifierKind): string => `${say(kindNames[kind].name)} (${kindNames[kind].short})`;
};

const Kinds = () => {
  const { t, say } = useWords();
  const nameOf = useKindName();
  return (
    <Section title={t('number.kinds')} hint={t('number.kindsHint')}>
      <dl className={css['kinds']}>
        {identifierKinds.map((kind) => (
          <div key={kind}>
            <dt>{nameOf(kind)}</dt>
            <dd>{say(kindNames[kind].about)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
};

const Told = ({ kind, likelihood, reading }: ExplainedReading) => {
  const { say } = useWords();
  const nameOf = useKindName();
  return (
    <Section
      title={nameOf(kind)}
      hint={likelihood === null ? undefined : say(candidateWords[likelihood.word])}
      actions={<ReadingBadge reading={reading} size="lg" />}
    >
      <NumberAnswer kind={kind} reading={reading} reason={likelihood?.reason ?? null} />
    </Section>
  );
};

const Others = ({ readings }: { readonly readings: readonly ExplainedReading[] }) => {
  const { t } = useWords();
  const nameOf = useKindName();
  if (readings.length === 0) return null;
  return (
    <Section title={t('number.others')} hint={t('number.othersHint')} inset="flush">
      {readings.map(({ kind, likelihood, reading }) => (
        <Fold
          key={kind}
          shape="bar"
          summary={
            <span className={css['other']}>
              {nameOf(kind)} {reading.verdict === 'valid' ? null : <ReadingBadge reading={reading} />}
            </span>
          }
        >
          <div className={css['inside']}>
            <NumberAnswer kind={kind} reading={reading} reason={likelihood?.reason ?? null} />
          </div>
        </Fold>
      ))}
    </Section>
  );
};

const Explained = ({ explained }: { readonly explained: ExplainedNumber }) => {
  const { t, say } = useWords();
  const { value, changes, problems, readings } = explained;
  return (
    <>
      {changes.length === 0 && !value.includes('*') ? null : (
        <p className={css['value']}>
          <span className={css['number']}>{value}</span>
          <span className={css['soft']}>{changes.map(say).join(say({ zh: '', en: ' ' }))}</span>
        </p>
      )}
      <NumberProblems problems={problems} />
      {readings.length === 0 && problems.length === 0 ? (
        <EmptyState icon={<IconMoodPuzzled size={24} />} title={t('number.nothing')}>
          {t('number.nothingHint')}
        </EmptyState>
      ) : null}
      {readings.filter(isWorthTelling).map((each) => (
        <Told key={each.kind} {...each} />
      ))}
      <Others readings={readings.filter((each, index) => !isWorthTelling(each, index))} />
    </>
  );
};

/** What a screen reader says when the answer changes. */
const Spoken = ({ explained }: { readonly explained: ExplainedNumber | null }) => {
  const { say, colon } = useWords();
  const nameOf = useKindName();
  const first = explained?.readings[0];
  const problem = explained?.problems[0];
  const reading = first === undefined ? '' : `${nameOf(first.kind)}${colon}${say(verdictSentence(first.reading))}`;
  return (
    <p className={css['spoken']} role="status">
      {problem === undefined ? reading : say(problem.message)}
    </p>
  );
};

/** Whether the answer hides what was typed: a card number, or an identity card. */
const isMasked = ({ isCardNumber, problems, readings }: ExplainedNumber): boolean =>
  isCardNumber ||
  [...problems, ...readings.flatMap(({ reading }) => reading.problems)].some(({ code }) => code === 'identity-card');

/** Kind, field and explanation; the number lives in this component only. */
export const NumbersPanel = () => {
  const [kind, setKind] = useState<IdentifierKind | null>(null);
  const [typed, setTyped] = useState('');
  const [card, setCard] = useState<ExplainedNumber | null>(null);
  const found = typed.trim() === '' ? null : explainNumber(typed, kind);
  // A masked number says nothing any more, so what was said of it is kept as long as it stands there.
  const explained = card !== null && typed === card.value ? card : found;
  const isToBeMasked = found !== null && isMasked(found);
  const masked = found?.value ?? '';
  useEffect(() => {
    if (!isToBeMasked) return undefined;
    const timer = setTimeout(() => setTyped(masked), maskAfterMs);
    return () => clearTimeout(timer);
  }, [isToBeMasked, masked]);
  const change = (text: string): void => {
    const next = explainNumber(text, kind);
    if (isMasked(next)) setCard(next);
    setTyped(text);
  };
  return (
    <div className={css['panel']}>
      <NumberForm kind={kind} onKind={setKind} typed={typed} onTyped={change} />
      <Spoken explained={explained} />
      {explained === null ? <Kinds /> : <Explained explained={explained} />}
    </div>
  );
};
