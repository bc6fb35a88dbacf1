// Puts together what works on the records: register, plan, log, backups, and everything that is written and read there.
import { enterWithFirstPin } from '../service/access/firstPin.ts';
import { attempt } from '../service/attempt.ts';
import { createBackups } from '../service/backup/backups.ts';
import { createDailyBackup } from '../service/backup/dailyBackup.ts';
import { followBinding } from '../service/binding/bindingFollow.ts';
import { createBindings } from '../service/binding/bindings.ts';
import { guardAddressChange } from '../service/binding/guardAddressChange.ts';
import { createMoves } from '../service/binding/moves.ts';
import { createSwaps } from '../service/binding/swaps.ts';
import { createUpkeep } from '../service/binding/upkeep.ts';
import { workCalendarOf } from '../service/calendar/keptCalendar.ts';
import { createWorkCalendars } from '../service/calendar/workCalendars.ts';
import { createContactBook } from '../service/contactBook.ts';
import { createExpectedSets } from '../service/expected/expectedSets.ts';
import { createExports } from '../service/exports.ts';
import { createFigures } from '../service/figures/figures.ts';
import { createFindings } from '../service/findings/findings.ts';
import { createIncidents } from '../service/incident/incidents.ts';
import { createEvidence } from '../service/inspection/evidence.ts';
import { createInspections } from '../service/inspection/inspections.ts';
import { createVisitors } from '../service/inspection/visitors.ts';
import { createJobs } from '../service/job/jobs.ts';
import { createTemplates } from '../service/job/templates.ts';
import { createKnowhow } from '../service/knowhow/knowhow.ts';
import { createLimits } from '../service/limits.ts';
import { createLogIndexing } from '../service/logIndexing.ts';
import { createMaintenanceLog } from '../service/maintenanceLog.ts';
import { createPapers } from '../service/paper/papers.ts';
import { createPeople } from '../service/people/people.ts';
import { createJobLists } from '../service/plan/jobLists.ts';
import { createPlans } from '../service/plan/plans.ts';
import { createPlanWork, isPlanNews } from '../service/plan/planWork.ts';
import { createAttachments } from '../service/register/attachments.ts';
import { createRegister } from '../service/register/register.ts';
import { zoneHere } from '../service/reminder/calendarFiles.ts';
import { createCalendarFiles } from '../service/reminder/calendarService.ts';
import { createReminders } from '../service/reminder/reminders.ts';
import { diagnoseCase } from '../service/resolver/diagnoseCase.ts';
import { createResolver } from '../service/resolverCases.ts';
import type { Services } from '../service/services.ts';
import { shopFile } from '../service/shops.ts';
import { createStock } from '../service/stock/stock.ts';
import { createTransfers } from '../service/transfer/transfers.ts';
import { createForecasts } from '../service/trends/forecasts.ts';
import { createRollup } from '../service/trends/rollup.ts';
import { createUpdateNotes } from '../service/updateNotes.ts';
import { createVerifications } from '../service/verify/verifications.ts';
import { verifierHtml } from '../service/verify/verifierHtml.ts';
import { createWindowNotes } from '../service/windowNotes.ts';
import type { TerminalWork } from './composeTerminalWork.ts';
import type { EngineOptions } from './engine.ts';
import type { OpenRecords } from './openRecords.ts';
import { simulatedYear } from './simulatedYear.ts';

/** One side of the engine: its services, and how it is kept going and ended. */
export interface RecordWork {
  readonly services: Omit<Services, keyof TerminalWork['services'] | 'power'>;
  /** The computer was asleep: what fell due meanwhile is made up for. */
  woke(): void;
  /** Takes up what the last run left open. */
  recover(): Promise<void>;
  /** Begins what is done at its time. */
  watch(): void;
  /** Cancels what runs. */
  stop(): Promise<unknown>;
}

