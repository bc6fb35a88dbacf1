// What each command between window and program leaves in the log. A command without a row fails a test.
import type { LogEntry, LogKind } from '../../../shared/model/logEntry.ts';

/** What an entry has to say besides who, when and from where. */
export interface Leaves {
  readonly kind: LogKind;
  /** The reason that the request gives is in it. */
  readonly why?: true;
  /** What was there before or after is in it. */
  readonly change?: true;
  readonly record?: NonNullable<LogEntry['record']>['kind'];
}

const leaves = (kind: LogKind, record?: Leaves['record']): Leaves => ({
  kind,
  ...(record === undefined ? {} : { record }),
});
const changes = (kind: LogKind, record?: Leaves['record']): Leaves => ({ ...leaves(kind, record), change: true });
const reasoned = (kind: LogKind, record?: Leaves['record']): Leaves => ({ ...changes(kind, record), why: true });

/** Commands of the engine that leave an entry as soon as they are answered. */
export const leaving: Readonly<Record<string, Leaves>> = {
  'terminals.rename': changes('terminal'),
  'terminals.setPassword': changes('terminal'),
  'connections.setAutomatic': changes('setting'),
  'ports.add': changes('setting'),
  'ports.forget': changes('setting'),
  'limits.set': reasoned('setting'),
  'limits.import': changes('import'),
  'expected.set': reasoned('setting'),
  'expected.import': changes('import'),
  'register.create': changes('register', 'register'),
  'register.saveFields': changes('register', 'register'),
  'register.remove': { ...leaves('register', 'register'), why: true },
  'register.changeLifecycle': reasoned('register', 'register'),
  'register.confirmRegistration': reasoned('register', 'register'),
  'register.addCustody': { ...leaves('register', 'register'), why: true },
  'register.closeTask': { ...leaves('register'), why: true },
  'register.adopt': changes('register', 'register'),
  'register.markForeign': reasoned('register', 'register'),
  'register.postpone': leaves('register'),
  'attachments.add': leaves('register'),
  'attachments.remove': { ...leaves('register'), why: true },
  'contacts.save': changes('setting'),
  'contacts.verify': reasoned('setting'),
  'contacts.remove': changes('setting'),
  'contacts.noteApproach': leaves('shop'),
  'inspection.begin': changes('inspection', 'baseline'),
  'inspection.describe': changes('inspection', 'baseline'),
  'inspection.addPhoto': changes('inspection', 'baseline'),
  'inspection.removePhoto': changes('inspection', 'baseline'),
  'inspection.confirm': leaves('inspection', 'baseline'),
  'inspection.discard': changes('inspection', 'baseline'),
  'inspection.suspect': { ...leaves('inspection'), why: true },
  'visitors.add': changes('inspection', 'visitor'),
  'visitors.change': reasoned('inspection', 'visitor'),
  'knowhow.saveNotice': changes('shop'),
  'knowhow.reviewNotice': reasoned('shop'),
  'knowhow.removeNotice': changes('shop'),
  'knowhow.saveCard': changes('setting'),
  'knowhow.acknowledge': changes('people', 'person'),
  'knowhow.setTrainingMonths': changes('setting'),
  'binding.observe': leaves('register', 'register'),
  'binding.take': reasoned('register', 'register'),
  'binding.handle': { ...leaves('register', 'register'), why: true },
  'binding.outdated': { ...leaves('register'), why: true },
  'moves.save': reasoned('register', 'register'),
  'moves.plan': { ...leaves('register', 'register'), why: true },
  'moves.carryOut': changes('register', 'register'),
  'moves.report': leaves('register', 'register'),
  'moves.cancel': { ...leaves('register', 'register'), why: true },
  'moves.changeSim': changes('register', 'register'),
  'swap.start': leaves('register', 'register'),
  'swap.passBatch': leaves('register', 'register'),
  'swap.setUnit': leaves('register', 'register'),
  'swap.noteRequest': leaves('register', 'register'),
  'swap.noteActivation': leaves('register', 'register'),
  'swap.compare': leaves('register', 'register'),
  'swap.handOver': reasoned('register', 'register'),
  'swap.confirm': leaves('register', 'register'),
  'swap.abandon': { ...leaves('register', 'register'), why: true },
  'upkeep.noteApproved': changes('register', 'register'),
  'upkeep.notePowerUp': leaves('register', 'register'),
  'upkeep.startReview': leaves('register', 'register'),
  'upkeep.answer': { ...leaves('register', 'register'), why: true },
  'upkeep.setSettings': changes('setting'),
  'findings.assign': changes('finding', 'finding'),
  'findings.setState': reasoned('finding', 'finding'),
  'findings.note': { ...leaves('finding', 'finding'), why: true },
  'findings.close': reasoned('finding', 'finding'),
  'findings.reopen': reasoned('finding', 'finding'),
  'stock.save': changes('stock'),
  'stock.move': reasoned('stock'),
  'stock.count': reasoned('stock'),
  'stock.useInJob': leaves('stock', 'job'),
  'stock.retire': changes('stock'),
  'workdays.set': changes('setting'),
  'workdays.addDays': changes('setting'),
  'workdays.removeDays': changes('setting'),
  'workdays.import': changes('import'),
  'workdays.removeOrigin': changes('setting'),
  'incidents.open': changes('incident', 'incident'),
  'incidents.change': changes('incident', 'incident'),
  'incidents.report': reasoned('incident', 'incident'),
  'incidents.contact': leaves('incident', 'incident'),
  'incidents.send': reasoned('incident', 'incident'),
  'incidents.note': { ...leaves('incident', 'incident'), why: true },
  'incidents.close': changes('incident', 'incident'),
  'incidents.reopen': reasoned('incident', 'incident'),
  'figures.setSettings': changes('setting'),
  'unattended.setSettings': changes('setting'),
  'reminders.setSettings': changes('setting'),
  'hops.setHosts': changes('setting'),
  'fleet.setOpeningHours': changes('setting'),
  'forecast.notePart': reasoned('terminal'),
  'forecast.withdrawPart': reasoned('terminal'),
  'guided.start': leaves('check'),
  'guided.cancel': leaves('check'),
  'resolver.open': leaves('terminal', 'case'),
  'resolver.answer': changes('terminal', 'case'),
  'resolver.pass': changes('terminal', 'case'),
  'resolver.takeBack': leaves('terminal', 'case'),
  'resolver.setProfile': changes('terminal', 'case'),
  'resolver.close': changes('terminal', 'case'),
  'captures.start': leaves('link', 'capture'),
  'captures.stop': leaves('link', 'capture'),
  'captures.replay': leaves('setting', 'capture'),
  'captures.remove': leaves('link', 'capture'),
  'transfer.apply': changes('import', 'import'),
  'transfer.undo': leaves('import', 'import'),
  'jobs.create': changes('job', 'job'),
  'jobs.move': changes('job', 'job'),
  'jobs.assign': changes('job', 'job'),
  'jobs.start': changes('job', 'job'),
  'jobs.hold': reasoned('job', 'job'),
  'jobs.resume': changes('job', 'job'),
  'jobs.answer': changes('job', 'job'),
  'jobs.setFacts': changes('job', 'job'),
  'jobs.sign': changes('job', 'job'),
  'jobs.complete': changes('job', 'job'),
  'jobs.reopen': reasoned('job', 'job'),
  'jobs.cancel': reasoned('job', 'job'),
  'jobs.note': { ...leaves('job', 'job'), why: true },
  'plans.create': changes('plan', 'plan'),
  'plans.change': changes('plan', 'plan'),
  'plans.pause': reasoned('plan', 'plan'),
  'plans.remove': reasoned('plan', 'plan'),
  'plans.takeProposals': changes('plan', 'plan'),
  'people.add': changes('people', 'person'),
  'people.change': changes('people', 'person'),
  'people.setPin': changes('people', 'person'),
  'people.leave': reasoned('people', 'person'),
  'templates.create': changes('job', 'template'),
  'templates.change': changes('job', 'template'),
  'templates.remove': reasoned('job', 'template'),
  'templates.takeProposal': changes('job', 'template'),
  'log.note': leaves('note'),
  'log.mark': leaves('note'),
};

