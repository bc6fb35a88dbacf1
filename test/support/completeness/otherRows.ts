// Commands that leave no entry of their own at once: why, and who writes it.

/** Commands whose entry is written when the work that they begin or end is over; other tests hold these. */
export const later: Readonly<Record<string, string>> = {
  'access.login': 'an entry of kind login; access.test.ts',
  'access.logout': 'an entry of kind login; access.test.ts',
  'access.recover': 'an entry of kind login; recovery.test.ts',
  'checks.start': 'the check ends with an entry, also when nobody answers',
  'checks.cancel': 'the check ends with an entry',
  'actions.start': 'beginning and end are entries; actionsGuarded.test.ts, actionsOnSimulator.test.ts',
  'actions.cancel': 'the end is an entry',
  'connections.retry': 'what becomes of the connection is an entry',
  'guided.measure': 'part of the visit, whose end is an entry',
  'guided.answer': 'part of the visit, whose end is an entry',
  'guided.skip': 'part of the visit, whose end is an entry',
  'guided.again': 'part of the visit, whose end is an entry',
  'guided.finish': 'the check ends with an entry; guidedOnSimulator.test.ts',
  'hops.start': 'the measurement ends with an entry',
  'hops.cancel': 'the measurement ends with an entry',
  'exports.cancel': 'what was begun ends without a file',
  'exports.removeSchedule': 'an entry of kind setting; exportSchedules.test.ts',
  'exports.runSchedule': 'an export is an entry; exportSchedules.test.ts',
  'exports.applyDraft': 'an import is an entry; the tests of imports of logs',
  'backups.setPlan': 'an entry of kind backup; the tests of backups',
  'backups.useOwnFolder': 'an entry of kind backup; the tests of backups',
  'backups.setPassphrase': 'an entry of kind backup; the tests of backups',
  'backups.now': 'an entry of kind backup; the tests of backups',
  'backups.cancel': 'what was begun ends without a file',
  'backups.remove': 'an entry of kind backup; the tests of backups',
  'backups.removeKept': 'an entry of kind backup; the tests of backups',
  'jobs.measure': 'the check and what it fills in are entries; jobs.test.ts',
  'plans.noteReading': 'a reading typed in is an entry; planTriggers.test.ts',
  'forecast.loadYear': 'only of a simulated terminal; forecasts.test.ts',
  'ics.apply': 'an import is an entry; calendarImports.test.ts',
  'ics.undo': 'an undone import is an entry; calendarImports.test.ts',
  'journal.verify': 'the check ends with an entry; journalKept.test.ts',
  'journal.cancelVerify': 'what was begun ends without an answer',
  'journal.removeNow': 'an entry of kind journal; journalKept.test.ts',
  'reminders.snooze': 'a reminder put off is an entry; reminders.test.ts',
};

/** Commands that change only what this window shows or has begun, and nothing of the shop. */
export const ofTheScreen: readonly string[] = [
  'doctor.start',
  'doctor.cancel',
  'ics.discard',
  'reminders.read',
  'reminders.readAll',
  'unattended.seen',
  'traffic.watch',
  'traffic.note',
  'traffic.listen',
  'transfer.discard',
  'transfer.cancel',
  'log.saveView',
  'log.removeView',
  'log.rebuild',
  'people.checkPin',
  'access.touch',
  'access.lock',
  'access.look',
  'backups.look',
  'backups.unlock',
  'backups.discard',
  'support.prepare',
  'support.cancel',
  'support.discard',
  'exports.discardDraft',
];

