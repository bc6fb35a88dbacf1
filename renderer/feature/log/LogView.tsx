// The entries under one filter, the details of one of them, and the bar below.
import { Button } from '@mantine/core';
import { IconArrowUp } from '@tabler/icons-react';
import { type FocusEvent, useRef, useState } from 'react';
import type { LogFilter } from '../../../shared/model/logEntry.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { NoteDialog } from '../../ui/log/NoteDialog.tsx';
import { noSubject } from '../../ui/log/noteSubject.ts';
import { useShortcut } from '../../ui/useShortcut.ts';
import { useWords } from '../../ui/useWords.ts';
import { EntryPanel } from './EntryPanel.tsx';
import { JumpToDate } from './JumpToDate.tsx';
import { LogGrid, type LogGridHandle, type RowDoing } from './LogGrid.tsx';
import css from './LogView.module.css';
import { useFollowing } from './useFollowing.ts';
import type { LogRows } from './useLogRows.ts';
import { useMark } from './useMark.ts';
import { useOpenedEntry } from './useOpenedEntry.ts';

interface LogViewProps {
  readonly filter: LogFilter;
  readonly rows: LogRows;
  readonly total: number;
  /** Number of the entry whose details are open; it stands in the address. */
  readonly opened: number | null;
  readonly onOpen: (number: number | null) => void;
}

interface Seen {
  readonly first: number;
  readonly last: number;
}

const Range = ({ seen, total }: { readonly seen: Seen; readonly total: number }) => {
  const { t, language } = useWords();
  const numbers = new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en-GB');
  const format = (value: number): string => numbers.format(value);
  return (
    <span>{t('log.range', { first: format(seen.first + 1), last: format(seen.last + 1), total: format(total) })}</span>
  );
};

const Newer = ({ count, onShow }: { readonly count: number; readonly onShow: () => void }) => {
  const { t } = useWords();
  return (
    <span role="status">
      {count === 0 ? null : (
        <Button size="compact-sm" variant="light" leftSection={<IconArrowUp size={14} aria-hidden />} onClick={onShow}>
          {t('log.newer', { count })}
        </Button>
      )}
    </span>
  );
};

/** List and details beside each other. */
export const LogView = ({ filter, rows, total, opened, onOpen }: LogViewProps) => {
  const { t } = useWords();
  const grid = useRef<LogGridHandle>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [seen, setSeen] = useState<Seen>({ first: 0, last: 0 });
  const [isFocused, setIsFocused] = useState(false);
  const [noted, setNoted] = useState<number | null>(null);
  const mark = useMark();
  const entry = useOpenedEntry({ filter, rows, total, opened, onOpen, grid });
  useFollowing(rows, seen.first === 0 && opened === null && !isFocused && noted === null);

  const close = () => {
    onOpen(null);
    grid.current?.focus();
  };
  useShortcut('Escape', close, opened !== null);
  const toNewest = () => {
    rows.renew();
    grid.current?.show(0);
  };
  const act = (index: number, doing: RowDoing): void => {
    const row = rows.rowAt(index);
    if (doing === 'open' || doing === 'peek') entry.peek(index);
    if (doing === 'open') requestAnimationFrame(() => heading.current?.focus());
    if (row === undefined) return;
    if (doing === 'mark') mark.toggle(row);
    if (doing === 'note') setNoted(row.entry.number);
  };
  const watching = {
    onFocus: () => setIsFocused(true),
    onBlur: (event: FocusEvent) => setIsFocused(event.currentTarget.contains(event.relatedTarget)),
  };
  return (
    <div className={css['view']}>
      <div className={css['list']}>
        {mark.error === null ? null : <ErrorNotice error={mark.error} onDismiss={mark.forgetError} />}
        <div className={css['grid']} {...watching}>
          <LogGrid
            handle={grid}
            rows={rows}
            total={total}
            opened={opened}
            active={entry.active}
            onActive={entry.activate}
            onDo={act}
            onSeen={(first, last) => setSeen({ first, last })}
          />
        </div>
        <div className={css['bar']}>
          <Range seen={seen} total={total} />
          <Newer count={rows.newer} onShow={toNewest} />
          <span className={css['ways']}>
            {seen.first === 0 ? null : (
              <Button
                size="compact-sm"
                variant="subtle"
                color="gray"
                leftSection={<IconArrowUp size={16} aria-hidden />}
                onClick={toNewest}
              >
                {t('log.toNewest')}
              </Button>
            )}
            <JumpToDate filter={filter} asOf={rows.asOf} onFound={(offset) => grid.current?.goTo(offset)} />
          </span>
        </div>
      </div>
      {opened === null ? null : (
        <EntryPanel
          number={opened}
          headingRef={heading}
          onStep={entry.steps}
          onOpen={entry.openNumber}
          onNote={() => setNoted(opened)}
          onClose={close}
        />
      )}
      {noted === null ? null : <NoteDialog subject={{ ...noSubject, about: noted }} onClose={() => setNoted(null)} />}
    </div>
  );
};
