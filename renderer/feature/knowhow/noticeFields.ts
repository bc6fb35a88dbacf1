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

/** The fields of a notice; those of a new one begin today. */
export const fieldsOf = (notice: PublicNotice | null, today: string): NoticeFields => ({
  kind: notice?.kind ?? 'maintenance',
  title: notice?.title ?? '',
  text: notice?.text ?? '',
  issuer: notice?.issuer ?? '',
  foundAt: notice?.foundAt ?? '',
  startsOn: notice?.startsOn ?? today,
  startsAt: notice?.startsAt ?? '',
  endsOn: notice?.endsOn ?? '',
  endsAt: notice?.endsAt ?? '',
  acquirer: notice?.acquirer ?? '',
  store: notice?.store ?? '',
  model: notice?.model ?? '',
});

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
