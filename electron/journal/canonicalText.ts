// The one way to write a value as text: RFC 8785 (JSON Canonicalization Scheme) for the values that the log holds.

/** Values of the log: texts, whole and decimal numbers, yes and no, nothing, lists and named values of these. */
export type Plain =
  | string
  | number
  | boolean
  | null
  | readonly Plain[]
  | { readonly [name: string]: Plain | undefined };

// JSON.stringify writes texts and numbers as RFC 8785 sections 3.2.2.2 and 3.2.2.3 ask; half a surrogate pair has no
// form there (section 3.2.2.2) and becomes U+FFFD, as it does in every file that we write.
const anySurrogate = /[\uD800-\uDFFF]/;

const scalar = (value: string | number | boolean | null): string => {
  if (typeof value === 'string') {
    return JSON.stringify(anySurrogate.test(value) ? value.replace(/\p{Surrogate}/gu, '\uFFFD') : value);
  }
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`no canonical form: ${String(value)}`);
  return JSON.stringify(value);
};

const isList = (value: Plain): value is readonly Plain[] => Array.isArray(value);

/**
 * The canonical text: names in the order of their UTF-16 code units, no blanks; a name without value is left out.
 * Throws RangeError for NaN and infinities.
 */
export const canonicalText = (value: Plain): string => {
  if (typeof value !== 'object' || value === null) return scalar(value);
  if (isList(value)) return `[${value.map(canonicalText).join(',')}]`;
  const parts: string[] = [];
  for (const name of Object.keys(value).sort()) {
    const part = value[name];
    if (part !== undefined) parts.push(`${scalar(name)}:${canonicalText(part)}`);
  }
  return `{${parts.join(',')}}`;
};
