// Notices of the shop beside a case and beside the cause that they fit; never as a cause themselves.
import type { CauseId } from '../../../shared/diagnosis/causeIds.ts';
import { enteredWords } from '../../../shared/knowhow/noticeScope.ts';
import type { CaseView } from '../../../shared/resolver/resolverCase.ts';
import { formatTime } from '../../ui/dateTime.ts';
import { Notice } from '../../ui/Notice.tsx';
import { NoticeLine } from '../../ui/notices/NoticeLine.tsx';
import { Section } from '../../ui/Section.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './Result.module.css';

/** Beside a cause: that a notice fits it, and who entered it. */
export const NoticesOfCause = ({ view, cause }: { readonly view: CaseView; readonly cause: CauseId }) => {
  const { t, say, language } = useWords();
  const fitting = (view.case.notices ?? []).filter(
    ({ fits, notice, wasThen }) => fits === cause && (notice.kind !== 'maintenance' || wasThen),
  );
  return fitting.map(({ notice }) => (
    <Notice key={notice.id} kind="info" title={t(`notice.fits.${notice.kind}`)}>
      <p>
        <strong>{notice.title}</strong> · {notice.issuer} ·{' '}
        {say(enteredWords({ by: notice.updatedBy, on: formatTime(notice.updatedAt, language, 'date') }))}
      </p>
    </Notice>
  ));
};

/** All of them; nothing where there are none. */
export const CaseNotices = ({ view }: { readonly view: CaseView }) => {
  const { t } = useWords();
  const notices = view.case.notices ?? [];
  if (notices.length === 0) return null;
  return (
    <Section title={t('notice.inCase')} hint={t('notice.inCaseHint')}>
      <ul className={css['later']}>
        {notices.map(({ notice }) => (
          <li key={notice.id}>
            <NoticeLine notice={notice} />
          </li>
        ))}
      </ul>
    </Section>
  );
};
