// One port: what it is, how to recognise it, and the button that reads what is plugged in there.
import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconBrandAndroid, IconFlask, IconNetwork, IconPlugConnected, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Port } from '../../../shared/model/port.ts';
import { useMay } from '../../bridge/useMay.ts';
import { PortTroubleText } from '../../ui/connection/PortTroubleText.tsx';
import { Identifier } from '../../ui/Identifier.tsx';
import { SimulatedMark } from '../../ui/SimulatedMark.tsx';
import { ToneBadge } from '../../ui/StatusBadge.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './PortRow.module.css';
import { type Family, ReadAsMenu } from './ReadAsMenu.tsx';

interface PortRowProps {
  /** Families of terminals that can be read. */
  readonly families: readonly Family[];
  readonly port: Port;
  /** Name of the terminal last reached here. */
  readonly terminalName: string | null;
  /** Reads it, as a terminal of one family if one is named. */
  readonly onRead: (driver?: string) => void;
  readonly onForget: () => void;
  readonly isStarting: boolean;
}

const icons = { serial: IconPlugConnected, tcp: IconNetwork, adb: IconBrandAndroid, sim: IconFlask } as const;

const usbWords = (port: Port): { vendor: string; product: string } | null =>
  port.vendorId === null || port.productId === null ? null : { vendor: port.vendorId, product: port.productId };

const Facts = ({ port, name, portName }: { readonly port: Port; readonly name: string; readonly portName: string }) => {
  const { t } = useWords();
  const usb = usbWords(port);
  const terminal = port.terminal ?? null;
  return (
    <>
      {terminal === null ? null : (
        <p className={css['facts']}>
          {terminal.model === null || terminal.model === name ? null : <span>{terminal.model}</span>}
          <span>
            SN <Identifier value={terminal.serialNumber} />
          </span>
          <span>{portName}</span>
        </p>
      )}
      <p className={css['facts']}>
        <span>{port.isManual ? t('terminals.ports.manual') : t(`terminals.ports.kinds.${port.kind}`)}</span>
        <Identifier value={port.address} />
        {usb === null ? null : <span>{t('terminals.ports.usb', usb)}</span>}
        {port.usbSerialNumber === null ? null : (
          <span>{t('terminals.ports.usbSerial', { serial: port.usbSerialNumber })}</span>
        )}
        {port.driver === null || port.driver === undefined ? null : (
          <span>{t('terminals.ports.driver', { driver: port.driver })}</span>
        )}
      </p>
    </>
  );
};

interface PortActionsProps extends PortRowProps {
  readonly name: string;
  readonly isExplained: boolean;
  readonly onExplain: () => void;
}

const PortActions = (props: PortActionsProps) => {
  const { families, port, terminalName, onRead, onForget, isStarting, name, isExplained, onExplain } = props;
  const { t } = useWords();
  const allowed = useMay('ports.forget');
  return (
    <div className={css['actions']}>
      {port.terminalId !== null && terminalName !== null ? (
        <Link className={css['link']} to={`/terminal/${port.terminalId}`}>
          {t('terminals.ports.openTerminal', { name: terminalName })}
        </Link>
      ) : null}
      {port.kind === 'serial' ? (
        <Button
          size="xs"
          variant="subtle"
          color="gray"
          aria-expanded={isExplained}
          onClick={onExplain}
          aria-label={t('terminals.connection.explainNamed', { name })}
        >
          {t('terminals.connection.explain')}
        </Button>
      ) : null}
      <Button
        size="xs"
        variant={port.likelihood === 'new' ? 'light' : 'default'}
        disabled={isStarting}
        onClick={() => onRead()}
        aria-label={t('terminals.ports.readNamed', { name })}
        {...allowed.may}
      >
        {t('terminals.ports.read')}
      </Button>
      <ReadAsMenu families={families} kind={port.kind} name={name} isDisabled={isStarting} onRead={onRead} />
      {port.isManual ? (
        <Tooltip label={t('terminals.ports.forget')}>
          <ActionIcon onClick={onForget} aria-label={t('terminals.ports.forgetNamed', { address: port.address })}>
            <IconX size={16} aria-hidden />
          </ActionIcon>
        </Tooltip>
      ) : null}
    </div>
  );
};

/** A port in the list. */
export const PortRow = ({ families, port, terminalName, onRead, onForget, isStarting }: PortRowProps) => {
  const { t } = useWords();
  const Icon = icons[port.kind];
  const portName = port.name === '' ? port.address : port.name;
  const name = port.terminal?.name ?? portName;
  const [isExplained, setIsExplained] = useState(false);
  return (
    <li className={css['row']} data-likelihood={port.likelihood}>
      <span className={css['icon']}>
        <Icon size={20} aria-hidden />
      </span>
      <div className={css['body']}>
        <div className={css['title']}>
          <h3 className={css['name']} title={name}>
            {name}
          </h3>
          <ToneBadge tone={port.likelihood === 'new' ? 'accent' : 'quiet'}>
            {t(`terminals.ports.likelihood.${port.likelihood}`)}
          </ToneBadge>
          {port.condition ? (
            <ToneBadge tone="warn">{t(`terminals.ports.conditions.${port.condition}`)}</ToneBadge>
          ) : null}
          {port.simulated ? <SimulatedMark /> : null}
        </div>
        <Facts port={port} name={name} portName={portName} />
        {isExplained ? <PortTroubleText address={port.address} /> : null}
      </div>
      <PortActions
        {...{ families, port, terminalName, onRead, onForget, isStarting, name, isExplained }}
        onExplain={() => setIsExplained(!isExplained)}
      />
    </li>
  );
};
