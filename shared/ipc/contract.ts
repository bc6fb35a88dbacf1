// The only list of channels between window and program.
import type { z } from 'zod';
import { accessCommands, accessEvents } from './accessContract.ts';
import { actionsCommands, actionsEvents } from './actionsContract.ts';
import { attachmentsCommands, attachmentsEvents } from './attachmentsContract.ts';
import { backupsCommands, backupsEvents } from './backupsContract.ts';
import { bindingCommands, bindingEvents } from './bindingContract.ts';
import { checksCommands, checksEvents } from './checksContract.ts';
import { connectionsCommands, connectionsEvents } from './connectionsContract.ts';
import { contactsCommands, contactsEvents } from './contactsContract.ts';
import { desktopCommands, desktopEvents } from './desktopContract.ts';
import { doctorCommands, doctorEvents } from './doctorContract.ts';
import { expectedCommands } from './expectedContract.ts';
import { exportsCommands, exportsEvents } from './exportsContract.ts';
import { figuresCommands, figuresEvents } from './figuresContract.ts';
import { findingsCommands, findingsEvents } from './findingsContract.ts';
import { fleetCommands, fleetEvents } from './fleetContract.ts';
import { forecastCommands, forecastEvents } from './forecastContract.ts';
import { guidedCommands, guidedEvents } from './guidedContract.ts';
import { hopsCommands, hopsEvents } from './hopsContract.ts';
import { icsCommands } from './icsContract.ts';
import { incidentsCommands, incidentsEvents } from './incidentsContract.ts';
import { inspectionCommands, inspectionEvents } from './inspectionContract.ts';
import { jobListCommands, jobsCommands, jobsEvents } from './jobsContract.ts';
import { journalCommands, journalEvents } from './journalContract.ts';
import { knowhowCommands, knowhowEvents } from './knowhowContract.ts';
import { limitsCommands } from './limitsContract.ts';
import { logCommands, logEvents } from './logContract.ts';
import { movesCommands } from './movesContract.ts';
import { papersCommands } from './papersContract.ts';
import { peopleCommands, peopleEvents } from './peopleContract.ts';
import { plansCommands, plansEvents } from './plansContract.ts';
import { portsCommands, portsEvents } from './portsContract.ts';
import { printCommands } from './printContract.ts';
import { registerCommands, registerEvents } from './registerContract.ts';
import { registerStateCommands } from './registerStateContract.ts';
import { registerTasksCommands } from './registerTasksContract.ts';
import { remindersCommands, remindersEvents } from './remindersContract.ts';
import { resolverCommands, resolverEvents } from './resolverContract.ts';
import { settingsCommands, settingsEvents } from './settingsContract.ts';
import { stockCommands, stockEvents } from './stockContract.ts';
import { supportCommands, supportEvents } from './supportContract.ts';
import { swapCommands, swapEvents } from './swapContract.ts';
import { templatesCommands, templatesEvents } from './templatesContract.ts';
import { terminalsCommands, terminalsEvents } from './terminalsContract.ts';
import { trafficCommands, trafficEvents } from './trafficContract.ts';
import { transferCommands, transferEvents } from './transferContract.ts';
import { trendsCommands, trendsEvents } from './trendsContract.ts';
import { unattendedCommands, unattendedEvents } from './unattendedContract.ts';
import { updateCommands, updateEvents } from './updateContract.ts';
import { upkeepCommands } from './upkeepContract.ts';
import { verifyCommands } from './verifyContract.ts';
import { workCalendarCommands, workCalendarEvents } from './workCalendarContract.ts';

