// The newest entries of the log about one terminal or one record, on its page, and a note about it.
import { Anchor, Button } from '@mantine/core';
import { IconBookmarkFilled, IconNote } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import type { LogRow } from '../../../shared/model/logRow.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { formatTime } from '../dateTime.ts';
import { ErrorNotice } from '../ErrorNotice.tsx';
import { Loading } from '../Loading.tsx';
import { useGathered } from '../planner/useGathered.ts';
import { Section } from '../Section.tsx';
import { useWords } from '../useWords.ts';
import { kindIcons } from './kindIcons.ts';
import css from './Log.module.css';
import { NoteDialog } from './NoteDialog.tsx';
import { type NoteSubject, noSubject } from './noteSubject.ts';

const shown = 6;

/** About a terminal, or about another record. */
type Subject = { readonly terminalId: string } | { readonly record: NonNullable<NoteSubject['record']> };

const addressOf = (subject: Subject): string =>
  'terminalId' in subject
    ? `terminal=${subject.terminalId}`
    : `record=${encodeURIComponent(`${subject.record.kind}:${subject.record.id}`)}`;

const Line = ({ row: { entry, isMarked, notes }, address }: { readonly row: LogRow; readonly address: string }) => {
  const { t, say, language } = useWords();
  const Icon = kindIcons[entry.kind];
  return (
    <li className={css['entry']}>
      <Icon size={16} aria-label={t(`log.kinds.${entry.kind}`)} />
      <div className={css['what']}>
        <Link className={css['link'] ?? ''} to={`/log?${address}&entry=${String(entry.number)}`}>
          {say(entry.summary)}
        </Link>
        <p className={css['soft']}>
          <time dateTime={entry.at}>{formatTime(entry.at, language, 'dateTime')}</time> · {entry.operator}
          {notes === 0 ? '' : ` · ${t('log.notesCount', { count: notes })}`}
        </p>
      </div>
      {isMarked ? <IconBookmarkFilled size={16} className={css['mark'] ?? ''} aria-label={t('log.marked')} /> : null}
    </li>
  );
};

/** A section with the way to all of them. */
export const LogHere = (subject: Subject) => {
  const { t } = useWords();
  const [isNoting, setIsNoting] = useState(false);
  const answer = useAnswer('log.rows', { filter: subject, asOf: null, offset: 0, limit: shown });
  const reload = useGathered(answer.reload);
  useEvent('log.appended', reload);
  const known = knownOf(answer);
  const address = addressOf(subject);
  return (
    <Section
      title={t('log.here.title')}
      inset="flush"
      actions={
        <span className={css['ways']}>
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconNote size={16} aria-hidden />}
            onClick={() => setIsNoting(true)}
          >
            {t('log.note.button')}
          </Button>
          <Anchor component={Link} to={`/log?${address}`} size="sm">
            {t('log.here.all')}
          </Anchor>
        </span>
      }
    >
      {answer.state === 'failed' ? <ErrorNotice error={answer.error} onRetry={answer.reload} /> : null}
      {known === null && answer.state === 'loading' ? (
        <div className={css['padded']}>
          <Loading rows={3} height={32} />
        </div>
      ) : null}
      {known?.total === 0 ? <p className={css['padded']}>{t('log.here.none')}</p> : null}
      <ul className={css['entries']} aria-label={t('log.table')}>
        {known?.rows.map((row) => (
          <Line key={row.entry.number} row={row} address={address} />
        ))}
      </ul>
      {isNoting ? <NoteDialog subject={{ ...noSubject, ...subject }} onClose={() => setIsNoting(false)} /> : null}
    </Section>
  );
};
