// Whatever a person changes leaves one entry that says who, from where, why, and what was there before and after.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { requiredAngles } from '../../shared/inspection/angle.ts';
import { noBaselineFacts } from '../../shared/inspection/baseline.ts';
import { type CommandName, commands } from '../../shared/ipc/contract.ts';
import { guides } from '../../shared/knowhow/allGuides.ts';
import { own, plugIn } from '../support/aBinding.ts';
import { aTemplateDraft } from '../support/aJob.ts';
import { present, unwrap } from '../support/anEngine.ts';
import { aRegister, otherTill } from '../support/aRegister.ts';
import { calendarJson } from '../support/calendarFiles.ts';
import { aDriverReport } from '../support/checkContext.ts';
import { askLogged, tried } from '../support/completeness/askLogged.ts';
import { byMain, later, leaving, ofTheScreen, reading } from '../support/completeness/commandRows.ts';
import { createFakeClock } from '../support/fakeClock.ts';
import { aDrawing } from '../support/jobShop.ts';
import { aDraft } from '../support/planShop.ts';
import { anIdentity } from '../support/records.ts';
import { aJpeg, aPng } from '../support/samplePictures.ts';
import { tempFolder } from '../support/tempFolder.ts';
import { csvOf } from '../support/transfers.ts';

const day = '2026-11-22';
const reason = '客户要求 / asked for';
const report = { how: 'phone', on: day, to: '收单机构客服', caseNumber: 'HJ-1' };
const anyBounds = { warnBelow: null, warnAbove: null, failBelow: null, failAbove: null };
const aPart = { unit: '卷', store: null, lowMark: 2, price: null, note: null };
const aNotice = {
  kind: 'rule',
  title: '新规',
  text: '',
  issuer: '收单机构',
  foundAt: null,
  startsOn: day,
  startsAt: null,
  endsOn: null,
  endsAt: null,
  acquirer: null,
  store: null,
  model: null,
};
const aVisit = {
  leftAt: null,
  store: null,
  name: '张师傅',
  company: null,
  purpose: 'repair',
  isAnnounced: false,
  identity: 'none',
  unitIds: [],
  touched: null,
  accompaniedBy: null,
  note: null,
};
const statement = { state: 'reported', ...report };

/** A shop with a record and its terminal, checked once. */
const aShop = async () => {
  const clock = createFakeClock();
  const shop = await aRegister({ clock, source: 'window' });
  const ask = askLogged(shop.engine);
  const recordId = (await ask('register.create', { fields: own, source: 'user', acceptsConflicts: false })).record.id;
  plugIn(shop);
  const terminalId = present((await shop.check()).terminalId);
  return { ...shop, clock, ask, recordId, terminalId, services: shop.engine.services };
};

