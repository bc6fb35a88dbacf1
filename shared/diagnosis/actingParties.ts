// Who acts on a finding of the diagnosis.
import type { Bilingual } from '../model/bilingual.ts';
import { whoNames } from '../model/who.ts';

/** Who acts on a finding. */
export const actingParties = [
  'acquirer',
  'merchant',
  'technician',
  'maker',
  'isp',
  'issuer',
  'wait',
  'trainer',
] as const;
/** Who acts on a finding. */
export type ActingParty = (typeof actingParties)[number];

/** What the acting parties are called in front of a shop owner. */
export const actingPartyNames: Readonly<Record<ActingParty, Bilingual>> = {
  acquirer: whoNames.acquirer,
  merchant: whoNames.merchant,
  technician: whoNames.technician,
  maker: whoNames.maker,
  isp: whoNames.isp,
  issuer: whoNames.issuer,
  wait: whoNames.wait,
  trainer: { zh: '负责培训的人', en: 'whoever trains the staff' },
};
