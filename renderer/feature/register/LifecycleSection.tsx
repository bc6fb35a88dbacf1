// The state of life of a record: since when, why, what it means, and the ways out of it.
import { Button, Checkbox, Modal, Select, Textarea } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { actionRoles } from '../../../shared/model/action.ts';
import { reasonWords } from '../../../shared/register/automaticReasons.ts';
import { lifecycleActionNames, lifecycleActions, lifecycleRules } from '../../../shared/register/lifecycle.ts';
import type { RegisterRecord } from '../../../shared/register/registerRecord.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { Age } from '../../ui/Age.tsx';
import { ErrorAdviceText } from '../../ui/ErrorNotice.tsx';
import { Fold } from '../../ui/Fold.tsx';
import { useActionRole } from '../../ui/people/useActionRole.ts';
import { Section } from '../../ui/Section.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Register.module.css';
import { LifecycleBadge } from './StateBadges.tsx';

interface LifecycleDialogProps {
  readonly record: RegisterRecord;
  readonly onClose: () => void;
}

const shortest = 3;

const LifecycleDialog = ({ record, onClose }: LifecycleDialogProps) => {
  const { t, say, alone } = useWords();
  const { next } = lifecycleRules[record.lifecycle];
  const [to, setTo] = useState(next[0]);
  const [role, setRole] = useState(useActionRole('owner'));
  const [reason, setReason] = useState('');
  const [isTried, setIsTried] = useState(false);
  const { run, isPending, error } = useCommand('register.changeLifecycle');
  const [accepted, setAccepted] = useState(false);
  const isShort = reason.trim().length < shortest;
  // Open payments as a refusal has told them; null while nothing of that kind stands in the way.
  const [seen, setSeen] = useState<{ readonly count: number | null } | null>(null);

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (isShort || to === undefined) return;
    const openPayments = seen === null ? null : { accepts: seen.count, ticked: accepted };
    void run({ recordId: record.id, to, reason: reason.trim(), role, openPayments }).then((result) => {
      if (!result.ok) {
        const { code, facts } = result.error;
        const count = facts['count'];
        if (code === 'lifecycle.payments-pending') setSeen({ count: typeof count === 'number' ? count : null });
        return;
      }
      toast(t('register.lifecycle.changed', { name: say(lifecycleRules[to].name) }));
      onClose();
    });
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('register.lifecycle.change')}
      closeButtonProps={{ 'aria-label': t('app.common.close') }}
    >
      <form className={css['form']} onSubmit={submit} noValidate>
        <Select
          label={t('register.lifecycle.to')}
          description={to === undefined ? null : say(lifecycleRules[to].meaning)}
          value={to ?? null}
          allowDeselect={false}
          data={next.map((state) => ({ value: state, label: say(lifecycleRules[state].name) }))}
          onChange={(value) => setTo(next.find((state) => state === value))}
        />
        <Select
          label={t('register.lifecycle.role')}
          value={role}
          allowDeselect={false}
          data={actionRoles.map((each) => ({ value: each, label: alone(t(`register.lifecycle.roles.${each}`)) }))}
          onChange={(value) => setRole(actionRoles.find((each) => each === value) ?? 'technician')}
        />
        <Textarea
          label={t('register.record.reason')}
          required
          autosize
          minRows={2}
          maxLength={300}
          value={reason}
          error={isTried && isShort ? t('register.record.reasonShort') : null}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {error === null ? null : <ErrorAdviceText error={error} />}
        {seen === null ? null : (
          <Checkbox
            label={t('register.lifecycle.acceptPayments')}
            checked={accepted}
            onChange={(event) => setAccepted(event.currentTarget.checked)}
          />
        )}
        <div className={css['buttons']}>
          <Button variant="default" onClick={onClose}>
            {t('app.common.cancel')}
          </Button>
          <Button type="submit" loading={isPending}>
            {t('register.lifecycle.change')}
          </Button>
        </div>
      </form>
    </Modal>
  );
};

/** Since when and why; what the state does not allow is told before it is tried. */
export const LifecycleSection = ({ record }: { readonly record: RegisterRecord }) => {
  const { t, say } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const { meaning, next, allowed, whyNot } = lifecycleRules[record.lifecycle];
  const forbidden = lifecycleActions.filter((action) => !allowed.includes(action));
  return (
    <Section
      title={t('register.lifecycle.title')}
      actions={
        next.length === 0 ? null : (
          <Button size="xs" variant="default" onClick={() => setIsOpen(true)}>
            {t('register.lifecycle.change')}
          </Button>
        )
      }
    >
      <p className={css['state']}>
        <LifecycleBadge state={record.lifecycle} size="lg" />
        <span className={css['soft']}>
          <Age at={record.lifecycleSince} />
          {record.lifecycleReason === '' ? null : ` · ${say(reasonWords(record.lifecycleReason))}`}
        </span>
      </p>
      <p>{say(meaning)}</p>
      {next.length === 0 ? <p className={css['soft']}>{t('register.lifecycle.final')}</p> : null}
      {forbidden.length === 0 ? null : (
        <Fold summary={t('register.lifecycle.notAllowed')}>
          <p className={css['lead']}>{forbidden.map((action) => say(lifecycleActionNames[action])).join(' · ')}</p>
          <p className={css['lead']}>{say(whyNot)}</p>
        </Fold>
      )}
      {isOpen ? <LifecycleDialog record={record} onClose={() => setIsOpen(false)} /> : null}
    </Section>
  );
};
