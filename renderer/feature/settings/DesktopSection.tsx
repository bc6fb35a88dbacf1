// How the program lives on this desktop: in the tray, from login on, and what crashes have left.
import { Anchor, Button, Group, Switch, Text } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { DesktopState } from '../../../shared/ipc/desktopContract.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { formatTime } from '../../ui/dateTime.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Section } from '../../ui/Section.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import { SettingRow } from './SettingRow.tsx';

interface RowsProps {
  readonly state: DesktopState;
  readonly onState: (state: DesktopState) => void;
}

const TrayRow = ({ state, onState }: RowsProps) => {
  const { t } = useWords();
  const { run } = useCommand('desktop.set');
  const hasTray = knownOf(useAnswer('reminders.settings', {}))?.settings.tray;
  return (
    <SettingRow label={t('desktop.settings.staysInTray')} hint={t('desktop.settings.staysInTrayHint')}>
      <Switch
        aria-label={t('desktop.settings.staysInTray')}
        checked={state.staysInTray}
        onChange={(event) =>
          void run({ staysInTray: event.currentTarget.checked }).then((result) => {
            if (result.ok) onState(result.value);
          })
        }
      />
      {state.staysInTray && hasTray === false ? (
        <Text size="sm" role="status">
          {t('desktop.settings.trayOff')}{' '}
          <Anchor component={Link} to="/reminders/settings" size="sm">
            {t('reminder.toSettings')}
          </Anchor>
        </Text>
      ) : null}
    </SettingRow>
  );
};

const LoginRow = ({ state, onState }: RowsProps) => {
  const { t } = useWords();
  const { run, error, forgetError } = useCommand('desktop.set');
  const { opensAtLogin } = state;
  // Shown at once and never out of reach: a second press that follows fast counts too.
  const [wanted, setWanted] = useState<boolean | null>(null);
  const change = (isWanted: boolean): void => {
    setWanted(isWanted);
    void run({ opensAtLogin: isWanted }).then((result) => {
      setWanted((now) => (now === isWanted ? null : now));
      if (result.ok) onState(result.value);
    });
  };
  return (
    <>
      {error === null ? null : <ErrorNotice error={error} onDismiss={forgetError} />}
      <SettingRow label={t('desktop.settings.opensAtLogin')} hint={t('desktop.settings.opensAtLoginHint')}>
        {opensAtLogin === null ? (
          <Text size="sm">{t('desktop.settings.noLogin')}</Text>
        ) : (
          <Switch
            aria-label={t('desktop.settings.opensAtLogin')}
            checked={wanted ?? opensAtLogin}
            onChange={(event) => change(event.currentTarget.checked)}
          />
        )}
      </SettingRow>
    </>
  );
};

const CrashRow = ({ state: { crashes }, onState }: RowsProps) => {
  const { t, language } = useWords();
  const show = useCommand('desktop.showCrashes');
  const remove = useCommand('desktop.removeCrashes');
  const { count, newestAt } = crashes;
  return (
    <SettingRow label={t('desktop.settings.crashes')} hint={t('desktop.settings.crashesHint')}>
      {newestAt === null ? (
        <Text size="sm">{t('desktop.settings.noCrashes')}</Text>
      ) : (
        <>
          <Text size="sm">
            {t('desktop.settings.crashCount', { count, time: formatTime(newestAt, language, 'short') })}
          </Text>
          <Group gap="xs">
            <Button variant="default" size="xs" onClick={() => void show.run({})}>
              {t('desktop.settings.showCrashes')}
            </Button>
            <Button
              variant="default"
              size="xs"
              loading={remove.isPending}
              onClick={() =>
                void remove.run({}).then((result) => {
                  if (!result.ok) return;
                  onState(result.value);
                  toast(t('desktop.settings.crashesRemoved'));
                })
              }
            >
              {t('desktop.settings.removeCrashes')}
            </Button>
          </Group>
        </>
      )}
    </SettingRow>
  );
};

/** A section of the settings. */
export const DesktopSection = () => {
  const { t } = useWords();
  const answer = useAnswer('desktop.state', {});
  const [changed, setChanged] = useState<DesktopState | null>(null);
  const state = changed ?? knownOf(answer);
  return (
    <Section inset="flush" title={t('desktop.settings.title')}>
      {answer.state === 'failed' ? <ErrorNotice error={answer.error} onRetry={answer.reload} /> : null}
      {state === null ? (
        <Loading rows={3} height={64} />
      ) : (
        <>
          <TrayRow state={state} onState={setChanged} />
          <LoginRow state={state} onState={setChanged} />
          <CrashRow state={state} onState={setChanged} />
        </>
      )}
    </Section>
  );
};
