// Help for every command, by its id.
import type { CommandId } from '../model/terminalCommand.ts';
import type { CommandHelp } from './commandHelp.ts';
import { diagnosisHelp } from './commands/diagnosis.ts';
import { initialisationHelp } from './commands/initialisation.ts';
import { logOffHelp } from './commands/logOff.ts';
import { parameterDownloadHelp } from './commands/parameterDownload.ts';
import { poslinkInitialiseHelp } from './commands/poslinkInitialise.ts';
import { printConfigurationHelp } from './commands/printConfiguration.ts';
import { readLogFileHelp } from './commands/readLogFile.ts';
import { registrationHelp } from './commands/registration.ts';
import { selftestHelp } from './commands/selftest.ts';
import { setDateTimeHelp } from './commands/setDateTime.ts';
import { softwareUpdateHelp } from './commands/softwareUpdate.ts';
import { turnoverTotalsHelp } from './commands/turnoverTotals.ts';

/** Help for every command. */
export const commandHelp: Readonly<Record<CommandId, CommandHelp>> = {
  diagnosis: diagnosisHelp,
  turnoverTotals: turnoverTotalsHelp,
  readLogFile: readLogFileHelp,
  printConfiguration: printConfigurationHelp,
  selftest: selftestHelp,
  setDateTime: setDateTimeHelp,
  initialisation: initialisationHelp,
  parameterDownload: parameterDownloadHelp,
  softwareUpdate: softwareUpdateHelp,
  registration: registrationHelp,
  logOff: logOffHelp,
  poslinkInitialise: poslinkInitialiseHelp,
};