describe('the log is complete for', () => {
  it('terminals, ports, limits and settings', async () => {
    const { ask, terminalId } = await aShop();
    await ask('terminals.rename', { terminalId, name: '一号机' });
    await ask('terminals.setPassword', { terminalId, password: '123456' });
    await ask('connections.setAutomatic', { isOn: false });
    await ask('ports.add', { address: 'tcp://10.0.0.9:20007' });
    await ask('ports.forget', { address: 'tcp://10.0.0.9:20007' });
    await ask('limits.set', {
      metric: 'battery.voltage',
      bounds: { ...anyBounds, warnBelow: 3.5 },
      model: '',
      store: '',
      reason,
    });
    const hours = { mon: [{ from: '08:00', until: '20:00' }] };
    await ask('fleet.setOpeningHours', { hours: { tue: [], wed: [], thu: [], fri: [], sat: [], sun: [], ...hours } });
    await ask('hops.setHosts', { internet: [{ host: 'example.org', port: 443, tls: true }], acquirer: [] });
    await ask('figures.setSettings', {});
    await ask('unattended.setSettings', {});
    await ask('reminders.setSettings', {});
    const months = { verifyMonths: 4, stopMonths: 11, warnDays: 9, spareDays: 31, reviewMonths: 8 };
    await ask('upkeep.setSettings', { settings: { ...months, source: '收单协议' } });
    const part = await ask('forecast.notePart', { terminalId, on: day, note: reason });
    await ask('forecast.withdrawPart', { terminalId, changeId: part.id, reason });
    await ask('knowhow.setTrainingMonths', { months: 7 });
  });

  it('the register: records, states, hands, tasks, photos', async () => {
    const { ask, recordId, openTasks, clock, ...shop } = await aShop();
    await ask('register.saveFields', { recordId, fields: { note: '新' }, source: 'user', acceptsConflicts: false });
    await ask('register.confirmRegistration', { recordId, state: 'registered', source: 'portal', note: reason });
    await ask('register.changeLifecycle', { recordId, to: 'inService', reason, role: 'owner' });
    await ask('register.addCustody', { recordId, at: new Date(clock.now()).toISOString(), reason });
    const content = aPng({ width: 8, height: 8 }).toString('base64');
    const photo = await ask('attachments.add', { ownerId: recordId, kind: 'front', name: 'a.png', content });
    await ask('attachments.remove', { attachmentId: photo.id, reason });
    shop.plugIn({ serialNumber: 'STRANGER-77', tid: null, mid: null }, otherTill);
    await shop.check({ address: otherTill });
    const task = present((await openTasks('register')).find(({ serialNumber }) => serialNumber === 'STRANGER-77'));
    await ask('register.postpone', { taskId: task.id });
    const adopted = await ask('register.adopt', { taskId: task.id, acceptsConflicts: true });
    shop.plugIn({ serialNumber: 'STRANGER-79', tid: own.tid, mid: own.mid }, 'tcp://10.0.0.8:20007');
    await shop.check({ address: 'tcp://10.0.0.8:20007' });
    const warning = (await openTasks()).find(({ kind }) => kind === 'warning');
    await ask('register.closeTask', { taskId: present(warning).id, note: reason });
    await ask('register.remove', { recordId: adopted.id, reason });
    shop.plugIn({ serialNumber: 'STRANGER-78', tid: null, mid: null }, otherTill);
    await shop.check({ address: otherTill });
    const other = present((await openTasks('register')).find(({ serialNumber }) => serialNumber === 'STRANGER-78'));
    await ask('register.markForeign', { taskId: other.id, note: reason });
  });

  it('moves, SIM cards, bindings and what has to be looked after', async () => {
    const { ask, recordId, services, ...shop } = await aShop();
    await ask('register.confirmRegistration', { recordId, state: 'registered', source: 'portal', note: reason });
    await ask('register.changeLifecycle', { recordId, to: 'inService', reason, role: 'owner' });
    await ask('binding.observe', { recordId, source: 'portal', on: day, values: { merchantName: '另一家店' } });
    const [drift] = unwrap(await services.bindings.sheet({ recordId })).drifts;
    await ask('binding.handle', { driftId: present(drift).id, kind: 'reported', note: reason, until: null });
    await ask('binding.outdated', { driftId: present(drift).id, reason });
    plugIn(shop, {}, { merchantName: '别家店' });
    await shop.check();
    const open = unwrap(await services.bindings.sheet({ recordId })).drifts.find(({ closedAt }) => closedAt === null);
    await ask('binding.take', { driftId: present(open).id, reason });
    const place = { installAddress: '新路 1 号', region: '上海', store: '静安店', counter: null };
    const { task } = await ask('moves.plan', { recordId, place, on: day, statement, reason });
    await ask('moves.carryOut', { taskId: task.id });
    const said = { state: 'notYet', dueOn: '2026-12-01' };
    const moved = await ask('moves.save', {
      recordId,
      place: { ...place, installAddress: '新路 2 号' },
      statement: said,
      reason,
    });
    await ask('moves.report', { taskId: moved.task.id, report });
    const again = { ...place, installAddress: '新路 3 号' };
    const planned = await ask('moves.plan', { recordId, place: again, on: '2026-12-01', statement: said, reason });
    await ask('moves.cancel', { taskId: planned.task.id, reason });
    await ask('moves.changeSim', { recordId, oldIccid: null, newIccid: '89860012098765432118', on: day, statement });
    await ask('upkeep.noteApproved', { recordId, on: day });
    await ask('upkeep.notePowerUp', { recordId, on: day });
    await ask('upkeep.startReview', { recordId });
    const review = present((await shop.openTasks('review'))[0]);
    await ask('upkeep.answer', { taskId: review.id, on: day, note: reason });
  });

  it('a swap, step by step', async () => {
    const { ask, recordId, scripted, ...shop } = await aShop();
    await ask('register.confirmRegistration', { recordId, state: 'registered', source: 'portal', note: reason });
    await ask('register.changeLifecycle', { recordId, to: 'inService', reason, role: 'owner' });
    const given = await ask('swap.start', { recordId });
    await ask('swap.abandon', { taskId: given.taskId, reason });
    const { taskId } = await ask('swap.start', { recordId });
    const override = { role: 'owner', reason: '旧机已经打不开，款项已与银行核对', accepts: null, ticked: true };
    await ask('swap.passBatch', { taskId, override });
    await ask('swap.setUnit', { taskId, newSerial: 'N900-0009' });
    await ask('swap.noteRequest', { taskId, report });
    await ask('swap.noteActivation', { taskId, on: day });
    const identity = anIdentity({ serialNumber: 'N900-0009', mid: own.mid, tid: own.tid });
    scripted.at(otherTill, aDriverReport({ identity }));
    await shop.check({ level: 'full', address: otherTill });
    await ask('swap.compare', { taskId, acceptsUnread: true });
    await ask('swap.handOver', { taskId, oldGoes: 'swappedOut', to: '服务商张师傅', reason });
    await ask('swap.confirm', { taskId, source: 'portal', note: reason });
  });

  it('people, checklists, jobs and plans', async () => {
    const { ask, services } = await aShop();
    const draft = { name: '王芳', role: 'technician', store: null };
    const person = await ask('people.add', { draft });
    await ask('people.change', { personId: person.id, draft: { ...draft, role: 'owner' } });
    await ask('people.setPin', { personId: person.id, pin: '4826', by: null });
    await ask('people.checkPin', { personId: person.id, pin: '4826' });
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
    await ask('people.leave', { personId: person.id, leftOn: day, reason });
  });

  it('the working calendar, contacts, notices, cards, files', async () => {
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
  });

  it('inspections, visitors, incidents, findings, cases', async () => {
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
  });

  it('captures, guided checks and notes', async () => {
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
  });

  it('every command that changes something: each of the above was asked', () => {
    expect(Object.keys(leaving).filter((name) => !tried.has(name))).toEqual([]);
  });

  it('every command of the contract: it reads, leaves an entry, or belongs to something that does', () => {
    const names = Object.keys(commands) as CommandName[];
    const held = [leaving, later, byMain].flatMap((rows) => Object.keys(rows));
    const known = new Set([...held, ...ofTheScreen, ...reading]);
    expect(names.filter((name) => !known.has(name))).toEqual([]);
    expect([...known].filter((name) => !(name in commands))).toEqual([]);
  });
});
