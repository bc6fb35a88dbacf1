// The simulated shop with something in every drawer, made through the window's own commands, and the ids of what is there.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { requiredAngles } from '../../../../shared/inspection/angle.ts';
import { calendarJson } from '../../../support/calendarFiles.ts';
import type { ConsoleWindow } from '../consoleWindow.ts';
import { aChecklist, aPerson, invoke, makeJob } from '../jobs.ts';
import { checkAllTerminals } from '../steps.ts';
import { anotherSim, aPicture, dayFrom, type Named, reason, records } from './fillRegister.ts';
import type { FilledShop } from './shopIds.ts';

const work = async (page: Page) => {
  await aPerson(page, { name: '王芳', role: 'owner' }, null);
  await aPerson(page, { name: '小王', role: 'technician' }, null);
  await aPerson(page, { name: '老李', role: 'cashier' }, null);
  const templateId = await aChecklist(page);
  const units = await invoke<readonly Named[]>(page, 'plans.units');
  const unitId = units.find(({ name }) => name.includes('A8'))?.id ?? units[0]?.id ?? '';
  const jobId = await makeJob(page, { templateId, unitId, title: '门店周检' });
  const startedJobId = await makeJob(page, { templateId, unitId, title: '收银台保养' });
  await invoke(page, 'jobs.start', { jobId: startedJobId });
  const photo = { ownerId: startedJobId, kind: 'other', name: '封签.png', content: aPicture() };
  const { id: photoId } = await invoke<Named>(page, 'attachments.add', photo);
  const nothing = { value: null, text: null, choice: null, note: null };
  const answer = { ...nothing, itemId: 'seal', result: 'pass', photoIds: [photoId] };
  await invoke(page, 'jobs.answer', { jobId: startedJobId, answer });
  const signedJobId = await makeJob(page, { templateId, unitId, title: '签名的任务' });
  await invoke(page, 'jobs.start', { jobId: signedJobId });
  for (const given of [
    { itemId: 'seal', result: 'pass' },
    { itemId: 'volt', result: 'pass', value: 3.9 },
    { itemId: 'paper', result: null, choice: 0 },
    { itemId: 'look', result: null, text: '干净' },
  ]) {
    await invoke(page, 'jobs.answer', { jobId: signedJobId, answer: { ...nothing, photoIds: [], ...given } });
  }
  const proposals = await invoke<readonly { id: string }[]>(page, 'plans.proposals');
  await invoke(page, 'plans.takeProposals', { ids: proposals.map(({ id }) => id), firstOn: dayFrom(0) });
  const [plan] = await invoke<readonly Named[]>(page, 'plans.list');
  const part = { name: '热敏纸 57 mm', unit: '卷', store: null, lowMark: 4, price: 2.5, note: null };
  const { id: partId } = await invoke<Named>(page, 'stock.save', { partId: null, draft: part });
  await invoke(page, 'stock.move', { partId, kind: 'received', quantity: 3, note: reason });
  const opened = { kind: 'fault', title: '读卡器没有反应', description: '插卡后没有提示', unitId, store: null };
  const draft = { ...opened, since: new Date(Date.now() - 7_200_000).toISOString(), isOutOfUse: true };
  const { id: incidentId } = await invoke<Named>(page, 'incidents.open', { draft });
  const second = { ...draft, title: '终端不开机' };
  const { id: reportedId } = await invoke<Named>(page, 'incidents.open', { draft: second });
  const provider = { name: '服务商', caseNumber: 'A-1', promisedOn: dayFrom(-1) };
  await invoke(page, 'incidents.report', { incidentId: reportedId, provider, note: reason });
  await invoke(page, 'workdays.import', { file: 'days.json', text: calendarJson });
  await invoke(page, 'workdays.addDays', { from: dayFrom(3), until: dayFrom(3), isWorking: false, name: '盘点' });
  return { unitId, jobId, startedJobId, signedJobId, templateId, planId: plan?.id ?? '', incidentId, reportedId };
};

const books = async (page: Page): Promise<void> => {
  const contact = { role: 'acquirer', organisation: '收单机构', person: null, phone: '95516', covers: null };
  const { id } = await invoke<Named>(page, 'contacts.save', {
    contactId: null,
    draft: { ...contact, hours: '全天', note: null },
  });
  await invoke(page, 'contacts.verify', { contactId: id, way: 'contract', note: reason });
  await invoke(page, 'contacts.save', {
    contactId: null,
    draft: { ...contact, role: 'technician', organisation: '服务商', hours: null, phone: '021-55550123', note: null },
  });
  const span = { startsOn: dayFrom(-1), startsAt: null, endsOn: null, endsAt: null };
  const about = { acquirer: null, store: null, model: null, foundAt: null };
  const notice = {
    kind: 'rule',
    title: '终端入网新规',
    text: '请核对安装地址。',
    issuer: '收单机构',
    ...span,
    ...about,
  };
  await invoke(page, 'knowhow.saveNotice', { noticeId: null, draft: notice });
  const visit = { name: '张师傅', company: '服务商', purpose: 'repair', isAnnounced: true, identity: 'badge' };
  const rest = { leftAt: null, store: null, unitIds: [], touched: null, accompaniedBy: '小王', note: null };
  await invoke(page, 'visitors.add', { draft: { ...visit, ...rest, cameAt: new Date().toISOString() } });
  const hold = { terminalId: null, store: null, from: null, until: null };
  await invoke(page, 'journal.addHold', { ...hold, why: '争议交易，先不清理' });
  await invoke(page, 'backups.now');
  await invoke(page, 'log.note', { text: '下午三点换了打印纸', about: null, terminalId: null, record: null });
};

