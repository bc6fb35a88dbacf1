// One question at a time: what is asked, where it is found (with a drawing), the field, “don’t know” and “later”.
import { Button, NativeSelect } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import type { FactSource } from '../../../shared/diagnosis/evidenceSchema.ts';
import { factKeys, isFactKey } from '../../../shared/diagnosis/factKeys.ts';
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import { factSourceNames } from '../../../shared/resolver/factWords.ts';
import {
  emptyDraft,
  isoOf,
  type QuestionDraft,
  sourcesFor,
  usualSource,
} from '../../../shared/resolver/questionDraft.ts';
import type { CaseFact, ToldFact } from '../../../shared/resolver/resolverCase.ts';
import { useStartCheck } from '../../bridge/useStartCheck.ts';
import { useWords } from '../../ui/useWords.ts';
import { AnswerInput } from './AnswerInput.tsx';
import { Picture } from './Picture.tsx';
import css from './Question.module.css';

interface QuestionCardProps {
  readonly factKey: string;
  readonly ask: Bilingual;
  /** A fact that is being changed; its values stand in the fields. */
  readonly editing?: CaseFact | null;
  /** A photo or a pasted slip is there, so that “slip or photo” may be named. */
  readonly hasProof: boolean;
  readonly terminalId: string | null;
  readonly left: number;
  readonly isPending: boolean;
  /** Whether the field takes the focus: for every question but the first of a page. */
  readonly takesFocus: boolean;
  readonly onAnswer: (fact: ToldFact) => void;
  readonly onPass: (how: 'unknown' | 'skipped') => void;
}

const draftOf = (factKey: string, editing: CaseFact | null): QuestionDraft => {
  const now = isoOf(new Date()).slice(0, 16);
  const draft = emptyDraft(usualSource(factKey), factKey === 'response.code' ? now : '');
  if (editing === null) return draft;
  const value = String(editing.value);
  const isMoment = /^\d{4}-\d\d-\d\dT/.test(value);
  return {
    ...draft,
    text: isMoment || typeof editing.value === 'boolean' ? '' : value,
    when: (isMoment ? value : (editing.at ?? '')).slice(0, 16),
    operation: editing.operation ?? draft.operation,
    cards: editing.cards ?? '',
    rrn: editing.rrn ?? '',
    source: sourcesFor(factKey).includes(editing.source) ? editing.source : draft.source,
  };
};

const ConnectFirst = ({ terminalId }: { readonly terminalId: string | null }) => {
  const { t } = useWords();
  const check = useStartCheck();
  return (
    <div className={css['choices']}>
      {terminalId === null ? null : (
        <Button variant="light" loading={check.isPending} onClick={() => check.start({ terminalIds: [terminalId] })}>
          {t('resolver.question.check')}
        </Button>
      )}
      <Button component={Link} to="/doctor" variant="default">
        {t('resolver.question.doctor')}
      </Button>
    </div>
  );
};

const SourceChoice = ({
  factKey,
  source,
  hasProof,
  onChange,
}: {
  readonly factKey: string;
  readonly source: FactSource;
  readonly hasProof: boolean;
  readonly onChange: (source: FactSource) => void;
}) => {
  const { t, say, alone } = useWords();
  const possible = sourcesFor(factKey);
  if (possible.length < 2) return null;
  const isClosed = (each: FactSource): boolean => each === 'receipt' && !hasProof;
  return (
    <NativeSelect
      size="xs"
      label={t('resolver.question.seenIn')}
      description={possible.some(isClosed) ? t('resolver.question.needsProof') : undefined}
      value={source}
      onChange={(event) => onChange(event.currentTarget.value as FactSource)}
      data={possible.map((each) => ({
        value: each,
        label: alone(say(factSourceNames[each])),
        disabled: isClosed(each),
      }))}
    />
  );
};

/** A question with everything that helps to answer it. */
export const QuestionCard = (props: QuestionCardProps) => {
  const { factKey, ask, editing = null, hasProof, terminalId, left, isPending, takesFocus, onAnswer, onPass } = props;
  const { t, say } = useWords();
  const [draft, setDraft] = useState(() => draftOf(factKey, editing));
  const card = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (takesFocus) card.current?.querySelector<HTMLElement>('input, textarea, button')?.focus();
  }, [takesFocus]);
  const change = (changes: Partial<QuestionDraft>): void => setDraft((before) => ({ ...before, ...changes }));
  const where = isFactKey(factKey) ? factKeys[factKey].where : null;
  return (
    <fieldset ref={card} className={css['card']} data-key={factKey}>
      <legend className={css['legend']}>{say(ask)}</legend>
      <div className={css['body']}>
        <Picture of={factKey} />
        <div className={css['side']}>
          {where === null ? null : (
            <p className={css['where']}>
              <strong>{t('resolver.question.where')}</strong> {say(where)}
            </p>
          )}
          {factKey === 'link.state' ? (
            <ConnectFirst terminalId={terminalId} />
          ) : (
            <>
              <AnswerInput
                factKey={factKey}
                draft={draft}
                onChange={change}
                onAnswer={onAnswer}
                isPending={isPending}
              />
              <SourceChoice
                factKey={factKey}
                source={draft.source}
                hasProof={hasProof}
                onChange={(source) => change({ source })}
              />
            </>
          )}
        </div>
      </div>
      <div className={css['pass']}>
        <Button size="xs" variant="subtle" color="gray" disabled={isPending} onClick={() => onPass('unknown')}>
          {t('resolver.question.unknown')}
        </Button>
        <Button size="xs" variant="subtle" color="gray" disabled={isPending} onClick={() => onPass('skipped')}>
          {t('resolver.question.skip')}
        </Button>
        {left > 0 ? <span className={css['left']}>{t('resolver.question.count', { count: left })}</span> : null}
      </div>
    </fieldset>
  );
};
