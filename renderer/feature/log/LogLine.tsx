// One entry as a row of two lines.
import { IconBookmarkFilled, IconClockExclamation, IconNote } from '@tabler/icons-react';
import { memo } from 'react';
import type { LogRow } from '../../../shared/model/logRow.ts';
import { formatTime } from '../../ui/dateTime.ts';
import { kindIcons } from '../../ui/log/kindIcons.ts';
import { Sign } from '../../ui/Sign.tsx';
import { SimulatedMark } from '../../ui/SimulatedMark.tsx';
import { ToneBadge } from '../../ui/StatusBadge.tsx';
import { toneOf } from '../../ui/tone.ts';
import type { useWords } from '../../ui/useWords.ts';
import css from './LogGrid.module.css';
import { cell, lineRoles } from './logRoles.ts';

type Words = Pick<ReturnType<typeof useWords>, 't' | 'say' | 'language'>;

interface LogLineProps {
  /** Undefined while it is on its way. */
  readonly row: LogRow | undefined;
  readonly index: number;
  /** Where it stands in the list, in CSS pixels. */
  readonly start: number;
  readonly isActive: boolean;
  readonly isOpened: boolean;
  readonly words: Words;
}

const TerminalCell = ({ entry, words: { t } }: { readonly entry: LogRow['entry']; readonly words: Words }) => {
  const { terminalId, terminalName, serialNumber, simulated } = entry;
  // Older entries only know which terminal it was.
  const name = terminalName ?? serialNumber ?? (terminalId === null ? '–' : t('log.unnamed'));
  return (
    <span {...cell} data-column="terminal">
      <span className={css['one']}>
        {terminalId === null ? (
          name
        ) : (
          <a className={css['link']} href={`#/terminal/${terminalId}`} tabIndex={-1}>
            {name}
          </a>
        )}
      </span>
      <span className={css['second']}>
        {serialNumber === null ? null : <span className={css['serial']}>{serialNumber}</span>}
        {simulated && (terminalId !== null || terminalName !== null) ? <SimulatedMark /> : null}
      </span>
    </span>
  );
};

const Signs = ({ row, words: { t } }: { readonly row: LogRow; readonly words: Words }) => {
  const { isMarked, notes, entry } = row;
  if (!isMarked && notes === 0 && entry.clock == null) return null;
  return (
    <span className={css['signs']}>
      {isMarked ? <IconBookmarkFilled size={16} className={css['mark'] ?? ''} aria-label={t('log.marked')} /> : null}
      {notes === 0 ? null : (
        <span className={css['notes']}>
          <IconNote size={16} aria-hidden />
          <span aria-hidden>{notes}</span>
          <span className={css['unseen']}>{t('log.notesCount', { count: notes })}</span>
        </span>
      )}
      {entry.clock == null ? null : (
        <IconClockExclamation size={16} className={css['doubt'] ?? ''} aria-label={t('log.detail.clock')} />
      )}
    </span>
  );
};

const Cells = ({ row, words }: { readonly row: LogRow; readonly words: Words }) => {
  const { t, say, language } = words;
  const { entry, state } = row;
  const Icon = kindIcons[entry.kind];
  return (
    <>
      <time {...cell} data-column="time" dateTime={entry.at} title={formatTime(entry.at, language, 'exact')}>
        <span className={css['one']}>{formatTime(entry.at, language, 'time')}</span>
        <span className={css['second']}>{formatTime(entry.at, language, 'date')}</span>
      </time>
      <span {...cell} data-column="kind">
        <Icon size={16} aria-hidden />
        {t(`log.kinds.${entry.kind}`)}
      </span>
      <TerminalCell entry={entry} words={words} />
      <span {...cell} data-column="summary">
        <span className={css['text']} data-state={state}>
          {state === 'whole' ? say(entry.summary) : t(`log.states.${state}`)}
        </span>
        <Signs row={row} words={words} />
      </span>
      <span {...cell} data-column="verdict">
        {entry.verdict === null ? (
          '–'
        ) : (
          <ToneBadge tone={toneOf(entry.verdict)} sign={<Sign of={entry.verdict} size={16} />}>
            {t(`check.verdicts.${entry.verdict}`)}
          </ToneBadge>
        )}
      </span>
      <span {...cell} data-column="operator">
        <span className={css['operator']}>{entry.operator}</span>
      </span>
    </>
  );
};

/** A row; the grid listens to what is done on it. Nothing in it listens by itself: many are made anew while one scrolls. */
export const LogLine = memo(({ row, index, start, isActive, isOpened, words }: LogLineProps) => (
  <div
    {...lineRoles({ index, isActive, isOpened, isLoading: row === undefined })}
    className={css['line']}
    data-index={index}
    data-opened={isOpened}
    data-marked={row?.isMarked === true}
    style={{ transform: `translateY(${String(start)}px)` }}
  >
    {row === undefined ? (
      <span {...cell} className={css['waiting']}>
        {words.t('log.rowLoading', { position: index + 1 })}
      </span>
    ) : (
      <Cells row={row} words={words} />
    )}
  </div>
));
LogLine.displayName = 'LogLine';
