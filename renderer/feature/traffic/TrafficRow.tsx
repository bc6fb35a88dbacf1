// One row of the traffic.
import {
  IconArrowLeft,
  IconArrowRight,
  IconChevronRight,
  IconNote,
  IconPlug,
  IconPlugOff,
  IconPlugX,
} from '@tabler/icons-react';
import type { TrafficEntry, TrafficKind } from '../../../shared/model/traffic.ts';
import { useWords } from '../../ui/useWords.ts';
import { EntryDetail } from './EntryDetail.tsx';
import { MaskedBytes } from './MaskedBytes.tsx';
import css from './Traffic.module.css';

const icons = {
  toTerminal: IconArrowRight,
  fromTerminal: IconArrowLeft,
  note: IconNote,
  opened: IconPlug,
  closed: IconPlugOff,
  refused: IconPlugX,
} as const satisfies Readonly<Record<TrafficKind, unknown>>;

/** How rows are drawn. */
export interface RowLook {
  readonly isText: boolean;
  readonly isWrapped: boolean;
  /** Whether the port has a column of its own. */
  readonly withPort: boolean;
}

interface TrafficRowProps {
  readonly entry: TrafficEntry;
  readonly index: number;
  readonly look: RowLook;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly measure: (row: HTMLTableSectionElement | null) => void;
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** Local time to the millisecond: `09:30:05.123`. */
export const exactTime = (at: number): string => {
  const date = new Date(at);
  const clock = [date.getHours(), date.getMinutes(), date.getSeconds()].map(twoDigits).join(':');
  return `${clock}.${String(date.getMilliseconds()).padStart(3, '0')}`;
};

const Content = ({ entry, look }: { readonly entry: TrafficEntry; readonly look: RowLook }) => {
  const { t } = useWords();
  if (entry.kind === 'note') return <span className={css['noteText']}>{entry.text}</span>;
  if (entry.kind !== 'toTerminal' && entry.kind !== 'fromTerminal') {
    return (
      <span className={css['soft']}>
        {t(`traffic.${entry.kind}`)}
        {entry.text === null || entry.text === 'ended' ? '' : ` · ${entry.text}`}
      </span>
    );
  }
  return (
    <code className={css['bytes']} data-wrapped={look.isWrapped}>
      <MaskedBytes hex={entry.hex} masked={entry.masked} isText={look.isText} most={look.isWrapped ? 256 : 96} />
    </code>
  );
};

const Meaning = ({ entry: { summary, isWhole, length } }: { readonly entry: TrafficEntry }) => {
  const { t, say } = useWords();
  return (
    <>
      {summary === null ? <span className={css['soft']}>{t('traffic.unknown')}</span> : say(summary)}
      {isWhole ? null : <span className={css['brokenMark']}>{t('traffic.broken')}</span>}
      {length > 16 ? <span className={css['length']}>{t('traffic.length', { count: length })}</span> : null}
    </>
  );
};

/** A row; its message opens in place. */
export const TrafficRow = ({ entry, index, look, isOpen, onToggle, measure }: TrafficRowProps) => {
  const { t } = useWords();
  const { kind, number, address, length } = entry;
  const Icon = icons[kind];
  const hasBytes = length > 0;
  return (
    <tbody ref={measure} data-index={index}>
      <tr data-kind={kind} aria-rowindex={index + 2}>
        <td className={css['timeCell']}>
          <button
            type="button"
            className={css['toggle']}
            data-row={index}
            aria-expanded={hasBytes ? isOpen : undefined}
            aria-label={t('traffic.details', { number })}
            disabled={!hasBytes}
            onClick={onToggle}
          >
            {hasBytes ? <IconChevronRight size={14} aria-hidden data-open={isOpen} /> : null}
          </button>
          <time dateTime={new Date(entry.at).toISOString()}>{exactTime(entry.at)}</time>
        </td>
        <td>
          <span className={css['way']} data-kind={kind}>
            <Icon size={16} aria-hidden />
            {t(`traffic.kinds.${kind}`)}
          </span>
        </td>
        {look.withPort ? (
          <td className={css['portCell']} title={address ?? ''}>
            {address ?? '–'}
          </td>
        ) : null}
        <td className={css['content']}>
          <Content entry={entry} look={look} />
        </td>
        <td className={css['meaning']}>{hasBytes ? <Meaning entry={entry} /> : null}</td>
      </tr>
      {isOpen ? (
        <tr className={css['detailRow']}>
          <td colSpan={look.withPort ? 5 : 4}>
            <EntryDetail number={number} />
          </td>
        </tr>
      ) : null}
    </tbody>
  );
};
