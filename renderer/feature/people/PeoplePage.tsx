// The people of the shop: who works here, who uses the program now, and who left.
import { Anchor, Button } from '@mantine/core';
import { IconArrowLeft, IconPlus, IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { nameKey, type Person, worksHere } from '../../../shared/people/person.ts';
import { useAccess, useOperator } from '../../bridge/Access.tsx';
import { useSession } from '../../bridge/Session.tsx';
import { knownOf } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { MissingRecord } from '../../ui/MissingRecord.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useReason } from '../../ui/OnlyFor.tsx';
import { Page } from '../../ui/Page.tsx';
import { usePeople } from '../../ui/people/usePeople.ts';
import { useToday } from '../../ui/people/useToday.ts';
import { Section } from '../../ui/Section.tsx';
import { toast } from '../../ui/toast.ts';
import { useShownRecord } from '../../ui/useShownRecord.ts';
import { useWords } from '../../ui/useWords.ts';
import { AccessSection } from './AccessSection.tsx';
import { LeaveDialog } from './LeaveDialog.tsx';
import css from './People.module.css';
import { PersonDialog } from './PersonDialog.tsx';
import { PersonRow } from './PersonRow.tsx';
import { PinDialog } from './PinDialog.tsx';

type Doing =
  | { readonly what: 'add'; readonly name: string }
  | { readonly what: 'edit' | 'pin' | 'leave'; readonly person: Person };

interface ListProps {
  readonly people: readonly Person[];
  readonly onDo: (doing: Doing) => void;
}

const isSame = (one: string, other: string): boolean => nameKey(one) === nameKey(other);

const Rows = ({ people, onDo }: ListProps) => {
  const { t } = useWords();
  const operator = useOperator();
  const { run } = useCommand('preferences.set');
  return (
    <ul className={css['rows']}>
      {people.map((person) => (
        <PersonRow
          key={person.id}
          person={person}
          isOperator={isSame(person.name, operator)}
          onDo={(what) => onDo({ what, person })}
          onUse={() =>
            void run({ operator: person.name }).then((result) => {
              if (result.ok) toast(t('people.using', { name: person.name }));
            })
          }
        />
      ))}
    </ul>
  );
};

const People = ({ people, onDo }: ListProps) => {
  const { t } = useWords();
  const { preferences } = useSession();
  const today = useToday();
  const working = people.filter((person) => worksHere(person, today));
  const left = people.filter((person) => !worksHere(person, today));
  const { operator } = preferences;
  // Whoever has logged in is on the list.
  const isListed = useAccess()?.isGuarded === true || working.some(({ name }) => isSame(name, operator));
  if (people.length === 0) {
    return (
      <EmptyState
        icon={<IconUsers size={40} stroke={1.4} />}
        title={t('people.empty')}
        action={<Button onClick={() => onDo({ what: 'add', name: operator })}>{t('people.add')}</Button>}
      >
        {t('people.emptyHint')}
      </EmptyState>
    );
  }
  return (
    <>
      {isListed ? null : (
        <div className={css['notice']}>
          <Notice
            kind="info"
            title={t('people.operator', { name: operator })}
            actions={
              <Button size="xs" variant="default" onClick={() => onDo({ what: 'add', name: operator })}>
                {t('people.addOperator', { name: operator })}
              </Button>
            }
          >
            <p className={css['soft']}>{t('people.operatorUnlisted', { name: operator })}</p>
          </Notice>
        </div>
      )}
      <Section title={t('people.working')} inset="flush">
        <Rows people={working} onDo={onDo} />
      </Section>
      {left.length === 0 ? null : (
        <Section title={t('people.left')} hint={t('people.leftHint')} inset="flush">
          <Rows people={left} onDo={onDo} />
        </Section>
      )}
    </>
  );
};

const Dialog = ({ doing, people, onClose }: { doing: Doing; people: readonly Person[]; onClose: () => void }) => {
  if (doing.what === 'add') return <PersonDialog person={null} name={doing.name} onClose={onClose} />;
  if (doing.what === 'edit') return <PersonDialog person={doing.person} onClose={onClose} />;
  if (doing.what === 'pin') return <PinDialog person={doing.person} people={people} onClose={onClose} />;
  return <LeaveDialog person={doing.person} onClose={onClose} />;
};

/** The page, reached from the settings and from wherever somebody signs. */
export const PeoplePage = () => {
  const { t } = useWords();
  const [doing, setDoing] = useState<Doing | null>(null);
  const answer = usePeople();
  const people = knownOf(answer);
  const reason = useReason('owner');
  const shown = useShownRecord(people !== null);
  return (
    <Page
      above={
        <Anchor component={Link} to="/settings" className={css['back']}>
          <IconArrowLeft size={16} aria-hidden />
          {t('people.back')}
        </Anchor>
      }
      title={t('people.title')}
      lead={t('people.lead')}
      actions={
        <Button
          leftSection={<IconPlus size={16} aria-hidden />}
          disabled={reason !== null}
          title={reason ?? undefined}
          onClick={() => setDoing({ what: 'add', name: '' })}
        >
          {t('people.add')}
        </Button>
      }
    >
      {answer.state === 'failed' ? <ErrorNotice error={answer.error} onRetry={answer.reload} /> : null}
      {answer.state === 'loading' ? <Loading rows={3} height={64} /> : null}
      <MissingRecord shown={shown} />
      {people === null ? null : <People people={people} onDo={setDoing} />}
      <AccessSection />
      {doing === null ? null : (
        <Dialog
          key={doing.what === 'add' ? doing.name : doing.person.id}
          doing={doing}
          people={people ?? []}
          onClose={() => setDoing(null)}
        />
      )}
    </Page>
  );
};
