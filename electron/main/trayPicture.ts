// The picture of the tray, drawn point by point: a terminal, with a mark where something waits. Pure.

/** What the picture says: nothing waits, something waits, something is overdue or urgent. */
export type TrayTone = 'calm' | 'waiting' | 'urgent';

type Colour = readonly [red: number, green: number, blue: number];

const body: Colour = [56, 132, 222];
const screen: Colour = [236, 244, 253];
const marks: Readonly<Record<TrayTone, Colour | null>> = {
  calm: null,
  waiting: [250, 176, 5],
  urgent: [224, 49, 49],
};

const isBody = (x: number, y: number): boolean => {
  const [dx, dy] = [Math.max(0, Math.abs(x - 0.5) - 0.22), Math.max(0, Math.abs(y - 0.5) - 0.36)];
  return dx * dx + dy * dy <= 0.1 * 0.1;
};
const isScreen = (x: number, y: number): boolean => Math.abs(x - 0.5) < 0.22 && y > 0.16 && y < 0.44;
const isKey = (x: number, y: number): boolean =>
  [0.58, 0.7, 0.82].some((row) => Math.abs(y - row) < 0.035) &&
  [0.34, 0.5, 0.66].some((column) => Math.abs(x - column) < 0.05);
const isMark = (x: number, y: number): boolean => (x - 0.76) ** 2 + (y - 0.26) ** 2 <= 0.22 ** 2;

const colourAt = (x: number, y: number, mark: Colour | null): Colour | null => {
  if (mark !== null && isMark(x, y)) return mark;
  if (!isBody(x, y)) return null;
  return isScreen(x, y) || isKey(x, y) ? screen : body;
};

/** Points as Electron takes them: four bytes each, blue first, row by row. */
export const trayPicture = (tone: TrayTone, size: number): Buffer => {
  const points = Buffer.alloc(size * size * 4);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const colour = colourAt((column + 0.5) / size, (row + 0.5) / size, marks[tone]);
      if (colour === null) continue;
      const [red, green, blue] = colour;
      points.set([blue, green, red, 255], (row * size + column) * 4);
    }
  }
  return points;
};
