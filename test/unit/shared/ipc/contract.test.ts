import { describe, expect, it } from 'vitest';
import { accessCommands, accessEvents } from '../../../../shared/ipc/accessContract.ts';
import { actionsCommands, actionsEvents } from '../../../../shared/ipc/actionsContract.ts';
import { attachmentsCommands, attachmentsEvents } from '../../../../shared/ipc/attachmentsContract.ts';
import { backupsCommands, backupsEvents } from '../../../../shared/ipc/backupsContract.ts';
import { bindingCommands, bindingEvents } from '../../../../shared/ipc/bindingContract.ts';
import { checksCommands, checksEvents } from '../../../../shared/ipc/checksContract.ts';
import { connectionsCommands, connectionsEvents } from '../../../../shared/ipc/connectionsContract.ts';
import { contactsCommands, contactsEvents } from '../../../../shared/ipc/contactsContract.ts';
import { commands, events } from '../../../../shared/ipc/contract.ts';
import { desktopCommands, desktopEvents } from '../../../../shared/ipc/desktopContract.ts';
import { doctorCommands, doctorEvents } from '../../../../shared/ipc/doctorContract.ts';
import { expectedCommands } from '../../../../shared/ipc/expectedContract.ts';
import { exportsCommands, exportsEvents } from '../../../../shared/ipc/exportsContract.ts';
import { figuresCommands, figuresEvents } from '../../../../shared/ipc/figuresContract.ts';
import { findingsCommands, findingsEvents } from '../../../../shared/ipc/findingsContract.ts';
import { fleetCommands, fleetEvents } from '../../../../shared/ipc/fleetContract.ts';
import { forecastCommands, forecastEvents } from '../../../../shared/ipc/forecastContract.ts';
import { guidedCommands, guidedEvents } from '../../../../shared/ipc/guidedContract.ts';
import { hopsCommands, hopsEvents } from '../../../../shared/ipc/hopsContract.ts';
import { icsCommands } from '../../../../shared/ipc/icsContract.ts';
import { incidentsCommands, incidentsEvents } from '../../../../shared/ipc/incidentsContract.ts';
import { inspectionCommands, inspectionEvents } from '../../../../shared/ipc/inspectionContract.ts';
import { jobListCommands, jobsCommands, jobsEvents } from '../../../../shared/ipc/jobsContract.ts';
import { journalCommands, journalEvents } from '../../../../shared/ipc/journalContract.ts';
import { knowhowCommands, knowhowEvents } from '../../../../shared/ipc/knowhowContract.ts';
import { limitsCommands } from '../../../../shared/ipc/limitsContract.ts';
import { logCommands, logEvents } from '../../../../shared/ipc/logContract.ts';
import { movesCommands } from '../../../../shared/ipc/movesContract.ts';
import { papersCommands } from '../../../../shared/ipc/papersContract.ts';
import { peopleCommands, peopleEvents } from '../../../../shared/ipc/peopleContract.ts';
import { plansCommands, plansEvents } from '../../../../shared/ipc/plansContract.ts';
import { portsCommands, portsEvents } from '../../../../shared/ipc/portsContract.ts';
import { printCommands } from '../../../../shared/ipc/printContract.ts';
import { registerCommands, registerEvents } from '../../../../shared/ipc/registerContract.ts';
import { registerStateCommands } from '../../../../shared/ipc/registerStateContract.ts';
import { registerTasksCommands } from '../../../../shared/ipc/registerTasksContract.ts';
import { remindersCommands, remindersEvents } from '../../../../shared/ipc/remindersContract.ts';
import { resolverCommands, resolverEvents } from '../../../../shared/ipc/resolverContract.ts';
import { settingsCommands, settingsEvents } from '../../../../shared/ipc/settingsContract.ts';
import { stockCommands, stockEvents } from '../../../../shared/ipc/stockContract.ts';
import { supportCommands, supportEvents } from '../../../../shared/ipc/supportContract.ts';
import { swapCommands, swapEvents } from '../../../../shared/ipc/swapContract.ts';
import { templatesCommands, templatesEvents } from '../../../../shared/ipc/templatesContract.ts';
import { terminalsCommands, terminalsEvents } from '../../../../shared/ipc/terminalsContract.ts';
import { trafficCommands, trafficEvents } from '../../../../shared/ipc/trafficContract.ts';
import { transferCommands, transferEvents } from '../../../../shared/ipc/transferContract.ts';
import { trendsCommands, trendsEvents } from '../../../../shared/ipc/trendsContract.ts';
import { unattendedCommands, unattendedEvents } from '../../../../shared/ipc/unattendedContract.ts';
import { updateCommands, updateEvents } from '../../../../shared/ipc/updateContract.ts';
import { upkeepCommands } from '../../../../shared/ipc/upkeepContract.ts';
import { verifyCommands } from '../../../../shared/ipc/verifyContract.ts';
import { workCalendarCommands, workCalendarEvents } from '../../../../shared/ipc/workCalendarContract.ts';

