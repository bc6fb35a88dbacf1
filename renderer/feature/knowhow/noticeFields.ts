// What stands in the fields of a notice, and the draft that it means.
import type { NoticeDraft, NoticeKind, PublicNotice } from '../../../shared/knowhow/publicNotice.ts';

/** Texts of the fields; empty = nothing. */
export interface NoticeFields {
  readonly kind: NoticeKind;
  readonly title: string;
  readonly text: string;
  readonly issuer: string;
  readonly foundAt: string;
  readonly startsOn: string;
  readonly startsAt: string;
  readonly endsOn: string;
  readonly endsAt: string;
  readonly acquirer: string;
  readonly store: string;
  readonly model: string;
}

const shown = (text: string | null): string => text ?? '';

const blank = { title: '', text: '', issuer: '', foundAt: '', startsAt: '', endsOn: '', endsAt: '' } as const;

/** The fields of a notice; those of a new one begin today. */
export const fieldsOf = (notice: PublicNotice | null, today: string): NoticeFields =>
  notice === null
    ? { ...blank, kind: 'maintenance', startsOn: today, acquirer: '', store: '', model: '' }
    : {
        kind: notice.kind,
        title: notice.title,
        text: notice.text,
        issuer: notice.issuer,
        foundAt: shown(notice.foundAt),
        startsOn: notice.startsOn,
        startsAt: shown(notice.startsAt),
        endsOn: shown(notice.endsOn),
        endsAt: shown(notice.endsAt),
        acquirer: shown(notice.acquirer),
        store: shown(notice.store),
        model: shown(notice.model),
      };

const emptied = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** The draft; what is wrong with it, its schema says. */
export const draftOf = (typed: NoticeFields): NoticeDraft => ({
  ...typed,
  foundAt: emptied(typed.foundAt),
  startsAt: emptied(typed.startsAt),
  endsOn: emptied(typed.endsOn),
  endsAt: emptied(typed.endsAt),
  acquirer: emptied(typed.acquirer),
  store: emptied(typed.store),
  model: emptied(typed.model),
});
