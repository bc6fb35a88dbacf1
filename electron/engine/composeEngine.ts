// The only place where the engine is put together; window, command line and tests call it.
import { uptime } from 'node:os';
import { join } from 'node:path';
import { failure, type Result, success } from '../../shared/error/appError.ts';
import { adviseOn } from '../../shared/error/errorAdvice.ts';
import { createAccess } from '../service/access/access.ts';
import { insideShop } from '../service/access/beyondShop.ts';
import { enterWithFirstPin } from '../service/access/firstPin.ts';
import { createActions } from '../service/actions.ts';
import { createActivity } from '../service/activity.ts';
import { attempt } from '../service/attempt.ts';
import { applyRestore } from '../service/backup/applyRestore.ts';
import { createBackups } from '../service/backup/backups.ts';
import { createMigrationBackups } from '../service/backup/beforeMigration.ts';
import { createDailyBackup } from '../service/backup/dailyBackup.ts';
import { tellMigrationBackups, tellRestore } from '../service/backup/tellRestore.ts';
import { followBinding } from '../service/binding/bindingFollow.ts';
import { createBindings } from '../service/binding/bindings.ts';
import { guardAddressChange } from '../service/binding/guardAddressChange.ts';
import { createMoves } from '../service/binding/moves.ts';
import { createSwaps } from '../service/binding/swaps.ts';
import { createUpkeep } from '../service/binding/upkeep.ts';
import { workCalendarOf } from '../service/calendar/keptCalendar.ts';
import { createWorkCalendars } from '../service/calendar/workCalendars.ts';
import { createCaptures } from '../service/captures.ts';
import { createCheckRuns } from '../service/checkRuns.ts';
import type { CheckDeps } from '../service/checkTarget.ts';
import { createContactBook } from '../service/contactBook.ts';
import { thisComputer } from '../service/doctor/computerView.ts';
import { createDoctor } from '../service/doctor/doctor.ts';
import { createEvents } from '../service/events.ts';
import { createExpectedSets } from '../service/expected/expectedSets.ts';
import { createExports } from '../service/exports.ts';
import { createFigures } from '../service/figures/figures.ts';
import { createFindings } from '../service/findings/findings.ts';
import { createFleet } from '../service/fleet/fleet.ts';
import { createGuided } from '../service/guided/guided.ts';
import { thisNetwork } from '../service/hops/networkView.ts';
import { createIncidents } from '../service/incident/incidents.ts';
import { createEvidence } from '../service/inspection/evidence.ts';
import { createInspections } from '../service/inspection/inspections.ts';
import { createVisitors } from '../service/inspection/visitors.ts';
import { createTurns } from '../service/inTurn.ts';
import { createJobs } from '../service/job/jobs.ts';
import { createTemplates } from '../service/job/templates.ts';
import { expectRestored } from '../service/journal/anchorFile.ts';
import { createKeeping } from '../service/journal/createKeeping.ts';
import { openSigner } from '../service/journal/openSigner.ts';
import { createKnowhow } from '../service/knowhow/knowhow.ts';
import { createLimits } from '../service/limits.ts';
import { createLineListening } from '../service/lineListening.ts';
import { createLogIndexing } from '../service/logIndexing.ts';
import { writeLine } from '../service/logWriter.ts';
import { createMaintenanceLog } from '../service/maintenanceLog.ts';
import { createNetworkHops } from '../service/networkHops.ts';
import { withOwnTimers } from '../service/occasion.ts';
import { createOpeningHours } from '../service/openingHours.ts';
import { createOperator } from '../service/operator.ts';
import { createPapers } from '../service/paper/papers.ts';
import { createPeople } from '../service/people/people.ts';
import { createJobLists } from '../service/plan/jobLists.ts';
import { createPlans } from '../service/plan/plans.ts';
import { createPlanWork, isPlanNews } from '../service/plan/planWork.ts';
import { createPortGate } from '../service/portGate.ts';
import { createPortList } from '../service/portList.ts';
import { createPower } from '../service/power.ts';
import { createPresence } from '../service/presence.ts';
import { createAttachments } from '../service/register/attachments.ts';
import { createRegister } from '../service/register/register.ts';
import { createRegisterMeeting } from '../service/register/registerMeeting.ts';
import { zoneHere } from '../service/reminder/calendarFiles.ts';
import { createCalendarFiles } from '../service/reminder/calendarService.ts';
import { createReminders } from '../service/reminder/reminders.ts';
import { diagnoseCase } from '../service/resolver/diagnoseCase.ts';
import { createResolver } from '../service/resolverCases.ts';
import type { ServiceDeps } from '../service/serviceDeps.ts';
import { openShops, shopFile } from '../service/shops.ts';
import { createStock } from '../service/stock/stock.ts';
import { createSupportBundles } from '../service/support/supportBundles.ts';
import { createTerminalConnections } from '../service/terminalConnections.ts';
import { createTerminals } from '../service/terminals.ts';
import { createTraffic } from '../service/traffic.ts';
import { createTransfers } from '../service/transfer/transfers.ts';
import { createForecasts } from '../service/trends/forecasts.ts';
import { createRollup } from '../service/trends/rollup.ts';
import { createUpdateNotes } from '../service/updateNotes.ts';
import { createVerifications } from '../service/verify/verifications.ts';
import { verifierHtml } from '../service/verify/verifierHtml.ts';
import { createWindowNotes } from '../service/windowNotes.ts';
import { capturesFolder, createCaptureStore } from '../store/captureStore.ts';
import { tapPorts } from '../transport/trace/tapPorts.ts';
import { composeUnattended } from './composeUnattended.ts';
import type { Engine, EngineOptions } from './engine.ts';
import { guardServices } from './serviceDoor.ts';
import { simulatedYear } from './simulatedYear.ts';

