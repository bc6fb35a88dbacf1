// Keeps in mind outside the database how far the journal goes, and notices when the database went back behind that.
import { type AppError, failure } from '../../../shared/error/appError.ts';
import { type Head, headText, readHead, signedHeadForm } from '../../journal/heads.ts';
import { attempt } from '../attempt.ts';
import { utcText } from '../isoTime.ts';
import { writeLine } from '../logWriter.ts';
import { type AnchorMatch, matchAnchor } from './anchorFaults.ts';
import { type EarlierAnchor, readAnchor, type ShopAnchor, writeAnchor } from './anchorFile.ts';
import type { KeepingDeps } from './keepingDeps.ts';
import { trustNow } from './trusting.ts';

/** Journals that did not continue; of more, the oldest are forgotten. */
const mostEarlier = 20;

/** Keeps in mind how far the journal of the open shop goes now. Rejects with store.* and the system's errors. */
export const anchorNow = async (deps: KeepingDeps): Promise<void> => {
  const { shops, clock, signer, dataFolder } = deps;
  const { number: entries, hash, journal } = await shops.open.heads.place();
  if (entries === 0) return;
  const head: Head = { at: utcText(clock.now()), entries, hash, journal, key: signer?.publicKey ?? '', v: 1 };
  const text = headText(head);
  const trust = await trustNow(deps, await readAnchor(dataFolder, shops.kind), false);
  await writeAnchor(dataFolder, shops.kind, {
    ...trust,
    head: { text, signature: signer?.sign(signedHeadForm(text)) ?? null },
  });
};

const whyOf = (match: Exclude<AnchorMatch, 'fits'>, { expected }: ShopAnchor): EarlierAnchor['why'] =>
  expected ?? match;

const lineOf = (head: Head, why: EarlierAnchor['why'], newest: number): { zh: string; en: string } => {
  const [was, is] = [String(head.entries), String(newest)];
  const hash = head.hash.slice(0, 16);
  switch (why) {
    case 'restored':
      return {
        zh: `恢复了备份：之前的记录有 ${was} 条（末条校验值 ${hash}…），现在从第 ${is} 条之后继续`,
        en: `A backup was put back: the log before had ${was} entries (hash of the last ${hash}…), this one goes on after entry ${is}`,
      };
    case 'begun':
      return {
        zh: `数据库是新建的：之前的记录有 ${was} 条（末条校验值 ${hash}…），原文件已另存`,
        en: `The database was begun anew: the log before had ${was} entries (hash of the last ${hash}…), its file was put aside`,
      };
    case 'older-copy':
      return {
        zh: `数据库被换成了较旧的一份，或末尾被截掉：${head.at} 时有 ${was} 条（末条校验值 ${hash}…），现在只到第 ${is} 条，从这里继续`,
        en: `The database is an older copy, or its end was cut: at ${head.at} there were ${was} entries (hash of the last ${hash}…), now it ends with entry ${is} and goes on from there`,
      };
    case 'other-journal':
      return {
        zh: `这是另外一本记录：${head.at} 时用的那一本有 ${was} 条（末条校验值 ${hash}…）`,
        en: `This is another journal: the one in use at ${head.at} had ${was} entries (hash of the last ${hash}…)`,
      };
  }
};

/**
 * Holds the journal against what was kept in mind. Where it does not continue that, it is said in the journal itself and
 * remembered; what a person has to know is returned. Rejects with store.*
 */
export const meetAnchor = async (deps: KeepingDeps): Promise<readonly AppError[]> => {
  const { shops, dataFolder, clock } = deps;
  const { heads } = shops.open;
  const anchor = await readAnchor(dataFolder, shops.kind);
  const trust = await trustNow(deps, anchor, true);
  if (trust !== null) await attempt(() => writeAnchor(dataFolder, shops.kind, trust));
  const head = anchor.head === null ? null : readHead(anchor.head.text);
  if (anchor.head === null || head === null) return [];
  const [place, there] = await Promise.all([heads.place(), heads.hashOf(head.entries)]);
  const match = matchAnchor(head, { journal: place.journal, newest: place.number, hashOf: () => there });
  if (match === 'fits') {
    if (anchor.expected !== null) await writeAnchor(dataFolder, shops.kind, { expected: null });
    return [];
  }
  // A file that could not be used was put aside when the shop was opened, which has been told.
  const isBegun = match === 'other-journal' && shops.open.notices.length > 0;
  const why = isBegun ? 'begun' : whyOf(match, anchor);
  const earlier = { head: anchor.head, at: utcText(clock.now()), entries: place.number, why };
  await writeLine(deps, {
    kind: 'journal',
    summary: lineOf(head, why, place.number),
    before: { entries: head.entries, hash: head.hash, journal: head.journal },
    after: { entries: place.number, hash: place.hash, journal: place.journal },
  });
  const kept = [...anchor.earlier, earlier].slice(-mostEarlier);
  await attempt(() => writeAnchor(dataFolder, shops.kind, { head: null, earlier: kept, expected: null }));
  await attempt(() => anchorNow(deps));
  if (why === 'restored' || why === 'begun') return [];
  return [failure(`journal.${why}`, { at: head.at, entries: head.entries }).error];
};
