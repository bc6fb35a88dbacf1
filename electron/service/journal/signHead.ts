// Signs how far the journal goes: the newest entry, its hash, and when.
import type { SignedText } from '../../journal/exportSeal.ts';
import { type Head, headText, readHead, signedHeadForm } from '../../journal/heads.ts';
import type { ShopStore } from '../../store/shopStore.ts';
import { utcText } from '../isoTime.ts';
import type { ServiceDeps } from '../serviceDeps.ts';

/**
 * The signed head of the newest entry: made now and kept, or the one that is there already. Null = nothing was ever
 * signed here; without a key it is the newest that there is. Rejects with store.*
 */
export const signHead = async (
  { clock, signer }: Pick<ServiceDeps, 'clock' | 'signer'>,
  { heads }: Pick<ShopStore, 'heads'>,
): Promise<SignedText | null> => {
  const [place, newest] = await Promise.all([heads.place(), heads.newestHead()]);
  if (signer === null || signer === undefined || place.number === 0) return newest;
  const known = newest?.key === signer.publicKey ? readHead(newest.text) : null;
  if (known?.entries === place.number && known.hash === place.hash) return newest;
  const head: Head = {
    at: utcText(clock.now()),
    entries: place.number,
    hash: place.hash,
    journal: place.journal,
    key: signer.publicKey,
    v: 1,
  };
  const text = headText(head);
  const signature = signer.sign(signedHeadForm(text));
  await heads.addHead(head, signature, signer.keyId);
  return { text, signature, key: signer.publicKey };
};
