// One file of a bundle, line by line as it will be saved, with a search and a way from one hidden place to the next.
import { ActionIcon, Button, Checkbox } from '@mantine/core';
import { IconArrowDown } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import type { SupportFile } from '../../../shared/support/supportBundle.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { SearchInput } from '../../ui/SearchInput.tsx';
import { useWords } from '../../ui/useWords.ts';
import { MarkedLine } from './MarkedLine.tsx';
import css from './Support.module.css';
import { useBundleLines } from './useBundleLines.ts';

const lineHeight = 20;

interface LinesProps {
  readonly draftId: string;
  readonly file: SupportFile;
}

interface SeekProps extends LinesProps {
  readonly current: number | null;
  readonly onLine: (line: number) => void;
  readonly isWrapped: boolean;
  readonly onWrapped: (isWrapped: boolean) => void;
}

const Seek = ({ draftId, file, current, onLine, isWrapped, onWrapped }: SeekProps) => {
  const { t } = useWords();
  const find = useCommand('support.find');
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');
  const seek = async (wanted: string | null): Promise<void> => {
    const from = current === null ? 0 : current + 1;
    const ask = (start: number) => find.run({ draftId, path: file.path, from: start, text: wanted });
    const first = await ask(from);
    const found = first.ok && first.value.line === null && from > 0 ? await ask(0) : first;
    if (!found.ok) return;
    const { line } = found.value;
    setSaid(line === null ? t('support.notFound') : t('support.atLine', { line: line + 1 }));
    if (line !== null) onLine(line);
  };
  return (
    <search className={css['seek']}>
      <SearchInput label={t('support.search')} clearLabel={t('support.clearSearch')} value={text} onSearch={setText} />
      <ActionIcon
        size={34}
        variant="default"
        aria-label={t('support.searchNext')}
        disabled={text.trim() === ''}
        onClick={() => void seek(text)}
      >
        <IconArrowDown size={16} aria-hidden />
      </ActionIcon>
      <Button size="xs" variant="default" onClick={() => void seek(null)}>
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
  const go = (line: number): void => {
    setCurrent(line);
    virtual.scrollToIndex(line, { align: 'center' });
  };
  return (
    <div className={css['right']}>
      <Seek
        draftId={draftId}
        file={file}
        current={current}
        onLine={go}
        isWrapped={isWrapped}
        onWrapped={setIsWrapped}
      />
      {error === null ? null : <ErrorNotice error={error} onRetry={retry} />}
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
