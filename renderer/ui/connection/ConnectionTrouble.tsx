// Why a terminal is not connected, what to do about it, and the one button for it; each state has its own.
import { Button } from '@mantine/core';
import { IconPlugConnected, IconRefresh, IconSearch, IconShieldCheck } from '@tabler/icons-react';
import { adviseOn } from '../../../shared/error/errorAdvice.ts';
import type { Connection } from '../../../shared/model/connection.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { ErrorNotice } from '../ErrorNotice.tsx';
import { useWords } from '../useWords.ts';
import css from './ConnectionTrouble.module.css';
import { PortTroubleText } from './PortTroubleText.tsx';

interface ConnectionTroubleProps {
  readonly connection: Connection;
  /** Name of the terminal, for the button. */
  readonly name: string;
}

/** States that have something to say. */
export const isTrouble = (
  connection: Connection | undefined,
): connection is Connection & { readonly state: 'offline' | 'busy' | 'denied' | 'noDriver' } =>
  connection !== undefined && connection.state !== 'connected' && connection.state !== 'connecting';

const icons = { offline: IconPlugConnected, busy: IconRefresh, denied: IconShieldCheck, noDriver: IconSearch } as const;

const Words = ({ connection }: { readonly connection: Connection }) => {
  const { t, say } = useWords();
  const { state, error, address } = connection;
  if (state === 'noDriver') {
    return (
      <>
        <strong>{t('terminals.connection.noDriverTitle')}</strong>
        <p>{t('terminals.connection.noDriverText')}</p>
      </>
    );
  }
  if (error === null) return <strong>{t('terminals.connection.lost')}</strong>;
  const { title, remedy } = adviseOn({ ...error, facts: { address, ...error.facts } });
  return (
    <>
      <strong>{say(title)}</strong>
      <p>{say(remedy)}</p>
    </>
  );
};

/** Cause, remedy, and the button that tries again; nothing while the connection is well. */
export const ConnectionTrouble = ({ connection, name }: ConnectionTroubleProps) => {
  const { t } = useWords();
  const retry = useCommand('connections.retry');
  if (!isTrouble(connection)) return null;
  const { state, address, nextTryAt, terminalId } = connection;
  const Icon = icons[state];
  return (
    <div className={css['trouble']} role="note">
      <Words connection={connection} />
      {state === 'busy' || state === 'denied' ? <PortTroubleText key={connection.since} address={address} /> : null}
      <div className={css['actions']}>
        <Button
          size="xs"
          variant="light"
          leftSection={<Icon size={16} aria-hidden />}
          loading={retry.isPending}
          onClick={() => void retry.run({ terminalId })}
          aria-label={t(`terminals.connection.actionsNamed.${state}`, { name })}
        >
          {t(`terminals.connection.actions.${state}`)}
        </Button>
        <span className={css['next']}>
          {nextTryAt === null ? t('terminals.connection.notAutomatic') : t('terminals.connection.automatic')}
        </span>
      </div>
      {retry.error === null ? null : <ErrorNotice error={retry.error} onDismiss={retry.forgetError} />}
    </div>
  );
};
