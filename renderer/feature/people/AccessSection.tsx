// Whether roles are in force, what they mean, when the program locks, and the recovery code.
import { Button, NumberInput, PasswordInput, Switch } from '@mantine/core';
import { useState } from 'react';
import { type AccessState, idleLimits } from '../../../shared/access/accessState.ts';
import { useAccess } from '../../bridge/Access.tsx';
import { useCommand } from '../../bridge/useCommand.ts';
import { ErrorAdviceText } from '../../ui/ErrorNotice.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useReason } from '../../ui/OnlyFor.tsx';
import { Section } from '../../ui/Section.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './People.module.css';
import { RecoveryCode } from './RecoveryCode.tsx';

const roles = ['viewer', 'technician', 'owner'] as const;

const isMinutes = (value: number | string): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= idleLimits.least && value <= idleLimits.most;

const Settings = ({ access }: { readonly access: AccessState }) => {
  const { t } = useWords();
  const reason = useReason('owner');
  const { run, error } = useCommand('access.setSettings');
  const [typed, setTyped] = useState<number | string>(access.idleMinutes);
  const save = (change: Partial<{ mayLook: boolean; idleMinutes: number }>): void =>
    void run({ mayLook: access.mayLook, idleMinutes: access.idleMinutes, ...change }).then((result) => {
      if (result.ok) toast(t('access.section.saved'));
    });
  return (
    <>
      <NumberInput
        className={css['idle'] ?? ''}
        label={t('access.section.idle')}
        description={reason ?? t('access.section.idleHint')}
        min={idleLimits.least}
        max={idleLimits.most}
        allowDecimal={false}
        clampBehavior="none"
        disabled={reason !== null}
        value={typed}
        error={isMinutes(typed) ? null : t('access.section.idleWrong')}
        onChange={setTyped}
        onBlur={() => {
          if (isMinutes(typed) && typed !== access.idleMinutes) save({ idleMinutes: typed });
        }}
      />
      <Switch
        label={t('access.section.mayLook')}
        description={reason ?? t('access.section.mayLookHint')}
        disabled={reason !== null}
        checked={access.mayLook}
        onChange={(event) => save({ mayLook: event.currentTarget.checked })}
      />
      {error === null ? null : <ErrorAdviceText error={error} />}
    </>
  );
};

const Recovery = ({ access }: { readonly access: AccessState }) => {
  const { t } = useWords();
  const reason = useReason('owner');
  const [isAsking, setIsAsking] = useState(false);
  const [pin, setPin] = useState('');
  const [code, setCode] = useState<string | null>(null);
  const { run, isPending, error, refusal } = useCommand('access.makeRecovery');
  const { person } = access;
  const close = (): void => {
    setIsAsking(false);
    setPin('');
  };
  return (
    <>
      <p className={css['soft']}>{t(access.hasRecovery ? 'access.code.has' : 'access.code.hasNot')}</p>
      <div>
        <Button variant="default" disabled={reason !== null || person === null} onClick={() => setIsAsking(true)}>
          {t(access.hasRecovery ? 'access.code.again' : 'access.code.make')}
        </Button>
        {reason === null ? null : <p className={css['soft']}>{reason}</p>}
      </div>
      {isAsking && person !== null ? (
        <FormDialog
          title={t('access.code.make')}
          confirm={t('access.code.make')}
          isPending={isPending}
          error={error}
          onClose={close}
          onSubmit={() =>
            void run({ personId: person.id, pin }).then((result) => {
              if (!result.ok) return;
              close();
              setCode(result.value.code);
            })
          }
          refusal={refusal}
        >
          <PasswordInput
            label={t('access.code.ask', { name: person.name })}
            required
            inputMode="numeric"
            autoComplete="current-password"
            maxLength={12}
            data-autofocus
            value={pin}
            visibilityToggleButtonProps={{ 'aria-label': t('access.showPin') }}
            onChange={(event) => setPin(event.currentTarget.value)}
          />
        </FormDialog>
      ) : null}
      {code === null ? null : <RecoveryCode code={code} onClose={() => setCode(null)} />}
    </>
  );
};

/** The section, below the list of people. */
export const AccessSection = () => {
  const { t } = useWords();
  const access = useAccess();
  if (access === null) return null;
  const { isGuarded } = access;
  return (
    <Section title={t('access.section.title')}>
      <div className={css['form']}>
        <Notice kind="info" title={t(isGuarded ? 'access.section.onTitle' : 'access.section.offTitle')}>
          <p>{t(isGuarded ? 'access.section.on' : 'access.section.off')}</p>
        </Notice>
        <h3 className={css['what']}>{t('access.section.what')}</h3>
        <ul className={css['roles']}>
          {roles.map((role) => (
            <li key={role}>{t(`access.section.roles.${role}`)}</li>
          ))}
        </ul>
        <Notice kind="warn" title={t('access.section.honestTitle')}>
          <p>{t('access.section.honest')}</p>
        </Notice>
        {isGuarded ? <Settings key={access.idleMinutes} access={access} /> : null}
        {isGuarded ? <Recovery access={access} /> : null}
      </div>
    </Section>
  );
};
