// How much a sheet has to shrink so that its whole width is seen in the window; never more than its real size.
import { useLayoutEffect, useState } from 'react';

const pixelsOfMillimetre = 96 / 25.4;

/** Share of the real size, at most 1, for a sheet so many millimetres wide in a frame so many pixels wide inside. */
export const fitOf = (millimetres: number, pixels: number): number => {
  const wanted = millimetres * pixelsOfMillimetre;
  return pixels <= 0 || wanted <= pixels ? 1 : Math.floor((pixels / wanted) * 1000) / 1000;
};

const roomIn = (frame: HTMLElement): number => {
  const { paddingLeft, paddingRight } = getComputedStyle(frame);
  return frame.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
};

/** The frame's ref, and the zoom of the sheets in it. */
export const useFit = (millimetres: number) => {
  const [element, frame] = useState<HTMLElement | null>(null);
  const [zoom, setZoom] = useState(1);
  useLayoutEffect(() => {
    if (element === null) return undefined;
    const measure = (): void => setZoom(fitOf(millimetres, roomIn(element)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [element, millimetres]);
  return { frame, zoom };
};
