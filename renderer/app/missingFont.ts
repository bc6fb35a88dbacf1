// Whether this system has a font for Chinese; where it has none, the program brings its own, and loads it only then.

const size = 24;

/** How a sign is drawn in the page's fonts, point by point. */
const drawn = (pen: CanvasRenderingContext2D, sign: string): string => {
  pen.clearRect(0, 0, size, size);
  pen.fillText(sign, 0, size * 0.8);
  return pen.getImageData(0, 0, size, size).data.join();
};

/** Without a font for them all Chinese signs are drawn as the same box, or as nothing. */
const canDrawChinese = (): boolean => {
  const canvas = Object.assign(document.createElement('canvas'), { width: size, height: size });
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (pen === null) return true;
  pen.font = `${String(size * 0.8)}px ${getComputedStyle(document.body).fontFamily}`;
  return new Set(['终', '端', '一'].map((sign) => drawn(pen, sign))).size === 3;
};

const firstPauseMs = 300;

/** Looks once, when the first picture stands and nothing else is to do. */
export const bringMissingFont = (): void => {
  const look = (): void => {
    if (!canDrawChinese()) void import('./chineseFont.ts').then(({ bringChineseFont }) => bringChineseFont());
  };
  setTimeout(() => requestIdleCallback(look, { timeout: 1000 }), firstPauseMs);
};