/** Commands whose entry is written when the work that they begin or end is over; other tests hold these. */
export const later: Readonly<Record<string, string>> = {
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
  'journal.addHold': 'an entry of kind journal with the reason; journalKept.test.ts',
  'journal.liftHold': 'an entry of kind journal with the reason; journalKept.test.ts',
  'journal.setRetention': 'an entry of kind journal, before and after; journalKept.test.ts',
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
  'backups.look',
  'backups.unlock',
  'backups.discard',
  'support.prepare',
  'support.cancel',
  'support.discard',
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
  plans.list plans.get plans.units plans.preview plans.proposals plans.counters plans.describe people.list
  templates.list templates.get templates.versions templates.proposals stock.list stock.moves workdays.get
  workdays.year workdays.tryImport incidents.list incidents.get figures.get papers.preview exports.list backups.state
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
  'backups.chooseFolder': 'an entry of kind backup; the tests of backups',
  'backups.save': 'an entry of kind backup; the tests of backups',
  'backups.open': 'reads',
  'backups.restore': 'an entry of kind backup; the tests of backups',
  'backups.undo': 'an entry of kind backup; the tests of backups',
  'support.save': 'an export is an entry of the engine; the tests of support bundles',
  'print.savePdf': 'a paper is an entry by paper.note',
};
