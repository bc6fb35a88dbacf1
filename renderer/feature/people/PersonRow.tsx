// Somebody of the shop: name, role, PIN, and what can be done.
import { Button } from '@mantine/core';
import { IconCheck, IconLock, IconLockOpen } from '@tabler/icons-react';
import { type Person, personRoleNames, worksHere } from '../../../shared/people/person.ts';
import { useAccess } from '../../bridge/Access.tsx';
import { useReason } from '../../ui/OnlyFor.tsx';
import { useToday } from '../../ui/people/useToday.ts';
import { formatDay } from '../../ui/planner/days.ts';
import { ToneBadge } from '../../ui/StatusBadge.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './People.module.css';

interface PersonRowProps {
  readonly person: Person;
  readonly isOperator: boolean;
  readonly onUse: () => void;
  readonly onDo: (what: 'edit' | 'pin' | 'leave') => void;
}

/** One row; each button says whom it is about. */
export const PersonRow = ({ person, isOperator, onUse, onDo }: PersonRowProps) => {
  const { t, say, language, alone } = useWords();
  const { name, role, store, hasPin, leftOn } = person;
  const today = useToday();
  const works = worksHere(person, today);
  const reason = useReason('owner');
  const access = useAccess();
  const greyed = reason === null ? {} : { disabled: true, title: reason };
  const Lock = hasPin ? IconLock : IconLockOpen;
  return (
    <li className={css['row']} data-record={person.id}>
      <div>
        <p className={css['name']}>
          {name}
          {isOperator ? (
            <ToneBadge tone="accent" sign={<IconCheck size={14} aria-hidden />}>
              {t('people.now')}
            </ToneBadge>
          ) : null}
        </p>
        <p className={css['soft']}>
          {say(personRoleNames[role])} · {store ?? t('people.allStores')}
        </p>
      </div>
      <div className={css['state']}>
        <span>
          <Lock size={15} aria-hidden />
          {alone(t(hasPin ? 'people.hasPin' : 'people.noPin'))}
        </span>
        {leftOn === null ? null : (
          <span>{t(works ? 'people.leavesOn' : 'people.leftOn', { day: formatDay(leftOn, language, 'date') })}</span>
        )}
      </div>
      <div className={css['actions']}>
        {works && !isOperator && access?.isGuarded !== true ? (
          <Button size="xs" variant="default" aria-label={t('people.useAs', { name })} onClick={onUse}>
            {t('people.useAsShort')}
          </Button>
        ) : null}
        <Button
          size="xs"
          variant="default"
          aria-label={t('people.edit', { name })}
          {...greyed}
          onClick={() => onDo('edit')}
        >
          {t('people.editShort')}
        </Button>
        {works ? (
          <Button size="xs" variant="default" aria-label={t('people.pin', { name })} onClick={() => onDo('pin')}>
            {t('people.pinShort')}
          </Button>
        ) : null}
        <Button
          size="xs"
          variant="default"
          {...greyed}
          aria-label={t(leftOn === null ? 'people.leave' : 'people.comeBack', { name })}
          onClick={() => onDo('leave')}
        >
          {t(leftOn === null ? 'people.leaveShort' : 'people.comeBackShort')}
        </Button>
      </div>
    </li>
  );
};
