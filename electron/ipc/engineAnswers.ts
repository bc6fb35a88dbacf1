// One function per engine command: take parsed input, call one service, answer.
import type { Result } from '../../shared/error/appError.ts';
import type { CommandInput, CommandOutput, EngineCommandName } from '../../shared/ipc/contract.ts';
import type { PrivateCommandName, PrivateInput, PrivateOutput } from '../../shared/ipc/engineContract.ts';
import type { Services } from '../service/services.ts';
import { behindDoor } from './accessDoor.ts';
import { accessHandlers } from './accessHandlers.ts';
import { actionsHandlers } from './actionsHandlers.ts';
import { backupsHandlers } from './backupsHandlers.ts';
import { bindingHandlers, swapHandlers } from './bindingHandlers.ts';
import { checksHandlers } from './checksHandlers.ts';
import { connectionsHandlers } from './connectionsHandlers.ts';
import { contactsHandlers } from './contactsHandlers.ts';
import { doctorHandlers } from './doctorHandlers.ts';
import { expectedHandlers } from './expectedHandlers.ts';
import { exportsHandlers } from './exportsHandlers.ts';
import { figuresHandlers } from './figuresHandlers.ts';
import { findingsHandlers } from './findingsHandlers.ts';
import { fleetHandlers } from './fleetHandlers.ts';
import { forecastHandlers } from './forecastHandlers.ts';
import { guidedHandlers } from './guidedHandlers.ts';
import { hopsHandlers } from './hopsHandlers.ts';
import { icsHandlers } from './icsHandlers.ts';
import { incidentsHandlers } from './incidentsHandlers.ts';
import { inspectionHandlers } from './inspectionHandlers.ts';
import { jobsHandlers } from './jobsHandlers.ts';
import { journalHandlers } from './journalHandlers.ts';
import { knowhowHandlers } from './knowhowHandlers.ts';
import { limitsHandlers } from './limitsHandlers.ts';
import { logHandlers } from './logHandlers.ts';
import { papersHandlers } from './papersHandlers.ts';
import { peopleHandlers, templatesHandlers } from './peopleHandlers.ts';
import { planHandlers } from './planHandlers.ts';
import { portsHandlers } from './portsHandlers.ts';
import { attachmentsHandlers, registerHandlers } from './registerHandlers.ts';
import { remindersHandlers } from './remindersHandlers.ts';
import { resolverHandlers } from './resolverHandlers.ts';
import { stockHandlers } from './stockHandlers.ts';
import { supportHandlers } from './supportHandlers.ts';
import { terminalsHandlers } from './terminalsHandlers.ts';
import { trafficHandlers } from './trafficHandlers.ts';
import { transferHandlers } from './transferHandlers.ts';
import { unattendedHandlers } from './unattendedHandlers.ts';
import { updateHandlers } from './updateHandlers.ts';
import { verifyHandlers } from './verifyHandlers.ts';
import { workCalendarHandlers } from './workCalendarHandlers.ts';

/** Answers of the engine, by command name; inputs have passed their schema. */
export type EngineAnswers = {
  readonly [K in EngineCommandName]: (input: CommandInput<K>) => Promise<Result<CommandOutput<K>>>;
} & {
  readonly [K in PrivateCommandName]: (input: PrivateInput<K>) => Promise<Result<PrivateOutput<K>>>;
};

/** All answers on the program's own account, which nobody has to log in for: what the desktop shows of the watching. */
export const createOwnAnswers = (engine: { readonly services: Services }): EngineAnswers => ({
  ...terminalsHandlers(engine.services),
  ...checksHandlers(engine.services),
  ...actionsHandlers(engine.services),
  ...portsHandlers(engine.services),
  ...connectionsHandlers(engine.services),
  ...limitsHandlers(engine.services),
  ...expectedHandlers(engine.services),
  ...logHandlers(engine.services),
  ...journalHandlers(engine.services),
  ...verifyHandlers(engine.services),
  ...exportsHandlers(engine.services),
  ...papersHandlers(engine.services),
  ...contactsHandlers(engine.services),
  ...inspectionHandlers(engine.services),
  ...knowhowHandlers(engine.services),
  ...bindingHandlers(engine.services),
  ...swapHandlers(engine.services),
  ...findingsHandlers(engine.services),
  ...stockHandlers(engine.services),
  ...workCalendarHandlers(engine.services),
  ...incidentsHandlers(engine.services),
  ...figuresHandlers(engine.services),
  ...unattendedHandlers(engine.services),
  ...supportHandlers(engine.services),
  ...remindersHandlers(engine.services),
  ...icsHandlers(engine.services),
  ...doctorHandlers(engine.services),
  ...fleetHandlers(engine.services),
  ...forecastHandlers(engine.services),
  ...hopsHandlers(engine.services),
  ...guidedHandlers(engine.services),
  ...resolverHandlers(engine.services),
  ...trafficHandlers(engine.services),
  ...transferHandlers(engine.services),
  ...registerHandlers(engine.services),
  ...attachmentsHandlers(engine.services),
  ...jobsHandlers(engine.services),
  ...planHandlers(engine.services),
  ...peopleHandlers(engine.services),
  ...accessHandlers(engine.services),
  ...templatesHandlers(engine.services),
  ...backupsHandlers(engine.services),
  ...updateHandlers(engine.services),
});

/** All answers of one engine, each only for whoever may. */
export const createEngineAnswers = (engine: { readonly services: Services }): EngineAnswers =>
  behindDoor(createOwnAnswers(engine), engine.services.access);
