// “I also know”: any fact can be told without being asked for, found by a word.
import { Select } from '@mantine/core';
import { useState } from 'react';
import { type FactKey, factKeys } from '../../../shared/diagnosis/factKeys.ts';
import type { CaseView, ToldFact } from '../../../shared/resolver/resolverCase.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Panels.module.css';
import { QuestionCard } from './QuestionCard.tsx';

interface TellMoreProps {
  readonly view: CaseView;
  readonly hasProof: boolean;
  readonly isPending: boolean;
  readonly onAnswer: (fact: ToldFact) => void;
}

/** What people come with most, before everything else. */
const usual: readonly FactKey[] = [
  'response.code',
  'event.swap',
  'event.move',
  'event.simChange',
  'event.serviceVisit',
  'history.firstUse',
  'history.lastApprovedAt',
  'portal.bindStatus',
  'portal.termStatus',
  'portal.unionpayOnboarded',
  'settlement.payerKind',
  'terminal.merchantName',
  'register.merchantName',
];

const isTold = (key: FactKey): boolean =>
  factKeys[key].sources.some((source) => source !== 'device' && source !== 'host');

const keys: readonly FactKey[] = [
  ...usual,
  ...(Object.keys(factKeys) as FactKey[]).filter((key) => !usual.includes(key) && isTold(key)),
];

/** A list to choose from, and then the question itself. */
export const TellMore = ({ view, hasProof, isPending, onAnswer }: TellMoreProps) => {
  const { t, say } = useWords();
  const [chosen, setChosen] = useState<FactKey | null>(null);
  return (
    <div className={css['stack']}>
      <Select
        label={t('resolver.tell.choose')}
        placeholder={t('resolver.tell.search')}
        searchable
        clearable
        allowDeselect
        maxDropdownHeight={280}
        value={chosen}
        onChange={(key) => setChosen(keys.find((each) => each === key) ?? null)}
        data={keys.map((key) => ({ value: key, label: say(factKeys[key].name) }))}
      />
      {chosen === null ? null : (
        <QuestionCard
          key={chosen}
          factKey={chosen}
          ask={factKeys[chosen].ask}
          hasProof={hasProof}
          terminalId={view.case.terminalId}
          left={0}
          isPending={isPending}
          takesFocus
          onAnswer={(fact) => {
            onAnswer(fact);
            setChosen(null);
          }}
          onPass={() => setChosen(null)}
        />
      )}
    </div>
  );
};
