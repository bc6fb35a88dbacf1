// The guided check of a terminal that is not finished yet, live.
import type { GuidedVisit } from '../../shared/guided/guidedVisit.ts';
import { knownOf } from './useAnswer.ts';
import { useLive } from './useLive.ts';

const isOpen = ({ state }: GuidedVisit): boolean => state === 'running' || state === 'finishing';

/** The open visit of a terminal; null if there is none or it is not known yet. */
export const useGuidedOpen = (terminalId: string): GuidedVisit | null =>
  knownOf(
    useLive({
      command: 'guided.open',
      input: { terminalId },
      event: 'guided.progress',
      reduce: (known, visit) => {
        if (visit.terminalId !== terminalId) return known;
        if (isOpen(visit)) return visit;
        return known?.id === visit.id ? null : known;
      },
    }),
  );
