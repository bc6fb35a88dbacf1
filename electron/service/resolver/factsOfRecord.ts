// What the shop's own record of a terminal says, as facts of a case; what the acquirer's pages said counts as theirs.
import type { FactSource } from '../../../shared/diagnosis/evidenceSchema.ts';
import type { RegisterFieldKey, RegisterValue, ValueSource } from '../../../shared/register/registerFields.ts';
import type { RegisterRecord } from '../../../shared/register/registerRecord.ts';
import type { ToldFact } from '../../../shared/resolver/resolverCase.ts';

/** Fields that are compared with what the terminal says: the shop's own copy, wherever it came from. */
const ownCopy: Readonly<Partial<Record<RegisterFieldKey, string>>> = {
  serialNumber: 'register.sn',
  tusn: 'register.tusn',
  tid: 'register.tid',
  mid: 'register.mid',
  iccid: 'register.iccid',
  region: 'register.region',
  installAddress: 'register.address',
  merchantName: 'register.merchantName',
  acquirerCode: 'register.acquirer',
  uscc: 'register.uscc',
};

/** Words of a record as the evidence has them (account states of acquirers' systems). */
const states: Readonly<
  Partial<
    Record<RegisterFieldKey, { readonly key: string; readonly values: Readonly<Record<string, ToldFact['value']>> }>
  >
> = {
  bindStatus: { key: 'portal.bindStatus', values: { unbound: 0, bound: 1, unboundAgain: 2 } },
  termStatus: { key: 'portal.termStatus', values: { notEnabled: 0, enabled: 1, disabled: 2, cancelled: 3 } },
  auditStatus: {
    key: 'portal.auditStatus',
    values: { pending: 0, passed: 1, refused: 2, changePending: 3, changeRefused: 4 },
  },
  merchantStatus: {
    key: 'portal.merchantStatus',
    values: { normal: 'normal', closed: 'closed', suspended: 'suspended' },
  },
  unionpayOnboarded: { key: 'portal.unionpayOnboarded', values: { yes: true, no: false } },
  qrOnboarded: { key: 'portal.qrOnboarded', values: { yes: true, no: false } },
  activationCodeUsed: { key: 'activation.codeUsed', values: { yes: true, no: false } },
};

const sources: Readonly<Record<ValueSource, FactSource>> = {
  user: 'register',
  import: 'register',
  receipt: 'receipt',
  statement: 'statement',
  portal: 'portal',
  device: 'device',
};

const momentFact = (key: string, { value, source, at }: RegisterValue): ToldFact[] =>
  Number.isNaN(Date.parse(value)) ? [] : [{ key, value, source: sources[source], at }];

const fieldFacts = (field: RegisterFieldKey, value: RegisterValue): ToldFact[] => {
  const copied = ownCopy[field];
  if (copied !== undefined) return [{ key: copied, value: value.value, source: 'register', at: value.at }];
  const state = states[field];
  if (state !== undefined) {
    const told = state.values[value.value];
    return told === undefined ? [] : [{ key: state.key, value: told, source: sources[value.source], at: value.at }];
  }
  if (field === 'lastApprovedAt') {
    const source = sources[value.source];
    return [
      { key: 'history.approvedEver', value: true, source, at: value.at },
      ...momentFact('history.lastApprovedAt', value),
    ];
  }
  return field === 'lastSignOnAt' ? momentFact('history.lastSignOnAt', value) : [];
};

/** Everything a record says that a diagnosis understands. */
export const factsOfRecord = ({ fields }: RegisterRecord): ToldFact[] =>
  (Object.entries(fields) as [RegisterFieldKey, RegisterValue][]).flatMap(([field, value]) => fieldFacts(field, value));
