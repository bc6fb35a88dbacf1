// The statement of an export, read back: what it says, and who signed it. See FORMAT.md, sections 3, 4 and 6.
import { signedForm } from './exportSeal.ts';
import type { ExportProblem, ExportVerdict, SignedBy } from './exportVerdict.ts';

/** What hashing and signatures need from the platform: Node, or a browser. */
export interface VerifierPlatform {
  /** SHA-256 of a text in UTF-8, lower-case hex. */
  readonly sha256: (text: string) => string;
  /** SHA-256 of bytes, lower-case hex. */
  readonly sha256Bytes: (bytes: Uint8Array) => string;
  /** Whether the base64 signature over the text fits the base64 Ed25519 key; false for anything malformed. */
  readonly isSignedBy: (text: string, signature: string, key: string) => boolean;
  /** The 32 bytes of a base64 text; null when it is none. */
  readonly fromBase64: (text: string) => Uint8Array | null;
}

/** A statement as it stands in the file. */
export interface RawStatement {
  readonly text: string;
  /** Empty = not signed. */
  readonly signature: string;
  readonly key: string;
}

/** A statement that could be read. */
export interface ReadStatement {
  readonly said: NonNullable<ExportVerdict['statement']>;
  readonly rows: number;
  readonly chain: string;
  /** Of what form the export is, as it says. */
  readonly format: string;
  /** Empty = the statement does not cover it. */
  readonly about: string;
  readonly signedBy: SignedBy | null;
  readonly problems: readonly ExportProblem[];
}

type Named = Readonly<Record<string, unknown>>;
const named = (value: unknown): Named =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Named) : {};
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const count = (value: unknown): number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : -1;

/** The object that a JSON text holds; empty for anything else. */
export const namedIn = (json: string): Named => {
  try {
    return named(JSON.parse(json));
  } catch {
    return {};
  }
};

/** The id of a public key: the first 16 digits of SHA-256 over its bytes; null when it is no key. */
export const keyIdOf = (key: string, platform: VerifierPlatform): string | null => {
  const bytes = platform.fromBase64(key);
  return bytes === null || bytes.length !== 32 ? null : platform.sha256Bytes(bytes).slice(0, 16);
};

const filtersIn = (value: unknown): readonly (readonly [string, string])[] =>
  Array.isArray(value)
    ? value.flatMap((pair: unknown): [string, string][] =>
        Array.isArray(pair) ? [[text(pair[0]), text(pair[1])]] : [],
      )
    : [];

const headIn = (value: unknown, journalId: string, platform: VerifierPlatform) => {
  const { text: body, signature, key } = named(value);
  if (!platform.isSignedBy(`terminal-steward journal head 1\n${text(body)}`, text(signature), text(key))) return null;
  const said = namedIn(text(body));
  if (said['journal'] !== journalId || said['key'] !== key) return null;
  return { entries: count(said['entries']), hash: text(said['hash']), at: text(said['at']) };
};

const signerOf = (raw: RawStatement, said: Named, platform: VerifierPlatform): SignedBy | null => {
  const key = text(said['key']);
  const keyId = keyIdOf(key, platform);
  const isSigned = key === raw.key && platform.isSignedBy(signedForm(raw.text), raw.signature, key);
  return keyId === null || !isSigned ? null : { keyId, key };
};

/** What the statement says; null where it is none. */
export const readStatement = (raw: RawStatement, platform: VerifierPlatform): ReadStatement | null => {
  const said = namedIn(raw.text);
  const rows = count(said['rows']);
  const chain = text(said['chain']);
  const exportId = text(said['export']);
  const { id, entries, hash } = named(said['journal']);
  if (rows < 0 || chain.length !== 64 || exportId === '' || count(entries) < 0 || said['v'] !== 1) return null;
  const problems: ExportProblem[] = [];
  const signedBy = signerOf(raw, said, platform);
  const claimsKey = raw.signature !== '' || raw.key !== '' || (said['key'] !== null && said['key'] !== undefined);
  if (signedBy === null && claimsKey) problems.push({ kind: 'statement', what: 'changed' });
  const head = said['head'] == null ? null : headIn(said['head'], text(id), platform);
  if (said['head'] != null && head === null) problems.push({ kind: 'statement', what: 'head' });
  return {
    said: {
      exportId,
      at: text(said['at']),
      by: text(said['by']),
      program: text(said['program']),
      simulated: said['simulated'] === true,
      filters: filtersIn(said['filters']),
      journal: { id: text(id), entries: count(entries), hash: text(hash) },
      head,
    },
    rows,
    chain,
    format: text(said['format']),
    about: text(said['about']),
    signedBy,
    problems,
  };
};