// A port that hangs must not keep the program from ending.
const closingMs = 3500;

const restartLines = {
  crash: {
    zh: '程序的后台部分意外停止，已自动重新启动；此前的记录都在，正在进行的检查需要重做',
    en: 'The background part of the program stopped and was restarted by itself; records are safe, a check that was running has to be repeated',
  },
  hang: {
    zh: '程序的后台部分没有反应，已自动结束并重新启动；此前的记录都在，正在进行的检查需要重做',
    en: 'The background part of the program did not respond and was ended and restarted; records are safe, a check that was running has to be repeated',
  },
} as const;

/** Opens the shop's database and connects everything. Codes: store.unavailable, store.disk-full */
export const composeEngine = async (options: EngineOptions): Promise<Result<Engine>> => {
  const { dataFolder, shop, plugins, log, version = '0.0.0', watchPorts = false, source = 'program' } = options;
  // A clock of tests that is alone knows nothing of the computer.
  const { uptimeMs: switchedOnMs = () => uptime() * 1000 } = options;
  const knowsComputer = options.clock.steady !== undefined;
  const clock = withOwnTimers(knowsComputer ? { ...options.clock, uptime: switchedOnMs } : options.clock);
  const wait = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      clock.after(ms, resolve);
    });
  const restored = await attempt(() => applyRestore(dataFolder, { log, wait }));
  if (!restored.ok) return failure('store.unavailable', { file: dataFolder }, restored.error.details);
  const migrationBackups = createMigrationBackups({ dataFolder, clock, by: options.operator, version });
  const opened = await openShops(dataFolder, shop, {
    log,
    now: () => clock.now(),
    uptimeMs: options.uptimeMs,
    beforeMigration: migrationBackups.make,
  });
  if (!opened.ok) return opened;
  const shops = opened.value;
  const events = createEvents(log);
  const operator = createOperator(options.operator);
  const { signingSeed: unlockedSeed } = options;
  const {
    signer,
    protection,
    isNew: isNewKey,
  } = await openSigner({ dataFolder, unlockedSeed, log, now: () => clock.now() });
  const deps: ServiceDeps = { shops, clock, log, publish: events.publish, operator, signer };
  const journal = createKeeping({
    ...deps,
    dataFolder,
    protection,
    isNewKey,
    tell: (error) => {
      events.publish('journal.notice', error);
    },
  });
  // Before anything is written: what the journal was when it was used last.
  if (restored.value?.error === null) await attempt(() => expectRestored(dataFolder));
  const journalNotices = await attempt(() => journal.open());
  // Whoever runs the command line could read the files as well; the window begins locked where roles are in force.
  const access = createAccess(deps, source === 'commandLine' ? 'looking' : 'locked');
  await access.state();
  events.listen((name) => {
    access.hear(name);
  });
  events.listen((name) => {
    journal.hear(name);
  });
  const traffic = createTraffic(deps, plugins);
  const captureStore = createCaptureStore(join(dataFolder, capturesFolder));
  const captures = createCaptures({ ...deps, traffic, version, store: captureStore });
  // The lowest place: whoever opens a port, its line is seen.
  const ports = tapPorts(options.ports, traffic.tap, () => clock.now());

  const activity = createActivity();
  const gate = createPortGate(ports);
  const listening = createLineListening(gate);
  const portList = createPortList(deps, gate);
  const inTurn = createTurns();
  const meeting = createRegisterMeeting(deps);
  const connections = createTerminalConnections({
    ...deps,
    register: meeting,
    gate,
    plugins,
    portList,
    inTurn,
    isChecking: (terminalId) => activity.isChecking(terminalId),
  });
  const checkDeps: CheckDeps = {
    ...deps,
    ports: gate,
    activity,
    inTurn,
    contacts: connections,
    register: meeting,
    onTerminalMet: () => {
      portList.refresh();
    },
  };
  const checks = createCheckRuns(checkDeps, plugins);
  const actions = createActions(checkDeps, plugins);
  const uptimeMs = options.uptimeMs ?? ((): number => uptime() * 1000);
  const guided = createGuided({ ...checkDeps, plugins, uptimeMs });
  const upkeep = createUpkeep(deps);
  const doctor = createDoctor({
    ...deps,
    view: options.computer ?? thisComputer(),
    list: () => portList.list(),
    ports: gate,
    plugins,
    activity,
  });

  const terminals = createTerminals(deps, activity);
  const presence = createPresence({
    ...deps,
    connections: () => connections.watched(),
    isAsleep: () => connections.isAsleep(),
  });
  const fleet = createFleet({ ...deps, terminals, connections, presence });
  events.listen((name, payload) => {
    fleet.hear(name, payload);
  });

  const networkHops = createNetworkHops({ ...deps, network: options.network ?? thisNetwork(), connections, traffic });

  for (const notice of shops.open.notices) {
    const { message } = adviseOn(notice);
    await attempt(() => writeLine(deps, { kind: 'storage', summary: message }));
  }
  await tellMigrationBackups(deps, migrationBackups);
  if (restored.value !== null) await tellRestore(deps, restored.value, dataFolder);
  if (options.restartedAfter !== undefined) {
    const summary = restartLines[options.restartedAfter];
    await attempt(() => writeLine(deps, { kind: 'shop', summary }));
  }
  const rollup = createRollup(deps);
  // Whatever stores readings announces it, and so does a terminal that was checked.
  events.listen((name) => {
    if (name === 'terminals.changed' || name === 'trends.stored') rollup.wake();
  });
  const planWork = createPlanWork({ ...deps, calendar: () => workCalendarOf(shops.open) });
  events.listen((name) => {
    if (isPlanNews(name)) planWork.wake();
  });
  const openingHours = createOpeningHours(deps);
  const support = createSupportBundles({
    ...deps,
    dataFolder,
    version,
    terminals,
    checks,
    ports: portList,
    connections,
    doctor,
    networkHops,
    openingHours,
    captures,
    captureStore,
    words: traffic.words,
  });
  const unattended = composeUnattended({ checkDeps, plugins, connections, register: meeting, hours: openingHours });
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
  const limits = createLimits(importing);
  const expected = createExpectedSets(importing);
  const workCalendars = createWorkCalendars(importing);
  const calendarFiles = createCalendarFiles({ ...importing, jobs, jobLists, plans, zone: options.zone ?? zoneHere() });
  const incidents = createIncidents(deps);
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
  await attempt(() => actions.recover());
  await attempt(() => transfers.recover());
  await attempt(() => exports.recover());
  if (watchPorts) {
    // The command line is a second program on the same records, and must not end what a window is doing.
    await attempt(() => guided.recover());
    connections.watch();
    portList.watch();
    await attempt(() => presence.load());
    presence.watch();
    upkeep.watch();
    rollup.watch();
    planWork.watch();
    unattended.watch();
    reminders.watch();
    exports.watch();
    dailyBackup.watch();
    logIndexing.watch();
    journal.watch();
  }

  const engine: Engine = {
    services: {
      terminals,
      checks,
      actions: insideShop(deps, actions),
      guided,
      ports: portList,
      connections,
      fleet,
      openingHours,
      unattended,
      reminders,
      calendarFiles,
      backups,
      power: createPower({
        clock,
        connections,
        portList,
        traffic,
        onWake: () => {
          rollup.wake();
          planWork.wake();
          unattended.woke();
          reminders.woke();
          dailyBackup.woke();
        },
      }),
      limits,
      expected,
      forecasts: createForecasts(deps, simulatedYear),
      journal,
      log: createMaintenanceLog(deps),
      exports,
      verifications: createVerifications(deps),
      papers: createPapers({
        ...deps,
        version,
        sources: { terminals, jobLists, incidents, findings: createFindings(deps), figures: createFigures(deps) },
      }),
      operator,
      windowNotes: createWindowNotes(deps),
      updateNotes: createUpdateNotes({
        ...deps,
        activity,
        captures,
        isBackingUp: async () => {
          const state = await backups.state();
          return state.ok && state.value.isBusy;
        },
      }),
      traffic: { ...traffic, listen: listening.listen },
      captures,
      doctor,
      support,
      networkHops,
      transfers,
      contacts: createContactBook(deps),
      knowhow: createKnowhow(deps),
      findings: createFindings(deps),
      stock: createStock(deps),
      workCalendars,
      incidents,
      figures: createFigures(deps),
      bindings: createBindings(deps),
      moves: createMoves(deps),
      swaps: createSwaps(deps),
      upkeep,
      register,
      attachments,
      inspections: createInspections({ ...deps, version }, { register: register.states, incidents, attachments }),
      visitors: createVisitors(deps),
      evidence: createEvidence(deps, version),
      plans,
      jobLists,
      jobs,
      people: enterWithFirstPin(createPeople(deps), access),
      access,
      templates: createTemplates(deps),
      resolver: createResolver({ ...deps, connections, diagnose: diagnoseCase }),
    },
    notices: [
      ...(restored.value?.error == null ? [] : [restored.value.error]),
      ...shops.open.notices,
      ...(journalNotices.ok ? journalNotices.value : []),
    ],
    onEvent: events.listen,
    close: async () => {
      access.stop();
      portList.stop();
      listening.stop();
      logIndexing.stop();
      let giveUp = (): void => undefined;
      const limit = clock.after(closingMs, () => {
        giveUp();
      });
      await Promise.race([
        Promise.all([
          connections.stop(),
          checks.stop(),
          actions.stop(),
          guided.stop(),
          doctor.stop(),
          networkHops.stop(),
          presence.stop(),
          upkeep.stop(),
          planWork.stop(),
          unattended.stop(),
          reminders.stop(),
          dailyBackup.stop(),
          backups.stop(),
          rollup.stop(),
          captures.shutDown(),
          exports.stop(),
          support.stop(),
        ]),
        new Promise<void>((resolve) => {
          giveUp = resolve;
        }),
      ]);
      limit.cancel();
      await journal.stop();
      fleet.stop();
      traffic.stop();
      events.stop();
      shops.close();
    },
  };
  return success({ ...engine, services: guardServices(engine.services, source) });
};
