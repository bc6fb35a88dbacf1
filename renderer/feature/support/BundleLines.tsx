// One file of a bundle, line by line as it will be saved, with a search and a way from one hidden place to the next.
import { ActionIcon, Button, Checkbox } from '@mantine/core';
import { IconArrowDown } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import type { SupportFile } from '../../../shared/support/supportBundle.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { SearchInput } from '../../ui/SearchInput.tsx';
import { useWords } from '../../ui/useWords.ts';
import { hiddenIn } from './hiddenIn.ts';
import { MarkedLine } from './MarkedLine.tsx';
import { revealPlace } from './revealPlace.ts';
import css from './Support.module.css';
import { notYet, useBundleLines } from './useBundleLines.ts';
import { useHiddenWords } from './useHiddenWords.ts';

const lineHeight = 20;

interface LinesProps {
  readonly draftId: string;
  readonly file: SupportFile;
}

interface SeekProps extends LinesProps {
  readonly current: number | null;
  /** With the text that was searched for; null = the next hidden place was wanted. */
  readonly onLine: (line: number, wanted: string | null) => void;
  readonly isWrapped: boolean;
  readonly onWrapped: (isWrapped: boolean) => void;
}

const Seek = ({ draftId, file, current, onLine, isWrapped, onWrapped }: SeekProps) => {
  const { t } = useWords();
  const find = useCommand('support.find');
  const lines = useCommand('support.lines');
  const { nameOf } = useHiddenWords();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');
  const seek = async (wanted: string | null): Promise<void> => {
    const from = current === null ? 0 : current + 1;
    const ask = (start: number) => find.run({ draftId, path: file.path, from: start, text: wanted });
    const first = await ask(from);
    const found = first.ok && first.value.line === null && from > 0 ? await ask(0) : first;
    if (!found.ok) return;
    const { line } = found.value;
    if (line === null) {
      setSaid(t('support.notFound'));
      return;
    }
    onLine(line, wanted);
    const shown = await lines.run({ draftId, path: file.path, from: line, limit: 1 });
    const kinds = shown.ok ? hiddenIn(shown.value.lines[0] ?? '').map(nameOf) : [];
    const where = t('support.atLine', { line: line + 1 });
    setSaid(kinds.length === 0 ? where : t('support.atHidden', { where, kinds: kinds.join(t('support.and')) }));
  };
  // Enter finds the next one, also before the field has told what was typed.
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const typed = field.current?.value.trim() ?? '';
    if (typed !== '') void seek(typed);
  };
  return (
    <search className={css['seek']}>
      <form className={css['find']} onSubmit={submit}>
        <SearchInput
          inputRef={field}
          label={t('support.search')}
          clearLabel={t('support.clearSearch')}
          value={text}
          onSearch={setText}
        />
        <ActionIcon
          type="submit"
          size={34}
          variant="default"
          aria-label={t('support.searchNext')}
          disabled={text.trim() === ''}
          {...find.may}
        >
          <IconArrowDown size={16} aria-hidden />
        </ActionIcon>
      </form>
      <Button size="xs" variant="default" onClick={() => void seek(null)} {...find.may}>
        {t('support.nextHidden')}
      </Button>
      <Checkbox
        size="sm"
        label={t('support.wrap')}
        checked={isWrapped}
        onChange={(event) => onWrapped(event.currentTarget.checked)}
      />
      <span className={css['soft']} role="status">
        {said === '' ? t('support.lines', { count: file.lines }) : said}
      </span>
    </search>
  );
};

/** All its lines, loaded as they are scrolled to. */
export const BundleLines = ({ draftId, file }: LinesProps) => {
  const { t } = useWords();
  const scroller = useRef<HTMLElement>(null);
  const [current, setCurrent] = useState<number | null>(null);
  const [isWrapped, setIsWrapped] = useState(false);
  const { lineAt, want, error, retry } = useBundleLines(draftId, file.path);
  const virtual = useVirtualizer({
    count: file.lines,
    getScrollElement: () => scroller.current,
    estimateSize: () => lineHeight,
    overscan: 20,
  });
  const items = virtual.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => want(first, last), [first, last, want]);
  // Heights that were measured for wrapped lines are not those of lines that are not, and the other way round.
  const wrap = (isOn: boolean): void => {
    setIsWrapped(isOn);
    virtual.measure();
  };
  const found = useRef<{ readonly line: number; readonly wanted: string | null } | null>(null);
  const isHere = current !== null && first <= current && current <= last && lineAt(current) !== notYet;
  useEffect(() => {
    const line = scroller.current?.querySelector('[data-current="true"]');
    if (!isHere || found.current?.line !== current || line === null || line === undefined) return;
    if (scroller.current !== null) revealPlace(scroller.current, line, found.current.wanted);
    found.current = null;
  });
  const go = (line: number, wanted: string | null): void => {
    found.current = { line, wanted };
    setCurrent(line);
    virtual.scrollToIndex(line, { align: 'center' });
  };
  return (
    <div className={css['right']}>
      <Seek draftId={draftId} file={file} current={current} onLine={go} isWrapped={isWrapped} onWrapped={wrap} />
      {error === null ? null : <ErrorNotice error={error} onRetry={() => retry(first, last)} />}
      <section
        ref={scroller}
        className={css['lines']}
        data-wrapped={isWrapped}
        aria-label={t('support.fileLines', { file: file.path })}
        {...{ tabIndex: 0 }}
      >
        {file.lines === 0 ? <p className={css['empty']}>{t('support.emptyFile')}</p> : null}
        <div className={css['linesInner']} style={{ height: virtual.getTotalSize() }}>
          {items.map(({ index, start }) => (
            <div
              key={index}
              ref={isWrapped ? virtual.measureElement : null}
              data-index={index}
              data-current={index === current}
              className={css['line']}
              style={{ top: start }}
            >
              <span className={css['number']} aria-hidden>
                {index + 1}
              </span>
              <span className={css['text']}>
                <MarkedLine text={lineAt(index)} />
              </span>
            </div>
          ))}
        </div>
      </section>
    </div>
  );
};