/** Not watching yet. */
export const composeRecordWork = (
  { deps, events, journal, access }: OpenRecords,
  terminalWork: TerminalWork,
  options: EngineOptions,
): RecordWork => {
  const { dataFolder, shop, version = '0.0.0' } = options;
  const { clock, log, shops } = deps;
  const { terminals, checks, connections, fleet, captures } = terminalWork.services;
  const rollup = createRollup(deps);
  // Whatever stores readings announces it, and so does a terminal that was checked.
  events.listen((name) => {
    if (name === 'terminals.changed' || name === 'trends.stored') rollup.wake();
  });
  const planWork = createPlanWork({ ...deps, calendar: () => workCalendarOf(shops.open) });
  events.listen((name) => {
    if (isPlanNews(name)) planWork.wake();
  });
  const upkeep = createUpkeep(deps);
  const plans = createPlans({ ...deps, work: planWork });
  const jobLists = createJobLists({ ...deps, work: planWork, version });
  const jobs = createJobs({ ...deps, checks });
  const reminders = createReminders(deps);
  events.listen((name) => {
    reminders.hear(name);
  });
  const backups = createBackups({ ...deps, dataFolder, version });
  const dailyBackup = createDailyBackup({ clock, log, dataFolder, backups });
  const importing = { ...deps, beforeImport: () => backups.beforeImport() };
  const logIndexing = createLogIndexing(deps);
  const calendarFiles = createCalendarFiles({ ...importing, jobs, jobLists, plans, zone: options.zone ?? zoneHere() });
  const incidents = createIncidents(deps);
  const findings = createFindings(deps);
  const figures = createFigures(deps);
  const attachments = createAttachments(deps);
  const register = createRegister(deps, {
    beforeSave: guardAddressChange,
    onSaved: async (_, record) => {
      await followBinding({ record, store: shops.open }, deps);
    },
  });
  const exports = createExports({
    ...importing,
    version,
    databaseFile: shopFile(dataFolder, shop),
    verifierPage: verifierHtml,
    terminals: async () => {
      const listed = await fleet.list();
      return listed.ok ? listed.value : [];
    },
    holdReadings: (work) => rollup.hold(work),
  });
  const transfers = createTransfers({ ...importing, version });
  return {
    services: {
      limits: createLimits(importing),
      expected: createExpectedSets(importing),
      forecasts: createForecasts(deps, simulatedYear),
      log: createMaintenanceLog(deps),
      journal,
      verifications: createVerifications(deps),
      exports,
      papers: createPapers({ ...deps, version, sources: { terminals, jobLists, incidents, findings, figures } }),
      operator: deps.operator,
      windowNotes: createWindowNotes(deps),
      updateNotes: createUpdateNotes({
        ...deps,
        activity: terminalWork.activity,
        captures,
        isBackingUp: async () => {
          const state = await backups.state();
          return state.ok && state.value.isBusy;
        },
      }),
      transfers,
      resolver: createResolver({ ...deps, connections, diagnose: diagnoseCase }),
      contacts: createContactBook(deps),
      knowhow: createKnowhow(deps),
      findings,
      stock: createStock(deps),
      workCalendars: createWorkCalendars(importing),
      incidents,
      figures,
      reminders,
      calendarFiles,
      bindings: createBindings(deps),
      moves: createMoves(deps),
      swaps: createSwaps(deps),
      upkeep,
      register,
      attachments,
      inspections: createInspections({ ...deps, version }, { register: register.states, incidents, attachments }),
      visitors: createVisitors(deps),
      evidence: createEvidence(deps, version),
      jobs,
      plans,
      jobLists,
      people: enterWithFirstPin(createPeople(deps), access),
      access,
      templates: createTemplates(deps),
      backups,
    },
    woke: () => {
      rollup.wake();
      planWork.wake();
      reminders.woke();
      dailyBackup.woke();
    },
    recover: async () => {
      await attempt(() => transfers.recover());
      await attempt(() => exports.recover());
    },
    watch: () => {
      upkeep.watch();
      rollup.watch();
      planWork.watch();
      reminders.watch();
      exports.watch();
      dailyBackup.watch();
      logIndexing.watch();
      journal.watch();
    },
    stop: () => {
      logIndexing.stop();
      return Promise.all([
        upkeep.stop(),
        planWork.stop(),
        reminders.stop(),
        dailyBackup.stop(),
        backups.stop(),
        rollup.stop(),
        exports.stop(),
      ]);
    },
  };
};
