// Plans that the product proposes, each with its reason and source; the chosen ones are set up at once.
import { Button, Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { CommandOutput } from '../../../shared/ipc/contract.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Fold } from '../../ui/Fold.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { isDay } from '../../ui/planner/days.ts';
import { useDaysOff } from '../../ui/planner/useDaysOff.ts';
import { Section } from '../../ui/Section.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Plans.module.css';

type Proposal = CommandOutput<'plans.proposals'>[number];

interface ProposalRowProps {
  readonly proposal: Proposal;
  readonly firstOn: string;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

const ProposalRow = ({ proposal, firstOn, isChosen, onChoose }: ProposalRowProps) => {
  const { t, say } = useWords();
  const { draft, why, source } = proposal;
  const { trigger } = draft;
  const begun = trigger.kind === 'calendar' && isDay(firstOn) ? { ...trigger, firstOn } : trigger;
  const words = knownOf(useAnswer('plans.describe', { trigger: begun }));
  const name = say(draft.name);
  return (
    <li className={css['row']}>
      <Checkbox
        aria-label={t('plans.proposal.choose', { name })}
        checked={isChosen}
        onChange={(event) => onChoose(event.currentTarget.checked)}
      />
      <div className={css['text']}>
        <p className={css['name']}>{name}</p>
        <p className={css['plain']}>{say(why)}</p>
        {words === null ? null : <p className={css['soft']}>{say(words)}</p>}
        <Fold summary={t('plans.proposal.source')}>
          <p className={css['soft']}>{say(source)}</p>
        </Fold>
      </div>
    </li>
  );
};

const Choice = ({ proposals }: { readonly proposals: readonly Proposal[] }) => {
  const { t } = useWords();
  const ids = proposals.map(({ id }) => id);
  const [chosen, setChosen] = useState<readonly string[]>(ids);
  const { nextWorking } = useDaysOff();
  const [typed, setTyped] = useState<string | null>(null);
  // Rules begin on a working day unless somebody wants another.
  const firstOn = typed ?? nextWorking;
  const { run, isPending, error, forgetError, may } = useCommand('plans.takeProposals');
  const taken = chosen.filter((id) => ids.includes(id));
  return (
    <>
      <ul className={css['rows']}>
        {proposals.map((proposal) => (
          <ProposalRow
            key={proposal.id}
            proposal={proposal}
            firstOn={firstOn}
            isChosen={chosen.includes(proposal.id)}
            onChoose={(isChosen) => {
              const others = chosen.filter((id) => id !== proposal.id);
              setChosen(isChosen ? [...others, proposal.id] : others);
            }}
          />
        ))}
      </ul>
      {error === null ? null : <ErrorNotice error={error} onDismiss={forgetError} />}
      <div className={css['bar']}>
        <TextInput
          type="date"
          label={t('plans.proposal.firstOn')}
          value={firstOn}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button
          variant="light"
          loading={isPending}
          disabled={taken.length === 0 || !isDay(firstOn)}
          onClick={() => {
            void run({ ids: [...taken], firstOn }).then((done) => {
              if (done.ok) toast(t('plans.proposal.taken', { count: done.value.length }));
            });
          }}
          {...may}
        >
          {t('plans.proposal.take', { count: taken.length })}
        </Button>
        <Button variant="default" onClick={() => setChosen(taken.length === ids.length ? [] : ids)}>
          {t(taken.length === ids.length ? 'plans.proposal.none' : 'plans.proposal.all')}
        </Button>
      </div>
    </>
  );
};

const Open = ({ proposals, isFirstUse }: { readonly proposals: readonly Proposal[]; readonly isFirstUse: boolean }) => {
  const { t } = useWords();
  if (isFirstUse) return <Choice proposals={proposals} />;
  return (
    <Fold shape="bar" summary={t('plans.proposal.fold', { count: proposals.length })}>
      <Choice proposals={proposals} />
    </Fold>
  );
};

/** The proposals that are not in use; open on first use, behind a fold later. */
export const Proposals = ({ isFirstUse }: { readonly isFirstUse: boolean }) => {
  const { t } = useWords();
  const answer = useAnswer('plans.proposals', {});
  useEvent('plans.changed', answer.reload);
  const known = knownOf(answer);
  const open = (known ?? []).filter(({ isTaken }) => !isTaken);
  return (
    <Section inset="flush" title={t('plans.proposal.title')} hint={t('plans.proposal.hint')}>
      {answer.state === 'failed' ? <ErrorNotice error={answer.error} onRetry={answer.reload} /> : null}
      {known === null && answer.state === 'loading' ? <Loading rows={3} height={60} /> : null}
      {known !== null && open.length === 0 ? (
        <p className={`${css['soft'] ?? ''} ${css['bar'] ?? ''}`}>{t('plans.proposal.allTaken')}</p>
      ) : null}
      {open.length === 0 ? null : <Open proposals={open} isFirstUse={isFirstUse} />}
    </Section>
  );
};
