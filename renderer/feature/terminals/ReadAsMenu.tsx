// Reads a port as a terminal of one family; where already reading does something, it is said first and asked.
import { ActionIcon, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import type { CommandOutput } from '../../../shared/ipc/contract.ts';
import type { Port } from '../../../shared/model/port.ts';
import { useWords } from '../../ui/useWords.ts';
import { ReadAsDialog } from './ReadAsDialog.tsx';

/** A family of terminals that can be read. */
export type Family = CommandOutput<'checks.drivers'>[number];

interface ReadAsMenuProps {
  readonly families: readonly Family[];
  readonly kind: Port['kind'];
  /** What the port or its terminal is called. */
  readonly name: string;
  readonly isDisabled: boolean;
  readonly onRead: (driver?: string) => void;
}

const named = ['zvt', 'at', 'adb', 'poslink'] as const;

/** A small menu beside the button that reads. */
export const ReadAsMenu = ({ families, kind, name, isDisabled, onRead }: ReadAsMenuProps) => {
  const { t } = useWords();
  const [asked, setAsked] = useState<Family | null>(null);
  const nameOf = (id: string): string => {
    const known = named.find((one) => one === id);
    return known === undefined ? id.toUpperCase() : t(`terminals.readAs.names.${known}`);
  };
  return (
    <>
      <Menu position="bottom-end" width={280} withinPortal>
        <Menu.Target>
          <ActionIcon
            variant="default"
            size={30}
            disabled={isDisabled}
            aria-label={t('terminals.readAs.open', { name })}
            title={t('terminals.readAs.title')}
          >
            <IconChevronDown size={16} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t('terminals.readAs.title')}</Menu.Label>
          <Menu.Item onClick={() => onRead()}>{t('terminals.readAs.automatic')}</Menu.Item>
          {families
            .filter(({ kinds }) => kinds.includes(kind))
            .map((family) => (
              <Menu.Item
                key={family.id}
                onClick={() => {
                  if (family.isAutomatic) onRead(family.id);
                  else setAsked(family);
                }}
              >
                {nameOf(family.id)}
              </Menu.Item>
            ))}
        </Menu.Dropdown>
      </Menu>
      {asked === null ? null : (
        <ReadAsDialog
          family={asked}
          name={name}
          onClose={() => setAsked(null)}
          onStart={() => {
            setAsked(null);
            onRead(asked.id);
          }}
        />
      )}
    </>
  );
};
