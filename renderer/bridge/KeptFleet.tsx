// The lines of all terminals, kept for as long as the same person looks at the same shop: asked for once, live from then
// on, so that going back to them draws what is true now without waiting. Its owner lets it go with the pages.
import { createContext, type ReactNode, use, useEffect, useEffectEvent } from 'react';
import type { FleetEntry } from '../../shared/fleet/fleetEntry.ts';
import { mostCards } from '../../shared/fleet/fleetView.ts';
import { type Answer, knownOf } from './useAnswer.ts';
import { useFleetLines } from './useFleet.ts';

const FleetContext = createContext<Answer<FleetEntry[]> | null>(null);
const ManyContext = createContext(false);

/** Holds the lines for everything inside. */
export const KeptFleet = ({ children }: { readonly children: ReactNode }) => {
  const answer = useFleetLines();
  const met = (knownOf(answer) ?? []).filter(({ terminalId }) => terminalId !== null).length;
  return (
    <FleetContext value={answer}>
      <ManyContext value={met > mostCards}>{children}</ManyContext>
    </FleetContext>
  );
};

/** Every line of the overview, in no certain order; only inside <KeptFleet>. */
export const useFleet = (): Answer<FleetEntry[]> => {
  const answer = use(FleetContext);
  if (answer === null) throw new Error('useFleet needs a <KeptFleet> around it.');
  // Whoever comes back after a failure expects another attempt.
  const retry = useEffectEvent(() => {
    if (answer.state === 'failed') answer.reload();
  });
  useEffect(() => retry(), []);
  return answer;
};

/** More terminals than are shown as cards; false as long as that is not known. */
export const useAreManyKnown = (): boolean => use(ManyContext);
