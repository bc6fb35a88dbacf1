// All terminals at once, live: whole lines come in batches, and lines that did not change stay the same objects.

import type { FleetEntry } from '../../shared/fleet/fleetEntry.ts';
import type { Presence } from '../../shared/fleet/presence.ts';
import type { CommandOutput, EventPayload } from '../../shared/ipc/contract.ts';
import { type Answer, knownOf, useAnswer } from './useAnswer.ts';
import { useEvent } from './useEvent.ts';
import { useLive } from './useLive.ts';

type Batch = EventPayload<'fleet.changed'>;

const withBatch = (known: FleetEntry[], { changed, gone }: Batch): FleetEntry[] => {
  const byId = new Map(changed.map((entry) => [entry.id, entry]));
  const left = new Set(gone);
  // A terminal that was met for the first time takes the place of the line that the register had for it.
  for (const { terminalId, recordId } of changed) if (terminalId !== null && recordId !== null) left.add(recordId);
  const kept = known
    .filter(({ id }) => !left.has(id))
    .map((entry) => {
      const now = byId.get(entry.id);
      byId.delete(entry.id);
      return now ?? entry;
    });
  return [...kept, ...byId.values()];
};

/** Every line of the overview, asked for by whoever calls; pages take the lines that are kept. */
export const useFleetLines = (): Answer<FleetEntry[]> =>
  useLive({ command: 'fleet.list', input: {}, event: 'fleet.changed', reduce: withBatch });

/** One terminal as the overview has it; null until it is known. */
export const useFleetEntry = (terminalId: string): FleetEntry | null => {
  const answer = useLive({
    command: 'fleet.entry',
    input: { terminalId },
    event: 'fleet.changed',
    reduce: (known, { changed }) => changed.find(({ id }) => id === terminalId) ?? known,
  });
  return knownOf(answer);
};

type Presences = CommandOutput<'fleet.presence'>;

const withPresence = (known: Presences, { changed }: Batch): Presences => {
  const byId = new Map(
    changed.flatMap(({ terminalId, presence }) => (terminalId === null ? [] : [[terminalId, presence] as const])),
  );
  const kept = known.map((one) => {
    const presence = byId.get(one.terminalId);
    byId.delete(one.terminalId);
    return presence === undefined ? one : { ...one, presence };
  });
  return [...kept, ...[...byId].map(([terminalId, presence]) => ({ terminalId, presence }))];
};

/** Presence of every terminal, by its id. */
export const usePresences = (): ReadonlyMap<string, Presence> => {
  const answer = useLive({ command: 'fleet.presence', input: {}, event: 'fleet.changed', reduce: withPresence });
  return new Map((knownOf(answer) ?? []).map(({ terminalId, presence }) => [terminalId, presence]));
};

/** The opening hours of the shop, live. */
export const useOpeningHours = (): Answer<CommandOutput<'fleet.openingHours'>> => {
  const answer = useAnswer('fleet.openingHours', {});
  useEvent('fleet.hoursChanged', answer.reload);
  return answer;
};
