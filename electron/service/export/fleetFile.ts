// The terminals of a shop as a file: CSV or a workbook, whole or not at all.
import type { TableFormat } from '../../../shared/export/logExport.ts';
import type { FleetEntry } from '../../../shared/fleet/fleetEntry.ts';
import type { Language } from '../../../shared/model/bilingual.ts';
import { byteOrderMark, csvRows } from '../../export/csv.ts';
import { statementRows } from '../../export/exportStatement.ts';
import { fleetHeading, fleetRow, fleetWidths } from '../../export/fleetTable.ts';
import {
  autoFilter,
  sheetDataEnd,
  sheetEnd,
  sheetPath,
  sheetRow,
  sheetStart,
  workbookParts,
} from '../../export/xlsx.ts';
import { originOf } from '../exportOrigin.ts';
import { localText } from '../isoTime.ts';
import { zipStream } from '../transfer/zipStream.ts';
import { writeWholeFile } from '../writeWholeFile.ts';
import type { LogFileDeps } from './logFileDeps.ts';

/** What to write. */
export interface FleetWish {
  readonly file: string;
  readonly format: TableFormat;
  readonly language: Language;
  readonly terminals: readonly FleetEntry[];
}

const sheets = { zh: ['终端', '说明'], en: ['Terminals', 'About'] } as const;

/** Writes the file. Rejects with export.*, exports.* */
export const writeFleetFile = async (deps: LogFileDeps, wish: FleetWish, signal?: AbortSignal): Promise<number> => {
  const { language, terminals } = wish;
  const heading = fleetHeading(language);
  const rows = terminals.map((entry) => fleetRow(entry, language));
  const about = statementRows(originOf(deps, [], rows.length), language);
  async function* csv(): AsyncGenerator<string> {
    yield await Promise.resolve(`${byteOrderMark}${csvRows([heading, ...rows])}\r\n${csvRows(about)}`);
  }
  const book = (): AsyncGenerator<Uint8Array> => {
    const first = [
      sheetStart(fleetWidths, 1),
      sheetRow(1, heading, true),
      ...rows.map((row, at) => sheetRow(at + 2, row)),
      sheetDataEnd(autoFilter(heading.length, rows.length + 1)),
    ];
    const second = [sheetStart([24, 80], 0), ...about.map((row, at) => sheetRow(at + 1, row)), sheetEnd];
    const small = workbookParts(sheets[language]).map(([name, xml]) => ({ name, pieces: [xml] }));
    const localTime = localText(deps.clock, deps.clock.now()).replace(' ', 'T');
    return zipStream(
      [...small, { name: sheetPath(0), pieces: first }, { name: sheetPath(1), pieces: second }],
      localTime,
    );
  };
  await writeWholeFile(wish.file, wish.format === 'xlsx' ? book() : csv(), signal);
  return rows.length;
};
