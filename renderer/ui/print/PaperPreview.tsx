// What will be printed, in its real size or as large as the window allows; on paper nothing of the window but this.
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { longestRoll, type Paper, papers } from '../../../shared/print/paper.ts';
import { OnPaper } from './OnPaper.tsx';
import css from './Paper.module.css';
import { useFit } from './useFit.ts';

const millimetresOfPixel = 25.4 / 96;
const narrowestSheet = 14;

interface PaperPreviewProps {
  readonly paper: Paper;
  /** What a screen reader calls it. */
  readonly label: string;
  readonly lang: 'zh-CN' | 'en';
  /** Labels reach to the edge of the paper. */
  readonly isBare?: boolean;
  /** Height of what stands on a roll, millimetres; null for a sheet. */
  readonly height: number | null;
  readonly onHeight: (height: number | null) => void;
  readonly children: ReactNode;
}

const pageRule = (paper: Paper, height: number | null, isBare: boolean): string => {
  const { width, height: fixed } = papers[paper];
  const tall = fixed ?? height ?? width;
  const margin = fixed === null || isBare ? '0' : `${String(narrowestSheet)}mm`;
  return `@page { size: ${String(width)}mm ${String(tall)}mm; margin: ${margin}; }`;
};

/** Preview and, for the printer, the same once more. */
export const PaperPreview = (props: PaperPreviewProps) => {
  const { paper, label, lang, isBare = false, height, onHeight, children } = props;
  const sheet = useRef<HTMLDivElement>(null);
  const isRoll = papers[paper].height === null;
  const { frame, zoom } = useFit(papers[paper].width);
  useLayoutEffect(() => {
    const element = sheet.current;
    if (element === null) return undefined;
    const measure = (): void =>
      onHeight(
        isRoll
          ? Math.min(longestRoll, Math.ceil((element.getBoundingClientRect().height / zoom) * millimetresOfPixel) + 1)
          : null,
      );
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [isRoll, onHeight, zoom]);
  const page = {
    className: css['sheet'],
    'data-paper': paper,
    'data-bare': isBare,
    lang,
    style: { width: `${String(papers[paper].width)}mm` },
  };
  return (
    <>
      <section ref={frame} className={css['preview']} aria-label={label} {...{ tabIndex: 0 }}>
        <div ref={sheet} {...page} style={{ ...page.style, zoom }}>
          {children}
        </div>
      </section>
      <OnPaper>
        <div data-print="" className={css['print']} aria-hidden>
          <style>{pageRule(paper, height, isBare)}</style>
          <div {...page}>{children}</div>
        </div>
      </OnPaper>
    </>
  );
};
