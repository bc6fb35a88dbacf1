// The first station: the line between the terminal and this computer, as the engine knows it anyway. Nothing is sent.
import type { HopProbe, HopReason } from '../../../shared/hops/hopReport.ts';
import type { Connection, ConnectionStateName } from '../../../shared/model/connection.ts';
import type { LineFigures } from './lineFigures.ts';

const reasons: Readonly<Record<Exclude<ConnectionStateName, 'connected' | 'connecting'>, HopReason>> = {
  offline: 'offline',
  busy: 'busy',
  denied: 'denied',
  noDriver: 'noDriver',
};

/**
 * The terminal's line; `connection` is null where no terminal is meant or nothing is known of it. `figures` = how its
 * newest exchanges went.
 */
export const cableProbe = (connection: Connection | null, figures: LineFigures | null = null): HopProbe => {
  const base = { address: null, latencyMs: null, tries: 0, made: 0, tlsMs: null, isTrusted: null } as const;
  if (connection === null) {
    return { ...base, target: '', state: 'notMeasured', reason: 'noTerminal', details: null };
  }
  const { address: target, state, error } = connection;
  const details = error?.details?.slice(0, 300) ?? null;
  if (state === 'connected') return { ...base, ...figures, target, state: 'ok', reason: null, details: null };
  if (state === 'connecting') return { ...base, target, state: 'notMeasured', reason: 'connecting', details };
  return { ...base, target, state: 'fail', reason: reasons[state], details };
};
