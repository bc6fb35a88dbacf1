// Last seen and availability of one terminal in a line, for the head of its page.
import { useFleetEntry } from '../../bridge/useFleet.ts';
import { PresenceLine } from './PresenceLine.tsx';
import { useShopIsOpen } from './useShopIsOpen.ts';

/** The line; nothing until it is known. */
export const PresenceSummary = ({ terminalId }: { readonly terminalId: string }) => {
  const entry = useFleetEntry(terminalId);
  const isShopOpen = useShopIsOpen();
  return entry === null ? null : <PresenceLine presence={entry.presence} isShopOpen={isShopOpen} />;
};