/** Commands that only answer. */
export const reading: readonly string[] = `
  terminals.list terminals.get terminals.history terminals.checks checks.drivers checks.run checks.latestRun
  checks.report actions.list actions.run ports.list connections.list connections.automatic connections.explainPort
  log.page log.rows log.position log.entry log.views log.facets limits.list limits.scopes limits.versions
  limits.preview limits.tryImport expected.list expected.versions expected.propose expected.drift expected.terminal
  expected.tryImport register.page register.choices register.get register.ofTerminal register.bySerial register.check
  register.changes register.standings register.forbidden register.custody register.tasks attachments.list
  attachments.get contacts.list inspection.devices inspection.unit visitors.list evidence.summary knowhow.notices
  knowhow.noticesFor knowhow.stores knowhow.card knowhow.training knowhow.trainingHistory binding.sheet swap.get
  upkeep.get upkeep.settings doctor.latest reminders.list reminders.items reminders.counts reminders.settings
  ics.imports findings.list findings.counts findings.get unattended.settings unattended.runs fleet.list fleet.entry
  fleet.presence fleet.openingHours forecast.get forecast.usual hops.hosts hops.latest hops.history guided.steps
  guided.visit guided.open resolver.list resolver.get traffic.page traffic.detail captures.list captures.part
  transfer.draft transfer.rows transfer.imports labels.get trends.events jobs.list jobs.counts jobs.calendar jobs.get
  plans.list plans.get plans.units plans.preview plans.proposals plans.counters plans.describe people.list access.state
  templates.list templates.get templates.versions templates.proposals stock.list stock.moves workdays.get
  workdays.year workdays.tryImport incidents.list incidents.get figures.get papers.preview exports.list exports.draft exports.schedules backups.state
  journal.keeping journal.holds journal.retention journal.previewRetention
  support.offer support.lines support.find journal.keeping journal.holds journal.retention journal.previewRetention
`
  .trim()
  .split(/\s+/);

/** Commands that the main process answers: what they leave is written by the engine, which it asks. */
export const byMain: Readonly<Record<string, string>> = {
  'actions.saveFile': 'an export is an entry of the engine; actionFiles.test.ts',
  'log.export': 'an export is an entry of the engine',
  'readings.export': 'an export is an entry of the engine',
  'preferences.get': 'reads',
  'preferences.set': 'an entry by preferences.note or operator.set; mainHandlers.test.ts, windowNotes.test.ts',
  'desktop.state': 'reads',
  'desktop.set': 'an entry by preferences.note; desktopAnswers.test.ts, windowNotes.test.ts',
  'desktop.showCrashes': 'reads',
  'desktop.removeCrashes': 'removes files of the computer that no record speaks of',
  'update.state': 'reads',
  'update.set': 'an entry by preferences.note; updateDesk.test.ts',
  'update.check': 'an entry by update.note; updateDesk.test.ts, updateNotes.test.ts',
  'update.download': 'an entry by update.note; updateDesk.test.ts',
  'update.prepare': 'an entry by update.note; updateDesk.test.ts',
  'update.cancel': 'an entry by update.note; updateDesk.test.ts',
  'shop.state': 'reads',
  'shop.open': 'an entry in both logs by shop.note; mainHandlers.test.ts, windowNotes.test.ts',
  'shop.openDataFolder': 'reads',
  'shop.dismissNotice': 'of the screen',
  'limits.export': 'an export is an entry of the engine',
  'expected.export': 'an export is an entry of the engine',
  'attachments.pick': 'as attachments.add',
  'inspection.exportDevices': 'an export is an entry of the engine',
  'evidence.save': 'an export is an entry of the engine',
  'evidence.check': 'reads',
  'ics.export': 'an export is an entry of the engine',
  'ics.open': 'reads',
  'captures.save': 'an export is an entry of the engine; captures.test.ts',
  'captures.import': 'an import is an entry of the engine; captures.test.ts',
  'transfer.open': 'reads',
  'transfer.export': 'an export is an entry of the engine',
  'labels.savePdf': 'a paper is an entry by paper.note',
  'link.take': 'of the screen',
  'papers.save': 'an export is an entry of the engine',
  'verify.open': 'reads',
  'verify.savePage': 'the same page for everybody: nothing of the shop is in it',
  'exports.save': 'an export is an entry of the engine',
  'exports.show': 'of the screen',
  'exports.openLog': 'reads',
  'exports.chooseFolder': 'of the screen',
  'exports.saveSchedule': 'an entry by exports.writeSchedule; exportSchedules.test.ts',
  'backups.chooseFolder': 'an entry of kind backup; the tests of backups',
  'backups.save': 'an entry of kind backup; the tests of backups',
  'backups.open': 'reads',
  'backups.restore': 'an entry of kind backup; the tests of backups',
  'backups.undo': 'an entry of kind backup; the tests of backups',
  'support.save': 'an export is an entry of the engine; the tests of support bundles',
  'print.savePdf': 'a paper is an entry by paper.note',
};
