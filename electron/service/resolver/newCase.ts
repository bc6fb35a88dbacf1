// How a case begins: empty, or with the history of a closed one that is taken up again.
import { randomUUID } from 'node:crypto';
import type { ResolverCase } from '../../../shared/resolver/resolverCase.ts';
import { nameOf } from '../nameOf.ts';
import type { CaseSubject } from './caseSubject.ts';

/** Who opens it, when, and in which shop. */
export interface Opening {
  readonly at: string;
  readonly by: string;
  readonly isSimulatedShop: boolean;
}

const namesOf = ({ terminal, record }: CaseSubject): Pick<ResolverCase, 'name' | 'serialNumber'> => ({
  name: terminal === null ? (record?.fields.model?.value ?? null) : nameOf(terminal),
  serialNumber: terminal?.identity.serialNumber ?? record?.fields.serialNumber?.value ?? null,
});

/** A case without a fact. China UnionPay's table of codes is assumed until somebody says otherwise. */
export const newCase = (subject: CaseSubject, { at, by, isSimulatedShop }: Opening): ResolverCase => ({
  id: randomUUID(),
  recordId: subject.record?.id ?? null,
  terminalId: subject.terminal?.id ?? null,
  ...namesOf(subject),
  simulated: subject.terminal?.simulated ?? isSimulatedShop,
  profile: 'cn-unionpay',
  profileBy: 'assumed',
  openedAt: at,
  openedBy: by,
  updatedAt: at,
  collected: [],
  told: [],
  takenBack: [],
  passed: [],
  texts: [],
  others: {},
  closedAt: null,
  closedBy: null,
  outcome: null,
  follows: null,
});

/** Nobody has to tell everything twice: what was told in the closed case, and not taken back, goes with it. */
export const takenUp = (
  fresh: ResolverCase,
  { id, profile, profileBy, told, texts, takenBack, others }: ResolverCase,
): ResolverCase => {
  const backs = new Set(takenBack.map((back) => back.id));
  return {
    ...fresh,
    profile,
    profileBy,
    told: told.filter((fact) => !backs.has(fact.id)),
    texts,
    others,
    follows: id,
  };
};
