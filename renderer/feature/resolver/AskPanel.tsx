// The left side of a case: the next question, and the other ways to tell something.
import { Button } from '@mantine/core';
import { IconChecks } from '@tabler/icons-react';
import { useState } from 'react';
import { factKeys, isFactKey } from '../../../shared/diagnosis/factKeys.ts';
import { hopFacts } from '../../../shared/hops/hopFacts.ts';
import type { HopReport } from '../../../shared/hops/hopReport.ts';
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import { type CaseFact, type CaseView, type ToldFact, toldFactSchema } from '../../../shared/resolver/resolverCase.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Fold } from '../../ui/Fold.tsx';
import { HopsPanel } from '../../ui/hops/HopsPanel.tsx';
import { Section } from '../../ui/Section.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './CasePage.module.css';
import { FactsPanel } from './FactsPanel.tsx';
import { PasteBox } from './PasteBox.tsx';
import { PhotoBox } from './PhotoBox.tsx';
import { QuestionCard } from './QuestionCard.tsx';
import { TellMore } from './TellMore.tsx';
import type { CaseControls } from './useCase.ts';

interface AskPanelProps {
  readonly view: CaseView;
  readonly controls: CaseControls;
  /** Questions that the way in here wants asked first. */
  readonly first: readonly string[];
}

interface Question {
  readonly key: string;
  readonly ask: Bilingual;
}

/** Wanted questions that nothing is known about yet, then those of the diagnosis. */
const queueOf = (view: CaseView, first: readonly string[], done: ReadonlySet<string>): readonly Question[] => {
  const isKnown = (key: string): boolean => view.facts.some((fact) => fact.key === key);
  const wanted = first.flatMap((key): Question[] =>
    isFactKey(key) && !isKnown(key) && !done.has(key) ? [{ key, ask: factKeys[key].ask }] : [],
  );
  return [...wanted, ...view.questions.filter(({ key }) => !wanted.some((question) => question.key === key))];
};

const useHasProof = ({ case: { id, texts } }: CaseView): boolean => {
  const answer = useAnswer('attachments.list', { ownerId: id });
  useEvent('attachments.changed', ({ ownerId }) => {
    if (ownerId === id) answer.reload();
  });
  return texts.length > 0 || (knownOf(answer) ?? []).length > 0;
};

const NoQuestion = () => {
  const { t } = useWords();
  return (
    <EmptyState icon={<IconChecks size={24} />} title={t('resolver.question.none')}>
      {t('resolver.question.noneText')}
    </EmptyState>
  );
};

/** Questions, paste box, photos, what else is known, and the facts. */
export const AskPanel = ({ view, controls, first }: AskPanelProps) => {
  const { t } = useWords();
  const { tell, pass, takeBack, isPending } = controls;
  const [editing, setEditing] = useState<CaseFact | null>(null);
  const [done, setDone] = useState<ReadonlySet<string>>(new Set());
  // A question may come again (another code); each time its fields are empty.
  const [answered, setAnswered] = useState(0);
  const hasProof = useHasProof(view);
  const queue = queueOf(view, first, done);
  const [next] = queue;
  // A new measurement takes the place of the one before.
  const noteHops = (report: HopReport): void => {
    const facts = hopFacts(report).flatMap((raw): ToldFact[] => {
      const told = toldFactSchema.safeParse(raw);
      return told.success ? [told.data] : [];
    });
    if (facts.length === 0) return;
    const before = view.facts.filter(({ way }) => way === 'hops').map(({ id }) => id);
    tell(facts, { way: 'hops', replaces: before });
    toast(t('resolver.hops.taken'));
  };
  const finish = (key: string): void => {
    setDone((before) => new Set([...before, key]));
    setAnswered((count) => count + 1);
  };
  const shown =
    editing === null
      ? (next ?? null)
      : {
          key: editing.key,
          ask: isFactKey(editing.key) ? factKeys[editing.key].ask : { zh: editing.key, en: editing.key },
        };
  return (
    <>
      <Section title={editing === null ? t('resolver.question.title') : t('resolver.facts.edit')}>
        {shown === null ? (
          <NoQuestion />
        ) : (
          <QuestionCard
            key={`${shown.key} ${editing?.id ?? ''} ${String(answered)}`}
            factKey={shown.key}
            ask={shown.ask}
            editing={editing}
            hasProof={hasProof}
            terminalId={view.case.terminalId}
            left={queue.length}
            isPending={isPending}
            takesFocus={answered > 0 || editing !== null}
            onAnswer={(fact) => {
              tell([fact], editing === null ? {} : { replaces: [editing.id] });
              setEditing(null);
              finish(shown.key);
            }}
            onPass={(how) => {
              if (editing === null) pass(shown.key, how);
              setEditing(null);
              finish(shown.key);
            }}
          />
        )}
      </Section>
      <Section title={t('resolver.paste.title')}>
        <PasteBox
          profile={view.case.profile}
          isPending={isPending}
          onTake={(facts, text) => tell(facts, { way: 'receipt', text })}
        />
      </Section>
      <Section title={t('resolver.tell.title')}>
        <TellMore view={view} hasProof={hasProof} isPending={isPending} onAnswer={(fact) => tell([fact])} />
      </Section>
      <Section title={t('resolver.photos.title')}>
        <PhotoBox caseId={view.case.id} isOpen />
      </Section>
      <Section title={t('resolver.hops.title')} hint={t('resolver.hops.hint')}>
        <Fold summary={t('resolver.hops.open')}>
          <HopsPanel terminalId={view.case.terminalId} onDone={noteHops} />
        </Fold>
      </Section>
      <Section title={t('resolver.facts.title')} hint={t('resolver.facts.count', { count: view.facts.length })}>
        <FactsPanel view={view} isPending={isPending} onTakeBack={takeBack} onEdit={setEditing} />
      </Section>
    </>
  );
};

/** The left side of a closed case: what was known, and how to take it up again. */
export const ClosedPanel = ({ view, onAgain }: { readonly view: CaseView; readonly onAgain: () => void }) => {
  const { t } = useWords();
  return (
    <>
      <Section title={t('resolver.facts.title')} hint={t('resolver.facts.count', { count: view.facts.length })}>
        <FactsPanel view={view} isPending={false} onTakeBack={() => undefined} onEdit={() => undefined} />
      </Section>
      <Section title={t('resolver.photos.title')}>
        <PhotoBox caseId={view.case.id} isOpen={false} />
      </Section>
      <div className={css['again']}>
        <Button variant="default" onClick={onAgain}>
          {t('resolver.close.again')}
        </Button>
      </div>
    </>
  );
};
