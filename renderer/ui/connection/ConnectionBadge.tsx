// How a terminal is connected: sign, word, and since when.
import { IconLoader, IconLock, IconPlugConnected, IconPlugConnectedX, IconShieldX, IconUsb } from '@tabler/icons-react';
import type { Connection } from '../../../shared/model/connection.ts';
import { Age } from '../Age.tsx';
import { ToneBadge } from '../StatusBadge.tsx';
import type { Tone } from '../tone.ts';
import { useWords } from '../useWords.ts';
import css from './ConnectionBadge.module.css';

const looks = {
  connected: { Icon: IconPlugConnected, tone: 'quiet' },
  connecting: { Icon: IconLoader, tone: 'accent' },
  offline: { Icon: IconPlugConnectedX, tone: 'fail' },
  busy: { Icon: IconLock, tone: 'warn' },
  denied: { Icon: IconShieldX, tone: 'fail' },
  noDriver: { Icon: IconUsb, tone: 'fail' },
} as const satisfies Readonly<Record<Connection['state'], { readonly Icon: unknown; readonly tone: Tone }>>;

/** The state of a connection with its age. */
export const ConnectionBadge = ({ connection }: { readonly connection: Connection }) => {
  const { t } = useWords();
  const { Icon, tone } = looks[connection.state];
  return (
    <span className={css['connection']}>
      <ToneBadge tone={tone} sign={<Icon size={14} aria-hidden />}>
        {t(`terminals.connection.states.${connection.state}`)}
      </ToneBadge>
      <span className={css['age']}>
        <span aria-hidden>· </span>
        <Age at={connection.since} />
      </span>
    </span>
  );
};