const checked = async (page: Page) => {
  const terminals = await invoke<readonly Named[]>(page, 'terminals.list');
  const idOf = (part: string): string => terminals.find(({ name }) => name.includes(part))?.id ?? '';
  const [terminalId, troubledId] = [idOf('A8'), idOf('Q1')];
  const checks = await invoke<readonly Named[]>(page, 'terminals.checks', {
    terminalId: troubledId,
    before: null,
    limit: 1,
  });
  const run = await invoke<Named>(page, 'checks.latestRun');
  const steps = ['guided.cables', 'guided.beeper'];
  const visit = await invoke<Named>(page, 'guided.start', { terminalId, steps });
  const { findings } = await invoke<{ findings: readonly Named[] }>(page, 'findings.list', {
    filter: { isOpen: true },
    offset: 0,
    limit: 1,
  });
  const { caseId } = await invoke<{ caseId: string }>(page, 'resolver.open', { terminalId: troubledId });
  const note = { terminalId, part: 'battery', on: dayFrom(-30), note: '原装' };
  await invoke(page, 'forecast.notePart', note);
  const { set } = await invoke<{ set: unknown }>(page, 'expected.propose', { terminalId });
  await invoke(page, 'expected.set', { model: 'SIM-A8', set, reason });
  return {
    terminalId,
    troubledId,
    checkId: checks[0]?.id ?? '',
    runId: run.id,
    visitId: visit.id,
    findingId: findings[0]?.id ?? '',
    caseId,
  };
};

const baseline = async (page: Page, unitId: string, serialOnLabel: string): Promise<void> => {
  const { id: baselineId } = await invoke<Named>(page, 'inspection.begin', { unitId, reason: 'first' });
  for (const angle of requiredAngles) {
    await invoke(page, 'inspection.addPhoto', { baselineId, angle, name: `${angle}.png`, content: aPicture() });
  }
  const facts = { serialOnLabel, labels: null, seals: ['S-1'], colour: null, cables: 2, cableKinds: '电源' };
  await invoke(page, 'inspection.describe', { baselineId, facts: { ...facts, screenMessage: '欢迎', note: null } });
  await invoke(page, 'inspection.confirm', { baselineId });
};

const event = (summary: string, day: string): string =>
  ['BEGIN:VEVENT', `UID:${summary}`, `SUMMARY:${summary}`, `DTSTART;VALUE=DATE:${day}`, 'END:VEVENT'].join('\r\n');

const filesOf = async (page: Page, folder: string, choose: FilledShop['choose']): Promise<string> => {
  const language = 'zh';
  mkdirSync(folder, { recursive: true });
  const list = join(folder, 'terminals.csv');
  writeFileSync(list, '机身号,门店\r\nV2N0001,南京路店\r\nV2N0002,南京路店\r\n');
  await choose(list);
  const draft = await invoke<Named>(page, 'transfer.open', { language });
  const done = await invoke<Named>(page, 'transfer.apply', { draftId: draft.id, goodRowsOnly: true });
  const calendar = join(folder, 'other.ics');
  const day = dayFrom(3).replaceAll('-', '');
  writeFileSync(calendar, ['BEGIN:VCALENDAR', 'VERSION:2.0', event('消防检查', day), 'END:VCALENDAR', ''].join('\r\n'));
  await choose(calendar);
  const entries = await invoke<Named>(page, 'ics.open', { language });
  await invoke(page, 'ics.apply', { draftId: entries.id });
  await choose(join(folder, 'locked.zip'));
  await invoke(page, 'backups.save', { language, passphrase: '四个互不相干的词语放在一起' });
  const capture = await invoke<Named>(page, 'captures.start', { addresses: [], note: null });
  await invoke(page, 'captures.stop', { captureId: capture.id });
  return done.id;
};

/** Fills the simulated shop that stands open in Chinese, with its files in a folder of the test’s own, and answers with what is in it. */
export const fillShop = async ({ app, page }: ConsoleWindow, folder: string): Promise<FilledShop> => {
  const choose: FilledShop['choose'] = (file) =>
    app.evaluate(({ dialog }, path) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
      dialog.showSaveDialog = async () => ({ canceled: false, filePath: path });
    }, file);
  for (let round = 0; round < 2; round += 1) await checkAllTerminals(page);
  await invoke(page, 'ports.add', { address: 'sim:pax' });
  const seen = await checked(page);
  const terminal = await invoke<{ summary: { identity: { serialNumber: string | null } } }>(page, 'terminals.get', {
    terminalId: seen.terminalId,
  });
  const serialNumber = terminal.summary.identity.serialNumber ?? '';
  const kept = await records(page, serialNumber);
  const simId = await anotherSim(page);
  const made = await work(page);
  await baseline(page, made.unitId, serialNumber);
  await books(page);
  const importId = await filesOf(page, folder, choose);
  const unknownId = '00000000-0000-4000-8000-000000000000';
  const rest = { guideId: 'cardData', actionId: unknownId, unknownId, newId: 'new', importId, simId };
  return { app, page, folder, choose, ids: { ...seen, ...kept, ...made, ...rest } };
};
