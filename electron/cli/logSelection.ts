// From the filters of a command line to the filter of the log: the terminal is looked up in the open shop.
import { fillText } from '../../shared/model/bilingual.ts';
import type { LogFilter } from '../../shared/model/logEntry.ts';
import type { TerminalSummary } from '../../shared/model/terminal.ts';
import { cliText } from '../../shared/text/cli.ts';
import type { Services } from '../service/services.ts';
import { badValue } from './complaint.ts';
import type { LogSelection } from './request.ts';
import { unwrap } from './session.ts';

const isCalled = (terminal: TerminalSummary, word: string): boolean =>
  [terminal.id, terminal.identity.serialNumber, terminal.identity.tid, terminal.name].some(
    (name) => name !== null && name.toLowerCase() === word.toLowerCase(),
  );

const terminalIdOf = async (word: string, services: Services): Promise<string> => {
  const found = unwrap(await services.terminals.list()).filter((terminal) => isCalled(terminal, word));
  const [only] = found;
  if (only === undefined) throw badValue('--terminal', word, cliText.expectedTerminal);
  if (found.length > 1) {
    throw badValue('--terminal', word, fillText(cliText.expectedOneTerminal, { count: found.length }));
  }
  return only.id;
};

/** The filter; ends the command when the terminal is unknown or not the only one of that name. */
export const logFilterOf = async (selection: LogSelection, services: Services): Promise<LogFilter> => ({
  terminalId: selection.terminal === null ? null : await terminalIdOf(selection.terminal, services),
  kind: selection.kind,
  verdict: selection.verdict,
  store: selection.store,
  operator: selection.by,
  source: selection.source,
  marked: selection.isMarked ? true : null,
  from: selection.from,
  until: selection.until,
  text: selection.text,
});
