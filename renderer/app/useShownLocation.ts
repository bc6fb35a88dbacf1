// Which page the address stands for: home is the overview where there are many terminals.
import { useDeferredValue } from 'react';
import { type Location, useLocation } from 'react-router';
import { useAreManyKnown } from '../bridge/KeptFleet.tsx';
import { useSession } from '../bridge/Session.tsx';

const overview = '/fleet';

/** The location as pages see it; at home the overview's own, so that it is drawn at once instead of after a way round. */
export const useShownLocation = (): Location => {
  const location = useLocation();
  const { terminalsView } = useSession().preferences;
  const areMany = useAreManyKnown();
  const areCardsWanted = new URLSearchParams(location.search).get('view') === 'cards';
  // Deferred: at the start the overview may still have to be loaded, and what is there stays until then.
  const isOverview = useDeferredValue(terminalsView === undefined ? areMany : terminalsView === 'fleet', false);
  if (location.pathname !== '/' || areCardsWanted || !isOverview) return location;
  // Whoever has chosen the overview keeps it when there are few terminals.
  return { ...location, pathname: overview, search: '', state: terminalsView === undefined ? 'guess' : null };
};
