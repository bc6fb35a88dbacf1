// What stands in the way of using a port: rights, other programs, services of the system; with texts to copy, never run.
import { AppFailure } from '../../shared/error/appError.ts';
import type { PortTrouble } from '../../shared/model/connection.ts';
import { parsePortAddress } from '../transport/portAddress.ts';
import { fixFor } from '../transport/portFix.ts';
import { findPortHolders } from '../transport/portHolder.ts';
import { readPortRights } from '../transport/portRights.ts';
import { findPortServices, modemManagerRule, type PortService, takesAdapter } from '../transport/portServices.ts';

const nothing = (address: string): PortTrouble => ({
  address,
  exists: true,
  fix: null,
  holders: [],
  isWhole: true,
  services: [],
});

type Fix = NonNullable<PortTrouble['fix']>;

const shownFix = (fix: ReturnType<typeof fixFor>): Fix | null =>
  fix === null
    ? null
    : {
        kind: fix.kind,
        group: 'group' in fix ? fix.group : null,
        command: 'command' in fix ? fix.command : null,
        rule: 'rule' in fix ? fix.rule : null,
      };

/** Looks at the port of an address; only serial ports have such troubles. Rejects with transport.bad-address. */
export const explainPort = async (text: string): Promise<PortTrouble> => {
  const address = parsePortAddress(text);
  if (!address.ok) throw new AppFailure(address.error);
  if (address.value.kind !== 'serial') return nothing(address.value.text);
  const { path } = address.value;
  const [rights, search, services] = await Promise.all([
    readPortRights(path),
    findPortHolders(path),
    findPortServices(),
  ]);
  const vendorId = rights?.vendorId ?? null;
  const productId = rights?.productId ?? null;
  const isHolding = ({ pid }: PortService): boolean => search.holders.some((holder) => holder.pid === pid);
  return {
    address: address.value.text,
    exists: rights !== null,
    fix: rights === null ? null : shownFix(fixFor(rights)),
    holders: [...search.holders],
    isWhole: search.isWhole,
    services: services
      .filter((service) => isHolding(service) || takesAdapter(service, vendorId, productId))
      .map((service) => ({
        id: service.id,
        pid: service.pid,
        ruleFiles: [...service.ruleFiles],
        command: service.id === 'modemManager' ? (modemManagerRule(vendorId, productId)?.command ?? null) : null,
      })),
  };
};
