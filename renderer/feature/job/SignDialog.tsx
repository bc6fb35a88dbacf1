// Somebody signs: they are chosen, then type their PIN, draw, or type their own name to be drawn.

import { Anchor, Button, PasswordInput, Select, TextInput } from '@mantine/core';
import { type RefObject, useCallback, useRef, useState } from 'react';
import { Link } from 'react-router';
import type { Job, JobSignature } from '../../../shared/job/job.ts';
import { longestTypedPin, nameKey, type Person, pinSchema, readPin } from '../../../shared/people/person.ts';
import { useOperator } from '../../bridge/Access.tsx';
import { useCommand } from '../../bridge/useCommand.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { useWorkingPeople } from '../../ui/people/usePeople.ts';
import { Segments } from '../../ui/Segments.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './Job.module.css';
import { type SignatureHandle, SignaturePad } from './SignaturePad.tsx';

type Way = JobSignature['way'];

interface SignDialogProps {
  readonly job: Job;
  readonly role: JobSignature['role'];
  readonly onClose: () => void;
  readonly onJob: (job: Job) => void;
}

interface DrawProps {
  readonly person: Person | null;
  readonly typed: string;
  readonly handle: RefObject<SignatureHandle | null>;
  readonly problem: string | null;
  readonly onTyped: (typed: string) => void;
  readonly onDraw: () => void;
}

const Draw = ({ person, typed, handle, problem, onTyped, onDraw }: DrawProps) => {
  const { t } = useWords();
  const isOther = person !== null && typed.trim() !== '' && nameKey(typed) !== nameKey(person.name);
  return (
    <>
      <SignaturePad handle={handle} onDraw={onDraw} />
      <div className={css['between']}>
        <p className={css['soft']} role="alert">
          {problem ?? ''}
        </p>
        <Button
          size="xs"
          variant="default"
          onClick={() => {
            handle.current?.clear();
            onTyped('');
          }}
        >
          {t('job.sign.clear')}
        </Button>
      </div>
      <TextInput
        label={t('job.sign.typed')}
        description={t('job.sign.typedHint')}
        maxLength={60}
        autoComplete="current-password"
        value={typed}
        error={isOther ? t('job.sign.typedWrong', { name: person.name }) : null}
        onChange={(event) => {
          const { value } = event.currentTarget;
          onTyped(value);
          if (person === null) return;
          if (nameKey(value) === nameKey(person.name)) handle.current?.write(value.trim());
          else if (typed !== '') handle.current?.clear();
        }}
      />
    </>
  );
};

const waysOf = ({ template }: Job): readonly Way[] => {
  const asked = template?.signature ?? 'either';
  return asked === 'drawn' || asked === 'pin' ? [asked] : ['pin', 'drawn'];
};

/** Whoever has no PIN is offered to draw, where the job leaves it open. */
const likelyWay = (ways: readonly Way[], person: Person | null): Way =>
  ways.includes('pin') && (person?.hasPin !== false || ways.length === 1) ? 'pin' : 'drawn';

const Pin = ({
  person,
  pin,
  isTried,
  onPin,
}: {
  person: Person | null;
  pin: string;
  isTried: boolean;
  onPin: (pin: string) => void;
}) => {
  const { t } = useWords();
  if (person?.hasPin === false) {
    return (
      <p className={css['soft']} role="status">
        {t('job.sign.hasNoPin', { name: person.name })}{' '}
        <Anchor component={Link} to="/people" inherit>
          {t('job.sign.people')}
        </Anchor>
      </p>
    );
  }
  return (
    <PasswordInput
      label={t('job.sign.pin')}
      description={t('job.sign.pinHint')}
      required
      inputMode="numeric"
      autoComplete="off"
      maxLength={longestTypedPin}
      value={pin}
      visibilityToggleButtonProps={{ 'aria-label': t('access.showPin') }}
      error={isTried && !pinSchema.safeParse(readPin(pin)).success ? t('job.sign.pinWrong') : null}
      onChange={(event) => onPin(event.currentTarget.value)}
    />
  );
};

