// The rule in a signed stub, which is kept in English, in words of both languages.
import type { Bilingual } from '../model/bilingual.ts';

const form = /^(?:kept (\d+) months)?(?:, )?(?:at most (\d+) MB)?$/;

/** “kept 36 months, at most 500 MB” as a person reads it; anything else as it stands. */
export const removalWords = (reason: string): Bilingual => {
  const [, months, megabytes] = form.exec(reason) ?? [];
  const zh = [
    ...(months === undefined ? [] : [`保留 ${months} 个月`]),
    ...(megabytes === undefined ? [] : [`最多 ${megabytes} MB`]),
  ];
  return { zh: zh.length === 0 ? reason : zh.join('，'), en: reason };
};
