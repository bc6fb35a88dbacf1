// The lines that end an answer: OK, or a refusal with or without its number (3GPP TS 27.007 §9, TS 27.005 §3.2.5).

/** How an answer ended; `code` is the number of +CME ERROR or +CMS ERROR, null where none was given. */
export type AtFinal = { readonly kind: 'done' } | { readonly kind: 'refused'; readonly code: number | null };

/** Errors in words (AT+CMEE=2) that say something about the SIM, with their numbers (3GPP TS 27.007 §9.2.1). */
const wordedCodes: Readonly<Record<string, number>> = {
  'sim not inserted': 10,
  'sim pin required': 11,
  'sim puk required': 12,
  'sim failure': 13,
  'sim busy': 14,
  'sim wrong': 15,
};

/** What the line ends; null if it ends nothing. */
export const finalOf = (line: string): AtFinal | null => {
  const text = line.toUpperCase();
  if (text === 'OK') return { kind: 'done' };
  if (text === 'ERROR' || text === 'COMMAND NOT SUPPORT' || text === 'TOO MANY PARAMETERS') {
    return { kind: 'refused', code: null };
  }
  const named = /^\+CM[ES] ERROR: ?(.*)$/i.exec(line)?.[1];
  if (named === undefined) return null;
  if (/^\d{1,4}$/.test(named)) return { kind: 'refused', code: Number(named) };
  return { kind: 'refused', code: wordedCodes[named.trim().toLowerCase()] ?? null };
};
