import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { canonicalText } from '../../../../../electron/journal/canonicalText.ts';
import {
  anchorFile,
  readAnchor,
  type ShopAnchor,
  writeAnchor,
} from '../../../../../electron/service/journal/anchorFile.ts';
import { createSigner, newSeed } from '../../../../../electron/service/journal/createSigner.ts';
import type { KeepingDeps } from '../../../../../electron/service/journal/keepingDeps.ts';
import { signHead } from '../../../../../electron/service/journal/signHead.ts';
import { readTrust, type Trust, trustNow } from '../../../../../electron/service/journal/trusting.ts';
import { writeLine } from '../../../../../electron/service/logWriter.ts';
import { someKeeping, someLine } from '../../../../support/keepingDeps.ts';

const own = createSigner(newSeed());
const stranger = createSigner(newSeed());
const aShop = async (): Promise<KeepingDeps> => ({ ...(await someKeeping()), signer: own });

const signed = async (deps: KeepingDeps, signer = own): Promise<void> => {
  await writeLine(deps, someLine);
  await signHead({ ...deps, signer }, deps.shops.open);
};
const known = async (deps: KeepingDeps, change: Partial<ShopAnchor> = {}, isOpening = true): Promise<Trust | null> => {
  const anchor = { ...(await readAnchor(deps.dataFolder, 'own')), ...change };
  const made = await trustNow(deps, anchor, isOpening);
  if (made !== null) await writeAnchor(deps.dataFolder, 'own', made);
  return readTrust(made?.trust ?? null, own.publicKey);
};

describe('what a computer knows of who signed the log', () => {
  it('is its own key, and the newest entry that it signed', async () => {
    const deps = await aShop();
    expect(await known(deps)).toMatchObject({ keys: [own.publicKey], signed: 0 });
    await signed(deps);
    expect(await known(deps, {}, false)).toMatchObject({ keys: [own.publicKey], signed: 1, missing: [], lost: [] });
    expect(await known({ ...deps, signer: null })).toBeNull();
  });

  it('never takes in a stranger who signed later, nor what the stranger wrote in its place', async () => {
    const deps = await aShop();
    await signed(deps);
    await known(deps);
    await signed(deps, stranger);
    expect((await known(deps))?.keys).toEqual([own.publicKey]);
    const forged = canonicalText({ journal: 'x', keys: [stranger.publicKey], signed: 0, missing: [], lost: [], v: 1 });
    const signature = stranger.sign(`terminal-steward journal trust 1\n${forged}`);
    expect((await known(deps, { trust: { text: forged, signature } }))?.keys).toEqual([own.publicKey]);
    expect(readTrust({ text: forged, signature: null }, own.publicKey)).toBeNull();
  });

  it('holds the keys of a backup that was put back, and of a log that was there before its own key was made', async () => {
    const moved = await aShop();
    await signed(moved, stranger);
    expect((await known(moved))?.keys).toEqual([own.publicKey]);
    expect((await known(moved, { expected: 'restored' }))?.keys).toEqual([own.publicKey, stranger.publicKey]);
    const fresh = { ...(await aShop()), isNewKey: true };
    await signed(fresh, stranger);
    expect((await known(fresh))?.keys).toEqual([own.publicKey, stranger.publicKey]);
  });

  it('remembers a statement of its own that was taken away', async () => {
    const deps = await aShop();
    await signed(deps);
    await known(deps);
    const { trust } = await readAnchor(deps.dataFolder, 'own');
    const emptied = {
      ...deps,
      shops: {
        ...deps.shops,
        open: { ...deps.shops.open, heads: { ...deps.shops.open.heads, heads: () => Promise.resolve([]) } },
      },
    };
    expect(await known(emptied, { trust })).toMatchObject({ signed: 0, missing: [1] });
    expect(await known(emptied)).toMatchObject({ signed: 0, missing: [1] });
  });

  it('remembers that the file outside the database was gone, where there had to be one', async () => {
    const deps = await aShop();
    expect((await known(deps))?.lost).toEqual([]);
    await signed(deps);
    await rm(join(deps.dataFolder, anchorFile), { force: true });
    expect((await known({ ...deps, isNewKey: true }))?.lost).toEqual([]);
    await rm(join(deps.dataFolder, anchorFile), { force: true });
    expect((await known(deps))?.lost).toMatchObject([{ entries: 1 }]);
    expect((await known(deps))?.lost).toHaveLength(1);
  });
});