const count = (...parts: object[]) => parts.reduce((sum, part) => sum + Object.keys(part).length, 0);

describe('the list of channels', () => {
  it('loses no channel to a clash of names', () => {
    const topics = [
      [accessCommands, accessEvents],
      [supportCommands, supportEvents],
      [desktopCommands, desktopEvents],
      [updateCommands, updateEvents],
      [backupsCommands, backupsEvents],
      [verifyCommands, {}],
      [journalCommands, journalEvents],
      [terminalsCommands, terminalsEvents],
      [checksCommands, checksEvents],
      [portsCommands, portsEvents],
      [connectionsCommands, connectionsEvents],
      [actionsCommands, actionsEvents],
      [contactsCommands, contactsEvents],
      [inspectionCommands, inspectionEvents],
      [knowhowCommands, knowhowEvents],
      [resolverCommands, resolverEvents],
      [bindingCommands, bindingEvents],
      [movesCommands, {}],
      [papersCommands, {}],
      [printCommands, {}],
      [swapCommands, swapEvents],
      [upkeepCommands, {}],
      [doctorCommands, doctorEvents],
      [remindersCommands, remindersEvents],
      [icsCommands, {}],
      [findingsCommands, findingsEvents],
      [jobsCommands, jobsEvents],
      [jobListCommands, {}],
      [plansCommands, plansEvents],
      [peopleCommands, peopleEvents],
      [workCalendarCommands, workCalendarEvents],
      [templatesCommands, templatesEvents],
      [unattendedCommands, unattendedEvents],
      [fleetCommands, fleetEvents],
      [guidedCommands, guidedEvents],
      [forecastCommands, forecastEvents],
      [hopsCommands, hopsEvents],
      [trafficCommands, trafficEvents],
      [logCommands, logEvents],
      [expectedCommands, {}],
      [limitsCommands, {}],
      [settingsCommands, settingsEvents],
      [registerCommands, registerEvents],
      [registerStateCommands, {}],
      [registerTasksCommands, {}],
      [attachmentsCommands, attachmentsEvents],
      [transferCommands, transferEvents],
      [trendsCommands, trendsEvents],
      [stockCommands, stockEvents],
      [incidentsCommands, incidentsEvents],
      [figuresCommands, figuresEvents],
      [exportsCommands, exportsEvents],
    ] as const;
    expect(count(commands)).toBe(count(...topics.map(([ofTopic]) => ofTopic)));
    expect(count(events)).toBe(count(...topics.map(([, ofTopic]) => ofTopic)));
  });

  it('names commands and events topic first, and none twice', () => {
    const names = [...Object.keys(commands), ...Object.keys(events)];
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z]+\.[a-zA-Z]+$/);
  });

  it('refuses, for each command, a payload that is no object', () => {
    for (const [name, command] of Object.entries(commands)) {
      for (const payload of [undefined, null, 7, 'x', [1]]) {
        expect(command.input.safeParse(payload).success, `${name} took ${JSON.stringify(payload)}`).toBe(false);
      }
    }
  });
});
