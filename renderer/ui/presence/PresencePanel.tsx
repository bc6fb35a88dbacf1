// Presence of one terminal as a section of a page: status, last seen, availability, and what they mean.
import { useFleetEntry } from '../../bridge/useFleet.ts';
import { Facts } from '../Facts.tsx';
import { Section } from '../Section.tsx';
import { useWords } from '../useWords.ts';
import { Availability } from './Availability.tsx';
import { LastSeen } from './LastSeen.tsx';
import { NexoLine } from './NexoLine.tsx';
import css from './Presence.module.css';
import { PresenceHelp } from './PresenceHelp.tsx';
import { useShopIsOpen } from './useShopIsOpen.ts';

const Known = ({ terminalId }: { readonly terminalId: string }) => {
  const { t } = useWords();
  const entry = useFleetEntry(terminalId);
  const isShopOpen = useShopIsOpen();
  if (entry === null) return <p className={css['soft']}>{t('app.common.loading')}</p>;
  const { presence, status } = entry;
  return (
    <Facts
      layout="rows"
      facts={[
        { key: 'status', name: t('fleet.nexo.title'), value: <NexoLine status={status} /> },
        {
          key: 'seen',
          name: t('fleet.presence.seen'),
          value: <LastSeen presence={presence} isShopOpen={isShopOpen} />,
        },
        { key: 'day', name: t('fleet.presence.day'), value: <Availability time={presence.day} isLong /> },
        { key: 'month', name: t('fleet.presence.month'), value: <Availability time={presence.month} isLong /> },
      ]}
    />
  );
};

/** The section; a terminal that was never at this computer (null) has only that to tell. */
export const PresencePanel = ({ terminalId }: { readonly terminalId: string | null }) => {
  const { t } = useWords();
  return (
    <Section title={t('fleet.presence.title')} actions={<PresenceHelp />}>
      {terminalId === null ? (
        <p className={css['soft']}>{t('fleet.presence.notMet')}</p>
      ) : (
        <Known key={terminalId} terminalId={terminalId} />
      )}
    </Section>
  );
};
