// Everything known in a case, with its source; told facts can be changed, all can be taken back and counted again.
import { Button } from '@mantine/core';
import { factName, factText } from '../../../shared/resolver/factWords.ts';
import { otherLetters } from '../../../shared/resolver/questionDraft.ts';
import type { CaseFact, CaseView } from '../../../shared/resolver/resolverCase.ts';
import { Fold } from '../../ui/Fold.tsx';
import { useWords } from '../../ui/useWords.ts';
import { FactLine } from './FactLine.tsx';
import css from './Panels.module.css';

interface FactsPanelProps {
  readonly view: CaseView;
  readonly isPending: boolean;
  readonly onTakeBack: (factId: string, isBack: boolean) => void;
  readonly onEdit: (fact: CaseFact) => void;
}

const collected: readonly CaseFact['way'][] = ['check', 'link', 'record', 'shop', 'notice'];

const Row = ({ fact, view, isPending, onTakeBack, onEdit }: FactsPanelProps & { readonly fact: CaseFact }) => {
  const { t, say } = useWords();
  const name = say(factName(fact.key));
  const isOpen = view.case.closedAt === null;
  return (
    <li className={css['factRow']}>
      <FactLine fact={fact} profile={view.case.profile} />
      {isOpen ? (
        <span className={css['factButtons']}>
          {collected.includes(fact.way) || fact.terminal !== undefined ? null : (
            <Button
              size="compact-xs"
              variant="subtle"
              color="gray"
              aria-label={t('resolver.facts.editNamed', { name })}
              onClick={() => onEdit(fact)}
            >
              {t('resolver.facts.edit')}
            </Button>
          )}
          <Button
            size="compact-xs"
            variant="subtle"
            color="gray"
            disabled={isPending}
            aria-label={t('resolver.facts.takeBackNamed', { name, value: say(factText(fact, view.case.profile)) })}
            onClick={() => onTakeBack(fact.id, true)}
          >
            {t('resolver.facts.takeBack')}
          </Button>
        </span>
      ) : null}
    </li>
  );
};

const letters: readonly string[] = otherLetters;
const numberOf = (letter: string): number => letters.indexOf(letter) + 1;

const Others = (props: FactsPanelProps) => {
  const { t } = useWords();
  const { view } = props;
  if (view.otherFacts.length === 0) return null;
  return (
    <>
      <h3 className={css['subtitle']}>{t('resolver.facts.others')}</h3>
      {[...new Set(view.otherFacts.map(({ terminal }) => terminal ?? ''))].map((letter) => (
        <div key={letter}>
          <p className={css['text']}>
            <strong>{view.case.others[letter] ?? t('resolver.facts.another', { number: numberOf(letter) })}</strong>
          </p>
          <ul className={css['factList']}>
            {view.otherFacts
              .filter(({ terminal }) => terminal === letter)
              .map((fact) => (
                <Row key={fact.id} {...props} fact={fact} />
              ))}
          </ul>
        </div>
      ))}
    </>
  );
};

const TakenBack = ({ view, isPending, onTakeBack }: FactsPanelProps) => {
  const { t, aside } = useWords();
  if (view.takenBack.length === 0) return null;
  return (
    <Fold summary={`${t('resolver.facts.takenBack')}${aside(String(view.takenBack.length))}`}>
      <ul className={css['factList']}>
        {view.takenBack.map((fact) => (
          <li key={fact.id} className={css['factRow']} data-back>
            <FactLine fact={fact} profile={view.case.profile} />
            {view.case.closedAt === null ? (
              <Button
                size="compact-xs"
                variant="subtle"
                color="gray"
                disabled={isPending}
                onClick={() => onTakeBack(fact.id, false)}
              >
                {t('resolver.facts.countAgain')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </Fold>
  );
};

/** The list; empty, it says so. */
export const FactsPanel = (props: FactsPanelProps) => {
  const { t } = useWords();
  const { facts } = props.view;
  return (
    <div className={css['stack']}>
      {facts.length === 0 ? <p className={css['text']}>{t('resolver.facts.none')}</p> : null}
      <ul className={css['factList']}>
        {facts.map((fact) => (
          <Row key={fact.id} {...props} fact={fact} />
        ))}
      </ul>
      <Others {...props} />
      <TakenBack {...props} />
    </div>
  );
};
