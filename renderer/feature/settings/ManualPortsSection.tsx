// Which ports are listed, and the addresses typed by hand.
import { ActionIcon, Switch, Tooltip } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { Port } from '../../../shared/model/port.ts';
import { useSession } from '../../bridge/Session.tsx';
import { useAnswer } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { useLive } from '../../bridge/useLive.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Identifier } from '../../ui/Identifier.tsx';
import { Section } from '../../ui/Section.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './ManualPortsSection.module.css';
import { SettingRow } from './SettingRow.tsx';

const keepNewest = (_known: Port[], changed: Port[]): Port[] => changed;

const ManualPorts = () => {
  const { t } = useWords();
  const ports = useLive({ command: 'ports.list', input: {}, event: 'ports.changed', reduce: keepNewest });
  const { run, error, forgetError } = useCommand('ports.forget');
  if (ports.state === 'loading') return null;
  if (ports.state === 'failed') return <ErrorNotice error={ports.error} onRetry={ports.reload} />;
  const manual = ports.value.filter(({ isManual }) => isManual);
  if (manual.length === 0) return <p className={css['none']}>{t('settings.noManualPorts')}</p>;
  return (
    <>
      {error === null ? null : <ErrorNotice error={error} onDismiss={forgetError} />}
      <ul className={css['list']}>
        {manual.map(({ address }) => (
          <li key={address}>
            <Identifier value={address} />
            <Tooltip label={t('terminals.ports.forget')}>
              <ActionIcon
                aria-label={t('terminals.ports.forgetNamed', { address })}
                onClick={() =>
                  void run({ address }).then((result) => {
                    if (result.ok) toast(t('terminals.ports.forgotten', { address }));
                  })
                }
              >
                <IconX size={16} aria-hidden />
              </ActionIcon>
            </Tooltip>
          </li>
        ))}
      </ul>
    </>
  );
};

const AutomaticSwitch = () => {
  const { t } = useWords();
  const automatic = useAnswer('connections.automatic', {});
  const { run, error } = useCommand('connections.setAutomatic');
  // Shown at once; the answer is the same unless it could not be kept.
  const [wish, setWish] = useState<boolean | null>(null);
  if (automatic.state === 'loading') return null;
  if (automatic.state === 'failed') return <ErrorNotice error={automatic.error} onRetry={automatic.reload} />;
  return (
    <>
      <Switch
        size="md"
        aria-label={t('terminals.connection.reconnect')}
        checked={wish ?? automatic.value.isOn}
        onChange={(event) => {
          const isOn = event.currentTarget.checked;
          setWish(isOn);
          void run({ isOn }).then((result) => setWish(result.ok ? result.value.isOn : null));
        }}
      />
      {error === null ? null : <ErrorNotice error={error} />}
    </>
  );
};

/** Ports in the settings. */
export const ManualPortsSection = () => {
  const { t } = useWords();
  const { preferences } = useSession();
  const { run } = useCommand('preferences.set');
  return (
    <Section inset="flush" title={t('settings.ports')}>
      <SettingRow label={t('settings.showAllPorts')} hint={t('terminals.ports.showAllHint')}>
        <Switch
          size="md"
          aria-label={t('settings.showAllPorts')}
          checked={preferences.showAllPorts}
          onChange={(event) => void run({ showAllPorts: event.currentTarget.checked })}
        />
      </SettingRow>
      <SettingRow label={t('terminals.connection.reconnect')} hint={t('terminals.connection.reconnectHint')}>
        <AutomaticSwitch />
      </SettingRow>
      <SettingRow label={t('settings.manualPorts')}>
        <ManualPorts />
      </SettingRow>
    </Section>
  );
};
