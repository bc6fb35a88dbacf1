// One file of a bundle, line by line as it will be saved; masked places are marked.
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { type CapturePart, maskSign } from '../../../shared/model/capture.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './Traffic.module.css';

interface PartLinesProps {
  readonly captureId: string;
  readonly part: CapturePart;
}

const pageLines = 200;
const lineHeight = 20;
const maskRun = new RegExp(`(${maskSign}+(?: ${maskSign}+)*)`);

const MarkedLine = ({ text }: { readonly text: string }) =>
  text.split(maskRun).map((piece, place) => {
    const key = `piece ${place}`;
    return piece.startsWith(maskSign) ? (
      <mark key={key} className={css['masked']}>
        {piece}
      </mark>
    ) : (
      <span key={key}>{piece}</span>
    );
  });

/** All its lines, loaded as they are scrolled to. */
export const PartLines = ({ captureId, part }: PartLinesProps) => {
  const { t } = useWords();
  const ask = useCommand('captures.part');
  const scroller = useRef<HTMLElement>(null);
  const [pages, setPages] = useState<ReadonlyMap<number, readonly string[]>>(new Map());
  const [total, setTotal] = useState<number | null>(null);
  const [turn, setTurn] = useState(0);
  const asked = useRef(new Set<number>());
  const load = useEffectEvent((page: number) => {
    if (asked.current.has(page)) return;
    asked.current.add(page);
    void ask.run({ captureId, part, from: page * pageLines, limit: pageLines }).then((result) => {
      if (!result.ok) {
        asked.current.delete(page);
        return;
      }
      setTotal(result.value.total);
      setPages((before) => new Map(before).set(page, result.value.lines));
    });
  });
  const virtual = useVirtualizer({
    count: total ?? 0,
    getScrollElement: () => scroller.current,
    estimateSize: () => lineHeight,
    overscan: 20,
  });
  const items = virtual.getVirtualItems();
  const firstPage = Math.floor((items[0]?.index ?? 0) / pageLines);
  const lastPage = Math.floor((items.at(-1)?.index ?? 0) / pageLines);
  useEffect(() => {
    for (let page = firstPage; page <= lastPage && turn >= 0; page += 1) load(page);
  }, [firstPage, lastPage, turn]);

  if (ask.error !== null) return <ErrorNotice error={ask.error} onRetry={() => setTurn((before) => before + 1)} />;
  return (
    <section ref={scroller} className={css['lines']} aria-label={t('traffic.part', { part })} {...{ tabIndex: 0 }}>
      {total === null ? <Loading rows={4} height={20} /> : null}
      {total === 0 ? <p className={css['nothing']}>{t('traffic.partEmpty')}</p> : null}
      <div className={css['linesInner']} style={{ height: virtual.getTotalSize() }}>
        {items.map(({ index, start }) => (
          <div key={index} className={css['previewLine']} style={{ top: start }}>
            <MarkedLine text={pages.get(Math.floor(index / pageLines))?.[index % pageLines] ?? '…'} />
          </div>
        ))}
      </div>
    </section>
  );
};
