// The ports of this computer: new ones to read, all of them on demand, and addresses typed by hand.
import { Anchor, Button, Switch } from '@mantine/core';
import { Link } from 'react-router';
import type { Port } from '../../../shared/model/port.ts';
import { useSession } from '../../bridge/Session.tsx';
import { type Answer, knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import type { StartCheck } from '../../bridge/useStartCheck.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Section } from '../../ui/Section.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import { AddressForm } from './AddressForm.tsx';
import { PortRow } from './PortRow.tsx';
import css from './PortsSection.module.css';

interface PortsSectionProps {
  readonly ports: Answer<Port[]>;
  readonly names: ReadonlyMap<string, string>;
  readonly check: StartCheck;
}

/** Ports that have not been read yet, and may hold a terminal. */
export const newPorts = (ports: readonly Port[]): Port[] => ports.filter(({ likelihood }) => likelihood === 'new');

/** The section below the terminals. */
export const PortsSection = ({ ports, names, check }: PortsSectionProps) => {
  const { t } = useWords();
  const { preferences } = useSession();
  const setPreferences = useCommand('preferences.set');
  const forget = useCommand('ports.forget');
  const families = knownOf(useAnswer('checks.drivers', {})) ?? [];
  const list = knownOf(ports) ?? [];
  const fresh = newPorts(list);
  const shown = preferences.showAllPorts
    ? list
    : list.filter(({ likelihood, isManual }) => likelihood === 'new' || isManual);

  return (
    <Section
      inset="flush"
      title={t('terminals.ports.title')}
      hint={t('terminals.ports.newHint')}
      actions={
        <div className={css['actions']}>
          <Anchor component={Link} to="/doctor" size="sm">
            {t('doctor.open')}
          </Anchor>
          <Switch
            size="sm"
            label={t('terminals.ports.showAll')}
            title={t('terminals.ports.showAllHint')}
            checked={preferences.showAllPorts}
            onChange={(event) => void setPreferences.run({ showAllPorts: event.currentTarget.checked })}
          />
          {fresh.length < 2 ? null : (
            <Button
              size="xs"
              disabled={check.isPending}
              onClick={() => check.start({ addresses: fresh.map(({ address }) => address) })}
            >
              {t('terminals.ports.readAll', { count: fresh.length })}
            </Button>
          )}
        </div>
      }
    >
      {ports.state === 'failed' ? <ErrorNotice error={ports.error} onRetry={ports.reload} /> : null}
      {ports.state === 'loading' ? (
        <div className={css['padded']}>
          <Loading rows={2} height={52} />
        </div>
      ) : null}
      {ports.state === 'filled' && shown.length === 0 ? (
        <p className={css['none']}>{list.length === 0 ? t('terminals.ports.noneAtAll') : t('terminals.ports.none')}</p>
      ) : null}
      <ul className={css['list']}>
        {shown.map((port) => (
          <PortRow
            key={port.address}
            families={families}
            port={port}
            terminalName={port.terminalId === null ? null : (names.get(port.terminalId) ?? null)}
            isStarting={check.isPending}
            onRead={(driver) => check.start({ addresses: [port.address], ...(driver === undefined ? {} : { driver }) })}
            onForget={() =>
              void forget.run({ address: port.address }).then((result) => {
                if (result.ok) toast(t('terminals.ports.forgotten', { address: port.address }));
              })
            }
          />
        ))}
      </ul>
      {forget.error === null ? null : <ErrorNotice error={forget.error} onDismiss={forget.forgetError} />}
      <AddressForm />
    </Section>
  );
};
