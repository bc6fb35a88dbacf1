// One notice: what it is, from when until when, for whom, and always who entered it and when.
import { useSyncExternalStore } from 'react';
import { enteredWords } from '../../../shared/knowhow/noticeScope.ts';
import {
  endOf,
  type NoticePhase,
  noticeKindNames,
  noticePhase,
  type PublicNotice,
  startOf,
} from '../../../shared/knowhow/publicNotice.ts';
import { formatTime } from '../dateTime.ts';
import { localMoment } from '../people/localDay.ts';
import { formatDay } from '../planner/days.ts';
import { ToneBadge } from '../StatusBadge.tsx';
import { onTick } from '../ticker.ts';
import type { Tone } from '../tone.ts';
import { useWords } from '../useWords.ts';
import css from './Notices.module.css';

const tones: Readonly<Record<NoticePhase, Tone>> = { active: 'warn', upcoming: 'accent', over: 'quiet' };

const useSpan = () => {
  const { t, language } = useWords();
  return (notice: PublicNotice): string => {
    const written = (at: string, hasTime: boolean): string =>
      hasTime ? formatTime(at, language, 'dateTime') : formatDay(at.slice(0, 10), language, 'date');
    const start = written(startOf(notice), notice.startsAt !== null);
    const end = endOf(notice);
    if (end === null) return t('notice.from', { start });
    return t('notice.span', { start, end: written(end, notice.endsAt !== null) });
  };
};

const Review = ({ notice: { review } }: { readonly notice: PublicNotice }) => {
  const { t, language, alone } = useWords();
  if (review === null) return <p className={css['soft']}>{alone(t('notice.notReviewed'))}</p>;
  return (
    <p className={css['soft']}>
      {alone(t('notice.reviewed', { who: review.by, at: formatTime(review.at, language, 'dateTime') }))}
      {review.note === '' ? '' : ` · ${t('notice.reviewedNote', { note: review.note })}`}
    </p>
  );
};

/** The notice in words; nothing in it can be pressed. */
export const NoticeLine = ({ notice }: { readonly notice: PublicNotice }) => {
  const { t, say, language, alone } = useWords();
  const spanOf = useSpan();
  const phase = useSyncExternalStore(onTick, () => noticePhase(notice, localMoment(new Date().toISOString())));
  const { kind, title, text, issuer, foundAt, acquirer, store, model, updatedAt, updatedBy } = notice;
  const covers = [acquirer, store, model].filter((part) => part !== null);
  return (
    <div className={css['notice']} data-notice={notice.id}>
      <p className={css['head']}>
        <ToneBadge tone={tones[phase]}>{t(`notice.phases.${phase}`)}</ToneBadge>
        <strong>{title}</strong>
        <span className={css['soft']}>{say(noticeKindNames[kind])}</span>
      </p>
      <p className={css['text']}>
        {issuer} · {spanOf(notice)}
      </p>
      {text === '' ? null : <p className={css['text']}>{text}</p>}
      <p className={css['soft']}>
        {[
          alone(covers.length === 0 ? t('notice.coversAll') : t('notice.covers', { what: covers.join(' · ') })),
          ...(foundAt === null ? [] : [t('notice.foundAtShown', { place: foundAt })]),
        ].join(' · ')}
      </p>
      <p className={css['soft']}>{say(enteredWords({ by: updatedBy, on: formatTime(updatedAt, language, 'date') }))}</p>
      <Review notice={notice} />
    </div>
  );
};
