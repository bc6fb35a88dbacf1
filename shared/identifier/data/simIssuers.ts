// Chinese issuers of SIM cards by the fifth and sixth digit, after 8986.
// Source: prefixes as public pages list them, not confirmed by the operators; several pages disagree on rare ones, which
// are left out. To correct or add one see CONTRIBUTING.md.
import type { Bilingual } from '../../model/bilingual.ts';

const mobile: Bilingual = { zh: '中国移动', en: 'China Mobile' };
const unicom: Bilingual = { zh: '中国联通', en: 'China Unicom' };
const telecom: Bilingual = { zh: '中国电信', en: 'China Telecom' };
const broadnet: Bilingual = { zh: '中国广电', en: 'China Broadnet' };

const issuers: Readonly<Record<string, Bilingual>> = {
  '00': mobile,
  '02': mobile,
  '04': mobile,
  '07': mobile,
  '08': mobile,
  '13': mobile,
  '01': unicom,
  '06': unicom,
  '09': unicom,
  '03': telecom,
  '11': telecom,
  '15': broadnet,
};

/** The issuer with these two digits. */
export const simIssuerOf = (digits: string): Bilingual | null => issuers[digits] ?? null;
