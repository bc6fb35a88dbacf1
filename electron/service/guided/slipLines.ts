// The test slip, 24 columns wide, the narrowest that terminals print: nothing of the shop, nothing of any payment.
import { qrLines } from './slipQr.ts';

/** What stands on a slip. */
export interface SlipText {
  readonly model: string | null;
  readonly serialNumber: string | null;
  /** Local time, `2026-11-22 09:30`. */
  readonly printedAt: string;
  readonly code: string;
}

/** Characters of a line, the fewest that any terminal prints. */
export const slipColumns = 24;
const shownOfSerial = 4;

const centred = (text: string): string => ' '.repeat(Math.max(0, Math.floor((slipColumns - text.length) / 2))) + text;
const plain = (text: string): string => text.replace(/[^\x20-\x7e]/g, '?');
const fact = (label: string, value: string): string => `${label} ${plain(value)}`.slice(0, slipColumns);

/** A line for printers with Chinese characters; one whose set lacks them leaves it out. */
export const chineseLine = '测试打印 字迹清晰';

/** Lines of the slip: words, scale, black bar, grey, letters that are easily mistaken, and the code with its QR code. */
export const slipLines = ({ model, serialNumber, printedAt, code }: SlipText): readonly string[] => [
  centred('PRINTER TEST'),
  centred('Terminal Steward'),
  centred('- no receipt -'),
  '',
  fact('Model', (model ?? '-').replace(/\s*SIMULATED\s*/, ' ').trim()),
  fact('SN   ', serialNumber === null ? '-' : `...${serialNumber.slice(-shownOfSerial)}`),
  fact('Date ', printedAt),
  '',
  '|----+----|----+----|---',
  '123456789012345678901234',
  '█'.repeat(slipColumns),
  '█'.repeat(slipColumns),
  '░'.repeat(8) + '▒'.repeat(8) + '▓'.repeat(8),
  '0O 1I 5S 8B 2Z 6G MW WM',
  chineseLine,
  '',
  fact('Code ', ''),
  centred(code),
  '',
  ...qrLines(code).map((line) => centred(line)),
  '',
  centred('- end of test -'),
];
