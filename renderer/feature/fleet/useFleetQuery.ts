// The filters of the overview: in its address, so that a way back finds them again, and remembered on this computer.
import { useCallback, useEffect, useEffectEvent, useMemo, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { type FleetQuery, fleetQueryPairs, readFleetQuery } from '../../../shared/fleet/fleetView.ts';
import { rememberedQuery } from '../../../shared/fleet/rememberedQuery.ts';
import { useSession } from '../../bridge/Session.tsx';
import { useCommand } from '../../bridge/useCommand.ts';

/** The filters and the way to change them. */
export const useFleetQuery = (): readonly [FleetQuery, (change: Partial<FleetQuery>) => void] => {
  const [address, setAddress] = useSearchParams();
  const { preferences } = useSession();
  const { run } = useCommand('preferences.set');
  const text = address.toString();
  const query = useMemo(() => readFleetQuery(new URLSearchParams(text)), [text]);
  const restore = useEffectEvent(() => {
    const remembered = preferences.fleetQuery ?? '';
    if (address.size === 0 && remembered !== '') setAddress(new URLSearchParams(remembered), { replace: true });
  });
  useEffect(() => restore(), []);
  const set = (changes: Partial<FleetQuery>): void => {
    const next = new URLSearchParams(fleetQueryPairs({ ...query, ...changes }));
    setAddress(next, { replace: true });
    void run({ fleetQuery: rememberedQuery(next.toString()) });
  };
  const newest = useRef(set);
  useEffect(() => {
    newest.current = set;
  });
  const change = useCallback((changes: Partial<FleetQuery>) => newest.current(changes), []);
  return [query, change];
};
