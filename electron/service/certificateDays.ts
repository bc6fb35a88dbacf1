// Until when a terminal's certificates and public keys are valid, as far as it tells.
import type { Bilingual } from '../../shared/model/bilingual.ts';
import type { HealthReport } from '../../shared/model/healthReport.ts';
import type { TerminalFacts } from '../driver/terminalFacts.ts';

const dayMs = 86_400_000;
const key = 'certificate.validUntil ';

/** One end of validity; `day` as `2031-12-31`. */
export interface ValidUntil {
  readonly name: Bilingual;
  readonly day: string;
  /** Tag or command that told it. */
  readonly source: string;
}

/** Days from one local day to another; below zero where `day` is past. */
const daysBetween = (today: string, day: string): number => Math.round((Date.parse(day) - Date.parse(today)) / dayMs);

/**
 * Days of certificates. A configuration print calls them validity. The date of CA keys in the list of software may be
 * the day of loading instead, which cannot lie ahead: one that lies ahead is the end of validity, and one that an earlier
 * record has called so stays it when it has passed.
 */
const validity = (facts: TerminalFacts, previous: HealthReport | null, today: string): readonly ValidUntil[] => {
  const printed = (facts.certificates ?? []).map(({ name, validUntil, source }) => ({ name, day: validUntil, source }));
  const known = new Map(
    (previous?.checks.find(({ id }) => id === 'certificate.expiry')?.evidence ?? []).map((each) => [
      each.key,
      each.value,
    ]),
  );
  const keys = (facts.software ?? []).flatMap(({ kind, name, date }): ValidUntil[] => {
    if (kind !== 'caKeys' || date === undefined || date === null) return [];
    const label = { zh: `公钥（CA）${name ?? ''}`.trim(), en: `public keys (CA) ${name ?? ''}`.trim() };
    const isEnd = date > today || known.get(`${key}${label.en}`) === date;
    return isEnd ? [{ name: label, day: date, source: 'DF63' }] : [];
  });
  return [...printed, ...keys];
};

/** The first to end, with its days left and all that are known; null where no day is known. `local` is the computer's local time. */
export const firstToEnd = (
  facts: TerminalFacts,
  previous: HealthReport | null,
  local: string,
): (ValidUntil & { readonly daysLeft: number; readonly all: readonly ValidUntil[] }) | null => {
  const today = local.slice(0, 10);
  const all = validity(facts, previous, today).toSorted((one, other) => one.day.localeCompare(other.day));
  const [first] = all;
  return first === undefined ? null : { ...first, daysLeft: daysBetween(today, first.day), all };
};