/** Who may sign in this role: whoever works here and has not signed in the other one. */
const useSigners = (job: Job, role: JobSignature['role']): readonly Person[] => {
  const others = job.signatures.filter((each) => each.role !== role).map(({ personId }) => personId);
  return useWorkingPeople().filter(({ id }) => !others.includes(id));
};

/** Who works now is most likely the one who did it; the second person is always chosen. */
const likelyOf = (people: readonly Person[], role: JobSignature['role'], operator: string): string | null =>
  role === 'worker' ? (people.find(({ name }) => nameKey(name) === nameKey(operator))?.id ?? null) : null;

const NoPeople = () => {
  const { t } = useWords();
  return (
    <p className={css['soft']} role="status">
      {t('job.sign.noPeople')}{' '}
      <Anchor component={Link} to="/people" inherit>
        {t('job.sign.people')}
      </Anchor>
    </p>
  );
};

/** The dialog; Escape closes it and nothing is signed. */
export const SignDialog = ({ job, role, onClose, onJob }: SignDialogProps) => {
  const { t } = useWords();
  const operator = useOperator();
  const people = useSigners(job, role);
  const ways = waysOf(job);
  const [chosen, setChosen] = useState<string | null>(null);
  const [pickedWay, setPickedWay] = useState<Way | null>(null);
  const [pin, setPin] = useState('');
  const [typed, setTyped] = useState('');
  const [isTried, setIsTried] = useState(false);
  const [isEmpty, setIsEmpty] = useState(false);
  const handle = useRef<SignatureHandle>(null);
  const { run, isPending, error } = useCommand('jobs.sign');
  const person = people.find(({ id }) => id === (chosen ?? likelyOf(people, role, operator))) ?? null;
  const way = pickedWay ?? likelyWay(ways, person);
  const onDraw = useCallback(() => setIsEmpty(false), []);

  const sign = (): void => {
    setIsTried(true);
    if (person === null) return;
    const drawing = way === 'drawn' ? (handle.current?.drawing() ?? null) : null;
    if (way === 'drawn') setIsEmpty(drawing === null);
    if (way === 'drawn' ? drawing === null : !pinSchema.safeParse(readPin(pin)).success) return;
    void run({ jobId: job.id, role, personId: person.id, pin: way === 'pin' ? pin : null, drawing }).then((result) => {
      if (!result.ok) {
        // The next attempt begins anew: what went wrong stands below, not beside an empty field.
        setPin('');
        setIsTried(false);
        return;
      }
      onJob(result.value);
      onClose();
    });
  };

  return (
    <FormDialog
      title={t('job.sign.button', { role: t(`job.sign.${role}`) })}
      confirm={t('job.sign.confirm')}
      isPending={isPending}
      error={error}
      size="lg"
      onClose={onClose}
      onSubmit={sign}
    >
      {role === 'witness' ? <p className={css['soft']}>{t('job.sign.witnessHint')}</p> : null}
      {people.length === 0 ? <NoPeople /> : null}
      <Select
        label={t('job.sign.who')}
        placeholder={t('job.sign.choose')}
        required
        allowDeselect={false}
        data-autofocus
        value={person?.id ?? null}
        data={people.map(({ id, name }) => ({ value: id, label: name }))}
        error={isTried && person === null ? t('job.sign.choose') : null}
        onChange={(id) => {
          setChosen(id);
          setPickedWay(null);
          setPin('');
          setTyped('');
          handle.current?.clear();
        }}
      />
      {ways.length < 2 ? null : (
        <Segments
          aria-label={t('job.sign.way')}
          value={way}
          onChange={(value) => setPickedWay(value === 'drawn' ? 'drawn' : 'pin')}
          data={ways.map((each) => ({ value: each, label: t(`job.sign.ways.${each}`) }))}
        />
      )}
      {way === 'pin' ? (
        <Pin person={person} pin={pin} isTried={isTried} onPin={setPin} />
      ) : (
        <Draw
          person={person}
          typed={typed}
          handle={handle}
          problem={isEmpty ? t('job.sign.empty') : null}
          onTyped={setTyped}
          onDraw={onDraw}
        />
      )}
    </FormDialog>
  );
};
