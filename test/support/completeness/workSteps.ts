// Requests about people, jobs, plans, stock, inspections, incidents, cases and captures, one after the other.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { requiredAngles } from '../../../shared/inspection/angle.ts';
import { noBaselineFacts } from '../../../shared/inspection/baseline.ts';
import { guides } from '../../../shared/knowhow/allGuides.ts';
import { own } from '../aBinding.ts';
import { aTemplateDraft } from '../aJob.ts';
import { present, unwrap } from '../anEngine.ts';
import { calendarJson } from '../calendarFiles.ts';
import { aDriverReport } from '../checkContext.ts';
import { aDrawing } from '../jobShop.ts';
import { aDraft } from '../planShop.ts';
import { anIdentity } from '../records.ts';
import { aJpeg } from '../samplePictures.ts';
import { tempFolder } from '../tempFolder.ts';
import { csvOf } from '../transfers.ts';
import { aNotice, anyBounds, aPart, aShop, aVisit, day, reason } from './loggedShop.ts';

/** Each with its name. */
export const workSteps: Readonly<Record<string, () => Promise<void>>> = {
  'people, checklists, jobs and plans': async () => {
    const { ask, services } = await aShop();
    // The first PIN of an owner logs them in; the name stays the one that entries are held against.
    const draft = { name: 'Li', role: 'technician', store: null };
    const person = await ask('people.add', { draft });
    await ask('people.change', { personId: person.id, draft: { ...draft, role: 'owner' } });
    await ask('people.setPin', { personId: person.id, pin: '4826', by: null });
    await ask('people.checkPin', { personId: person.id, pin: '4826' });
    await ask('access.setSettings', { mayLook: false, idleMinutes: 30 });
    await ask('access.makeRecovery', { personId: person.id, pin: '4826' });
    const { version } = guides.cardData;
    await ask('knowhow.acknowledge', { personId: person.id, guideId: 'cardData', version, way: 'read', pin: '4826' });
    const template = await ask('templates.create', { draft: aTemplateDraft({ signature: 'drawn' }) });
    const changed = aTemplateDraft({ signature: 'drawn', name: { zh: '季度保养', en: 'Quarterly care' } });
    await ask('templates.change', { templateId: template.id, draft: changed, basedOn: 1 });
    const [proposal] = unwrap(await services.templates.proposals());
    const taken = await ask('templates.takeProposal', { key: present(proposal).key });
    await ask('templates.remove', { templateId: taken.id, reason });
    const job = { kind: 'maintenance', title: '保养', subject: { kind: 'shop' }, dueOn: day, dueTime: '09:00' };
    const { id: jobId } = await ask('jobs.create', { ...job, assignee: null, minutes: null, templateId: template.id });
    await ask('jobs.move', { jobId, dueOn: '2026-11-23' });
    await ask('jobs.assign', { jobId, assignee: '王芳' });
    await ask('jobs.start', { jobId });
    await ask('jobs.hold', { jobId, reason });
    await ask('jobs.resume', { jobId });
    const answer = { itemId: 'clean', result: 'pass', value: null, text: null, choice: null, note: null, photoIds: [] };
    await ask('jobs.answer', { jobId, answer });
    await ask('jobs.setFacts', { jobId, minutesSpent: 12, downtime: null, result: '好' });
    await ask('jobs.note', { jobId, note: reason });
    const part = await ask('stock.save', { partId: null, draft: { ...aPart, name: '打印纸' } });
    await ask('stock.move', { partId: part.id, kind: 'received', quantity: 10, note: reason });
    await ask('stock.count', { partId: part.id, onHand: 9, note: reason });
    await ask('stock.useInJob', { partId: part.id, jobId, quantity: 1 });
    await ask('jobs.sign', { jobId, role: 'worker', personId: person.id, pin: null, drawing: aDrawing });
    await ask('jobs.complete', { jobId, at: null });
    await ask('jobs.reopen', { jobId, reason });
    await ask('jobs.cancel', { jobId, reason });
    await ask('stock.retire', { partId: part.id, isRetired: true });
    const plan = await ask('plans.create', { draft: aDraft() });
    await ask('plans.change', { planId: plan.id, draft: aDraft({ name: { zh: '别名', en: 'other' } }), from: null });
    await ask('plans.pause', { planId: plan.id, isPaused: true, reason });
    await ask('plans.remove', { planId: plan.id, reason });
    const [first] = unwrap(await services.plans.proposals());
    await ask('plans.takeProposals', { ids: [present(first).id], firstOn: '2026-12-01' });
    const heir = await ask('people.add', { draft: { ...draft, name: '王芳', role: 'owner' } });
    await ask('people.setPin', { personId: heir.id, pin: '7351', by: { personId: person.id, pin: '4826' } });
    await ask('people.leave', { personId: person.id, leftOn: day, reason });
  },
  'the working calendar, contacts, notices, cards, files': async () => {
    const { ask, services, scripted: _, ...shop } = await aShop();
    await ask('workdays.set', { weekdays: ['mon'], usesHolidays: false });
    await ask('workdays.addDays', { from: day, until: day, isWorking: false, name: '盘点' });
    await ask('workdays.removeDays', { from: day, until: day });
    await ask('workdays.import', { file: 'days.json', text: calendarJson });
    const { origins } = unwrap(await services.workCalendars.get());
    await ask('workdays.removeOrigin', { id: present(origins.find(({ id }) => id !== null)).id });
    const contact = await ask('contacts.save', { contactId: null });
    await ask('contacts.verify', { contactId: contact.id, note: reason });
    await ask('contacts.remove', { contactId: contact.id });
    await ask('contacts.noteApproach', {});
    const draft = aNotice;
    const notice = await ask('knowhow.saveNotice', { noticeId: null, draft });
    await ask('knowhow.reviewNotice', { noticeId: notice.id, note: reason });
    await ask('knowhow.removeNotice', { noticeId: notice.id });
    const card = { inCharge: '李店长', spare: '柜台下', otherWay: '现金', lines: [], contactIds: [] };
    await ask('knowhow.saveCard', { store: '', draft: card });
    const set = unwrap(await services.expected.propose({ terminalId: shop.terminalId })).set;
    await ask('expected.set', { model: 'N900', set, reason });
    const folder = await tempFolder();
    const [limits, expected, rows] = ['limits.json', 'expected.json', 'rows.csv'].map((name) => join(folder, name));
    await ask('limits.set', {
      metric: 'battery.voltage',
      bounds: { ...anyBounds, warnBelow: 3.5 },
      model: '',
      store: '',
      reason,
    });
    unwrap(await services.limits.write({ file: present(limits) }));
    unwrap(await services.expected.write({ file: present(expected) }));
    const { readFileSync } = await import('node:fs');
    const other = readFileSync(present(limits), 'utf8').replaceAll('3.5', '3.4');
    await ask('limits.import', { file: 'limits.json', text: other });
    const sets = readFileSync(present(expected), 'utf8').replaceAll('N900', 'N910');
    await ask('expected.import', { file: 'expected.json', text: sets });
    writeFileSync(present(rows), csvOf(['机身号', '门店'], ['V2N0007', '南京路店']));
    const imported = unwrap(await services.transfers.read({ file: present(rows) }));
    const past = await ask('transfer.apply', { draftId: imported.id, goodRowsOnly: true });
    await ask('transfer.undo', { importId: past.id });
  },
  'inspections, visitors, incidents, findings, cases': async () => {
    const { ask, services, recordId, clock, scripted, check } = await aShop();
    await ask('register.confirmRegistration', { recordId, state: 'registered', source: 'portal', note: reason });
    await ask('register.changeLifecycle', { recordId, to: 'inService', reason, role: 'owner' });
    const unitId = present(unwrap(await services.inspections.devices({ offset: 0, limit: 9 })).devices[0]).unit.id;
    const given = await ask('inspection.begin', { unitId, reason: 'first' });
    await ask('inspection.discard', { baselineId: given.id });
    const { id: baselineId } = await ask('inspection.begin', { unitId, reason: 'first' });
    const content = aJpeg().toString('base64');
    for (const angle of requiredAngles) await ask('inspection.addPhoto', { baselineId, angle, name: 'a.jpg', content });
    const angle = present(requiredAngles[0]);
    await ask('inspection.removePhoto', { baselineId, angle });
    await ask('inspection.addPhoto', { baselineId, angle, name: 'a.jpg', content });
    const facts = { ...noBaselineFacts, serialOnLabel: own.serialNumber, seals: ['S-1'], cables: 2 };
    await ask('inspection.describe', { baselineId, facts: { ...facts, cableKinds: '电源', screenMessage: '欢迎' } });
    await ask('inspection.confirm', { baselineId });
    const at = new Date(clock.now()).toISOString();
    const visit = { ...aVisit, cameAt: at };
    const visitor = await ask('visitors.add', { draft: visit });
    await ask('visitors.change', { visitorId: visitor.id, draft: { ...visit, name: '李师傅' }, reason });
    await ask('inspection.suspect', { unitId, reason, jobId: null });
    const incident = { kind: 'fault', title: '不开机', description: null, unitId, store: null, since: at };
    const { id: incidentId } = await ask('incidents.open', { draft: { ...incident, isOutOfUse: true } });
    const other = { ...incident, title: '开不了机', isOutOfUse: true };
    await ask('incidents.change', { incidentId, draft: other });
    const provider = { name: '服务商', caseNumber: 'A-1', promisedOn: null };
    await ask('incidents.report', { incidentId, provider, note: reason });
    await ask('incidents.contact', { incidentId, partner: '张工', said: '已到场', isEscalation: false });
    await ask('incidents.send', { incidentId, isSent: true, note: reason });
    await ask('incidents.note', { incidentId, note: reason });
    await ask('incidents.close', { incidentId, worksSince: at, resolution: '换了电源', cost: null });
    await ask('incidents.reopen', { incidentId, reason });
    const { caseId } = await ask('resolver.open', { terminalId: null, recordId: null, follows: null, profile: null });
    await ask('resolver.answer', {
      caseId,
      facts: [{ key: 'response.code', value: '97', source: 'host' }],
      way: 'answer',
      text: null,
    });
    await ask('resolver.pass', { caseId, key: 'scope.terminals', how: 'unknown' });
    const told = unwrap(await services.resolver.get({ caseId }));
    await ask('resolver.takeBack', { caseId, factId: present(told.facts[0]).id, isBack: true });
    await ask('resolver.setProfile', { caseId });
    const outcome = { isCured: true, cause: null, cure: '重新签到', doneBy: '自己', note: '' };
    await ask('resolver.close', { caseId, outcome });
    const worn = [{ metric: 'module.temperature', value: 91, source: 'extension', takenAt: clock.now() }] as const;
    scripted.at(
      'tcp://10.0.0.7:20007',
      aDriverReport({ identity: anIdentity({ serialNumber: 'W-1' }), measured: worn }),
    );
    await check({ address: 'tcp://10.0.0.7:20007' });
    const { findings } = unwrap(await services.findings.list({ filter: {}, offset: 0, limit: 9 }));
    const findingId = present(findings[0]).id;
    await ask('findings.assign', { findingId, assignee: '王芳' });
    await ask('findings.setState', { findingId, state: 'onHold', note: reason });
    await ask('findings.note', { findingId, note: reason });
    await ask('findings.close', { findingId, reason });
    await ask('findings.reopen', { findingId, reason });
  },
  'captures, guided checks and notes': async () => {
    const { ask, terminalId, services } = await aShop();
    const capture = await ask('captures.start', { addresses: [], note: null });
    await ask('captures.stop', { captureId: capture.id });
    await ask('captures.replay', { captureId: capture.id, isOn: false });
    await ask('captures.remove', { captureId: capture.id });
    const { steps } = unwrap(await services.guided.steps({ terminalId }));
    const possible = steps.filter(({ isPossible }) => isPossible).map(({ id }) => id);
    const visit = await ask('guided.start', { terminalId, steps: possible.slice(0, 1) });
    await ask('guided.cancel', { visitId: visit.id });
    const hold = await ask('journal.addHold', { why: reason, terminalId: null, store: null, from: null, until: null });
    await ask('journal.liftHold', { holdId: hold.id, why: reason });
    await ask('journal.setRetention', { retention: { isOn: true, months: 36, megabytes: null }, why: reason });
    await ask('log.note', { text: '看过了', about: 1, terminalId: null, record: null });
    await ask('log.mark', { number: 1, isMarked: true, why: reason });
  },
};
