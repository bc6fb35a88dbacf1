// The content of a paper, walled off: its rules and the window's do not meet. The window's policy allows no scripts in it.
import { useLayoutEffect, useRef } from 'react';

interface PaperSheetProps {
  readonly style: string;
  readonly body: string;
}

/** Shows the page as it will be printed. */
export const PaperSheet = ({ style, body }: PaperSheetProps) => {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = host.current;
    if (element === null) return;
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    // Made by our own engine, which leaves no sign of a record unescaped.
    root.innerHTML = `<style>${style}</style>${body}`;
  }, [style, body]);
  return <div ref={host} />;
};
