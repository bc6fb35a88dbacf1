// Which keys this computer knows the log to be signed by, and what it has seen signed: kept outside the database under its
// own signature, so that nobody without the key can put another key, or nothing, in their place.
import { z } from 'zod';
import { canonicalText } from '../../journal/canonicalText.ts';
import { readStub } from '../../journal/heads.ts';
import { type AnchoredHead, isAnchorThere, type ShopAnchor } from './anchorFile.ts';
import { isSignedBy } from './createSigner.ts';
import type { KeepingDeps } from './keepingDeps.ts';

const purpose = 'terminal-steward journal trust 1\n';
const mostRemembered = 20;

const trustSchema = z.strictObject({
  journal: z.string(),
  keys: z.array(z.string()),
  /** Number of the newest entry that a statement of this computer was about; 0 = none. */
  signed: z.number().int(),
  /** Such statements that are not in the database any more. */
  missing: z.array(z.number().int()),
  /** When what is kept outside the database was gone, and how many entries there were. */
  lost: z.array(z.strictObject({ at: z.string(), entries: z.number().int() })),
  v: z.literal(1),
});
/** What this computer knows about who signed the log. */
export type Trust = Readonly<z.infer<typeof trustSchema>>;

type Deps = Pick<KeepingDeps, 'shops' | 'signer' | 'dataFolder' | 'clock' | 'isNewKey'>;

/** What the computer with this public key has written itself; null = nothing, or somebody else did. */
export const readTrust = (kept: AnchoredHead | null, publicKey: string | null): Trust | null => {
  if (kept?.signature == null || publicKey === null) return null;
  if (!isSignedBy(publicKey, purpose + kept.text, kept.signature)) return null;
  try {
    return trustSchema.safeParse(JSON.parse(kept.text)).data ?? null;
  } catch {
    return null;
  }
};

interface Seen {
  readonly journal: string;
  readonly newest: number;
  /** Keys of signed statements, and up to which entry each signed. */
  readonly keys: ReadonlyMap<string, number>;
  /** Entries that statements of this computer are about. */
  readonly own: ReadonlySet<number>;
  /** The first of them; infinity = none. */
  readonly ownFrom: number;
}

// There may be thousands of them, and whether they are genuine is judged elsewhere.
const keyIn = (text: string): string | undefined => /"key":"([A-Za-z0-9+/=]*)"/.exec(text)?.[1];

const look = async ({ shops, signer }: Deps): Promise<Seen> => {
  const { heads } = shops.open;
  const [place, stored, stubs] = await Promise.all([heads.place(), heads.heads(), heads.stubs()]);
  const keys = new Map<string, number>();
  const own = new Set<number>();
  const add = (key: string | null | undefined, entries: number): void => {
    if (key != null && key !== '') keys.set(key, Math.max(keys.get(key) ?? 0, entries));
  };
  for (const { text, number } of stored) {
    const key = keyIn(text);
    add(key, number);
    if (key !== undefined && key === signer?.publicKey) own.add(number);
  }
  for (const { text, last } of stubs) add(readStub(text)?.key, last);
  return { journal: place.journal, newest: place.number, keys, own, ownFrom: Math.min(...own) };
};

const newestOf = (numbers: ReadonlySet<number>): number => Math.max(0, ...numbers);

/** What is taken on trust where nothing is known yet: keys from before this computer signed for the first time. */
const atFirst = (seen: Seen, own: string, isNew: boolean): string[] => [
  own,
  ...Array.from(seen.keys)
    .filter(([key, last]) => key !== own && (isNew || last < seen.ownFrom) && (isNew || seen.own.size > 0))
    .map(([key]) => key),
];

const lostNow = async (deps: Deps, seen: Seen): Promise<boolean> =>
  !(await isAnchorThere(deps.dataFolder)) && deps.isNewKey !== true && (seen.own.size > 0 || seen.newest >= 100);

/** What this computer knows now; null = it has no key. `isOpening` = nothing has been written yet. Rejects with store.* */
export const trustNow = async (
  deps: Deps,
  anchor: ShopAnchor,
  isOpening: boolean,
): Promise<Pick<ShopAnchor, 'trust'> | null> => {
  const { signer, clock } = deps;
  if (signer == null) return null;
  const seen = await look(deps);
  const known = readTrust(anchor.trust, signer.publicKey);
  const isSame = known !== null && known.journal === seen.journal;
  let { keys, missing, lost } = known ?? { keys: [], missing: [], lost: [] };
  if (anchor.expected === 'restored') {
    keys = [signer.publicKey, ...keys, ...seen.keys.keys()];
    missing = [];
  } else if (!isSame) keys = [...atFirst(seen, signer.publicKey, deps.isNewKey === true), ...keys];
  else if (known.signed > 0 && known.signed <= seen.newest && !seen.own.has(known.signed)) {
    missing = [...missing, known.signed];
  }
  if (isOpening && (await lostNow(deps, seen))) {
    lost = [...lost, { at: new Date(clock.now()).toISOString(), entries: seen.newest }];
  }
  const trust: Trust = {
    journal: seen.journal,
    keys: [...new Set(keys)],
    signed: newestOf(seen.own),
    missing: [...new Set(missing)].slice(-mostRemembered),
    lost: lost.slice(-mostRemembered),
    v: 1,
  };
  const text = canonicalText(trust);
  return { trust: { text, signature: signer.sign(purpose + text) } };
};