/** Every command the window may send. */
export const commands: typeof terminalsCommands &
  typeof checksCommands &
  typeof actionsCommands &
  typeof portsCommands &
  typeof connectionsCommands &
  typeof logCommands &
  typeof journalCommands &
  typeof settingsCommands &
  typeof desktopCommands &
  typeof updateCommands &
  typeof limitsCommands &
  typeof expectedCommands &
  typeof registerCommands &
  typeof registerStateCommands &
  typeof registerTasksCommands &
  typeof attachmentsCommands &
  typeof contactsCommands &
  typeof inspectionCommands &
  typeof knowhowCommands &
  typeof bindingCommands &
  typeof movesCommands &
  typeof swapCommands &
  typeof upkeepCommands &
  typeof doctorCommands &
  typeof remindersCommands &
  typeof icsCommands &
  typeof findingsCommands &
  typeof unattendedCommands &
  typeof fleetCommands &
  typeof forecastCommands &
  typeof hopsCommands &
  typeof guidedCommands &
  typeof resolverCommands &
  typeof trafficCommands &
  typeof transferCommands &
  typeof papersCommands &
  typeof printCommands &
  typeof verifyCommands &
  typeof backupsCommands &
  typeof trendsCommands &
  typeof jobListCommands &
  typeof jobsCommands &
  typeof plansCommands &
  typeof peopleCommands &
  typeof accessCommands &
  typeof templatesCommands &
  typeof stockCommands &
  typeof workCalendarCommands &
  typeof incidentsCommands &
  typeof figuresCommands &
  typeof exportsCommands &
  typeof supportCommands = {
  ...terminalsCommands,
  ...checksCommands,
  ...actionsCommands,
  ...portsCommands,
  ...connectionsCommands,
  ...logCommands,
  ...journalCommands,
  ...settingsCommands,
  ...desktopCommands,
  ...updateCommands,
  ...limitsCommands,
  ...expectedCommands,
  ...registerCommands,
  ...registerStateCommands,
  ...registerTasksCommands,
  ...attachmentsCommands,
  ...contactsCommands,
  ...inspectionCommands,
  ...knowhowCommands,
  ...bindingCommands,
  ...movesCommands,
  ...swapCommands,
  ...upkeepCommands,
  ...doctorCommands,
  ...remindersCommands,
  ...icsCommands,
  ...findingsCommands,
  ...unattendedCommands,
  ...fleetCommands,
  ...forecastCommands,
  ...hopsCommands,
  ...guidedCommands,
  ...resolverCommands,
  ...trafficCommands,
  ...transferCommands,
  ...papersCommands,
  ...printCommands,
  ...verifyCommands,
  ...trendsCommands,
  ...jobListCommands,
  ...jobsCommands,
  ...plansCommands,
  ...peopleCommands,
  ...accessCommands,
  ...templatesCommands,
  ...stockCommands,
  ...workCalendarCommands,
  ...incidentsCommands,
  ...figuresCommands,
  ...exportsCommands,
  ...backupsCommands,
  ...supportCommands,
};

/** Every event the window may receive. */
export const events: typeof terminalsEvents &
  typeof backupsEvents &
  typeof checksEvents &
  typeof actionsEvents &
  typeof portsEvents &
  typeof connectionsEvents &
  typeof logEvents &
  typeof journalEvents &
  typeof settingsEvents &
  typeof desktopEvents &
  typeof updateEvents &
  typeof registerEvents &
  typeof attachmentsEvents &
  typeof contactsEvents &
  typeof inspectionEvents &
  typeof knowhowEvents &
  typeof bindingEvents &
  typeof swapEvents &
  typeof doctorEvents &
  typeof remindersEvents &
  typeof findingsEvents &
  typeof unattendedEvents &
  typeof fleetEvents &
  typeof forecastEvents &
  typeof hopsEvents &
  typeof guidedEvents &
  typeof resolverEvents &
  typeof trafficEvents &
  typeof transferEvents &
  typeof trendsEvents &
  typeof jobsEvents &
  typeof plansEvents &
  typeof peopleEvents &
  typeof accessEvents &
  typeof templatesEvents &
  typeof stockEvents &
  typeof workCalendarEvents &
  typeof incidentsEvents &
  typeof figuresEvents &
  typeof exportsEvents &
  typeof supportEvents = {
  ...terminalsEvents,
  ...checksEvents,
  ...actionsEvents,
  ...portsEvents,
  ...connectionsEvents,
  ...logEvents,
  ...journalEvents,
  ...settingsEvents,
  ...desktopEvents,
  ...updateEvents,
  ...registerEvents,
  ...attachmentsEvents,
  ...contactsEvents,
  ...inspectionEvents,
  ...knowhowEvents,
  ...bindingEvents,
  ...swapEvents,
  ...doctorEvents,
  ...remindersEvents,
  ...findingsEvents,
  ...unattendedEvents,
  ...fleetEvents,
  ...forecastEvents,
  ...hopsEvents,
  ...guidedEvents,
  ...resolverEvents,
  ...trafficEvents,
  ...transferEvents,
  ...trendsEvents,
  ...jobsEvents,
  ...plansEvents,
  ...peopleEvents,
  ...accessEvents,
  ...templatesEvents,
  ...stockEvents,
  ...workCalendarEvents,
  ...incidentsEvents,
  ...figuresEvents,
  ...exportsEvents,
  ...backupsEvents,
  ...supportEvents,
};

/** Name of a command. */
export type CommandName = keyof typeof commands;
/** What may be subscribed to. */
export type EventName = keyof typeof events;
/** What a command takes, after its schema has parsed it. */
export type CommandInput<K extends CommandName> = z.output<(typeof commands)[K]['input']>;
/** What a command answers. */
export type CommandOutput<K extends CommandName> = z.output<(typeof commands)[K]['output']>;
/** What an event carries. */
export type EventPayload<K extends EventName> = z.output<(typeof events)[K]['payload']>;

/** Commands that the engine answers. */
export type EngineCommandName = {
  [K in CommandName]: (typeof commands)[K]['answeredBy'] extends 'engine' ? K : never;
}[CommandName];
/** Commands that the main process answers itself. */
export type MainCommandName = Exclude<CommandName, EngineCommandName>;
