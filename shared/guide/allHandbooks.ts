// Both guides to the program, whole.
import type { Handbook, HandbookChapter, HandbookId } from './handbook.ts';
import { beginningChapters } from './shop/beginning.ts';
import { recordChapters } from './shop/records.ts';
import { ruleChapters } from './shop/rules.ts';
import { troubleChapters } from './shop/trouble.ts';
import { depthChapters } from './technician/depth.ts';
import { visitChapters } from './technician/visit.ts';

/** The guides by whom they are for. */
export const handbooks: Readonly<Record<HandbookId, Handbook>> = {
  shop: {
    id: 'shop',
    title: { zh: '店主和收银员手册', en: 'Handbook for the shop' },
    summary: {
      zh: '从第一次打开，到刷不了卡时打给谁。按顺序读，大约十分钟。',
      en: 'From the first start to whom to call when cards fail. About ten minutes from beginning to end.',
    },
    chapters: [...beginningChapters, ...troubleChapters, ...recordChapters, ...ruleChapters],
  },
  technician: {
    id: 'technician',
    title: { zh: '技术员手册', en: 'Handbook for technicians' },
    summary: {
      zh: '到店以后：先看、再查、再动手，走之前留下一张单。',
      en: 'In the shop: look, check, then act, and leave a sheet behind.',
    },
    chapters: [...visitChapters, ...depthChapters],
  },
};

/** A chapter by guide and id; undefined where there is none. */
export const chapterOf = (book: HandbookId, id: string): HandbookChapter | undefined =>
  handbooks[book].chapters.find((chapter) => chapter.id === id);
