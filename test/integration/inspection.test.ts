// The PCI inspection on a real database: from known-good photos over a signed inspection to a pack that proves itself.

import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { requiredAngles } from '../../shared/inspection/angle.ts';
import { noBaselineFacts } from '../../shared/inspection/baseline.ts';
import type { VisitorDraft } from '../../shared/inspection/visitor.ts';
import { present, unwrap } from '../support/anEngine.ts';
import { aRegister, inState } from '../support/aRegister.ts';
import { createFakeClock } from '../support/fakeClock.ts';
import { aJpeg, aPng, telephoneParts } from '../support/samplePictures.ts';

const day = 86_400_000;
const facts = {
  ...noBaselineFacts,
  serialOnLabel: 'n900-0001',
  seals: ['S-77'],
  cables: 2,
  cableKinds: '电源、串口',
  screenMessage: '欢迎光临',
  note: '卡号 4111 1111 1111 1111',
};

const aShop = async () => {
  const clock = createFakeClock();
  const shop = await aRegister({ clock, version: '9.9.9' });
  const { services } = shop.engine;
  const { recordId } = await inState(shop, 'inService');
  const edits = { store: '南京路店', counter: '一号台', maker: '新大陆', model: 'N900' };
  unwrap(await shop.records.saveFields({ recordId, fields: edits, source: 'user', acceptsConflicts: false }));
  const devices = async (filter: object = {}) =>
    unwrap(await services.inspections.devices({ offset: 0, limit: 50, ...filter }));
  const unitId = present((await devices()).devices[0]).unit.id;
  const photo = telephoneParts();
  const begin = async () => {
    const draft = unwrap(await services.inspections.begin({ unitId, reason: 'first' }));
    for (const angle of requiredAngles) {
      const content = aJpeg({ app: photo }).toString('base64');
      unwrap(await services.inspections.addPhoto({ baselineId: draft.id, angle, name: `${angle}.jpg`, content }));
    }
    return draft.id;
  };
  const confirmed = async () => {
    const baselineId = await begin();
    unwrap(await services.inspections.describe({ baselineId, facts }));
    return unwrap(await services.inspections.confirm({ baselineId }));
  };
  return { ...shop, clock, services, recordId, unitId, devices, begin, confirmed };
};

const aVisit = (at: number, change: Partial<VisitorDraft> = {}): VisitorDraft => ({
  cameAt: new Date(at).toISOString(),
  leftAt: null,
  store: '南京路店',
  name: '张师傅',
  company: '某服务商',
  purpose: 'repair',
  isAnnounced: false,
  identity: 'none',
  unitIds: [],
  touched: null,
  accompaniedBy: null,
  note: null,
  ...change,
});

describe('the list of terminals', () => {
  it('is made of register and cable, and says what is missing at each', async () => {
    const { devices } = await aShop();
    const { devices: list, gaps, all } = await devices();
    expect(all).toBe(1);
    expect(list[0]).toMatchObject({
      maker: '新大陆',
      unit: { model: 'N900', serialNumber: 'N900-0001', store: '南京路店', counter: '一号台', lifecycle: 'inService' },
      baseline: 'none',
      gaps: ['neverInspected', 'noPlan', 'noBaseline'],
    });
    expect(gaps).toEqual({ neverInspected: 1, noPlan: 1, noBaseline: 1 });
    expect((await devices({ gap: 'noModel' })).total).toBe(0);
    expect((await devices({ text: '南京 n900' })).total).toBe(1);
  });

  it('is written as a table that a spreadsheet reads, with the serial number as text', async () => {
    const { services, dataFolder } = await aShop();
    const file = join(dataFolder, 'devices.csv');
    expect(unwrap(await services.inspections.writeDevices({ language: 'zh', file }))).toEqual({ file, rows: 1 });
    const text = readFileSync(file, 'utf8');
    expect(text.startsWith('\uFEFF厂商,型号,机身号,')).toBe(true);
    expect(text).toContain('新大陆,N900,N900-0001,');
  });
});

describe('known-good photos', () => {
  it('are in force only when every needed view and fact is there, and the label is that of the list', async () => {
    const { services, unitId, begin } = await aShop();
    const draft = unwrap(await services.inspections.begin({ unitId, reason: 'first' }));
    const early = await services.inspections.confirm({ baselineId: draft.id });
    expect(early).toMatchObject({ error: { code: 'baseline.incomplete' } });
    expect(await begin()).toBe(draft.id);
    const described = { ...facts, serialOnLabel: 'N900-0002' };
    unwrap(await services.inspections.describe({ baselineId: draft.id, facts: described }));
    expect(await services.inspections.confirm({ baselineId: draft.id })).toMatchObject({
      error: { code: 'baseline.other-serial', facts: { label: 'N900-0002', list: 'N900-0001' } },
    });
  });

  it('never change once they are in force, by no way', async () => {
    const { services, confirmed } = await aShop();
    const { id: baselineId, photos } = await confirmed();
    const content = aPng().toString('base64');
    const inForce = { error: { code: 'baseline.in-force' } };
    const { inspections, attachments } = services;
    expect(await inspections.addPhoto({ baselineId, angle: 'front', name: 'x.png', content })).toMatchObject(inForce);
    expect(await inspections.removePhoto({ baselineId, angle: 'front' })).toMatchObject(inForce);
    expect(await inspections.describe({ baselineId, facts })).toMatchObject(inForce);
    expect(await inspections.discard({ baselineId })).toMatchObject(inForce);
    expect(await inspections.confirm({ baselineId })).toMatchObject(inForce);
    expect(await attachments.add({ ownerId: baselineId, kind: 'other', name: 'x.png', content })).toMatchObject(
      inForce,
    );
    const attachmentId = present(photos[0]).attachmentId;
    expect(await attachments.remove({ attachmentId, reason: 'for the test' })).toMatchObject(inForce);
  });

  it('are replaced by a new set, and the former one stays; a year or a move asks for one', async () => {
    const { services, confirmed, clock, devices, states, recordId, unitId } = await aShop();
    const first = await confirmed();
    // The log names the photos; they lead to their terminal.
    const found = unwrap(await services.inspections.unit({ unitId: first.id }));
    expect([found.device.unit.id, found.inForce?.id]).toEqual([unitId, first.id]);
    expect(first.facts.note).not.toContain('4111 1111 1111 1111');
    expect((await devices()).devices[0]).toMatchObject({ baseline: 'valid' });
    await clock.advance(366 * day);
    expect((await devices()).devices[0]).toMatchObject({ baseline: 'old' });
    const second = await confirmed();
    expect(second.reason).toBe('changed');
    const { inForce, former } = unwrap(await services.inspections.unit({ unitId }));
    expect([inForce?.id, former.map(({ id, state }) => [id, state])]).toEqual([second.id, [[first.id, 'replaced']]]);
    await clock.advance(day);
    const at = new Date(clock.now()).toISOString();
    const custody = { recordId, step: 'moved', at, from: null, to: null, place: '二号台', reason: '换柜台' } as const;
    unwrap(await states.addCustody(custody));
    expect((await devices()).devices[0]).toMatchObject({ baseline: 'changed' });
  });

  it('hold no place and no other data of the telephone', async () => {
    const { services, confirmed } = await aShop();
    for (const { attachmentId } of (await confirmed()).photos) {
      const { content } = unwrap(await services.attachments.get({ attachmentId }));
      expect(Buffer.from(content, 'base64').includes('GPS')).toBe(false);
    }
  });

  it('lie beside what the terminal says', async () => {
    const { services, confirmed, unitId } = await aShop();
    await confirmed();
    const { readings } = unwrap(await services.inspections.unit({ unitId }));
    const serial = readings.find(({ name }) => name.en === 'Serial number');
    expect(serial).toMatchObject({ read: 'N900-0001', expected: 'N900-0001', isSame: true });
    expect(readings.find(({ name }) => name.en === 'Number of cables')).toMatchObject({ read: null, expected: '2' });
  });
});

describe('a suspicion', () => {
  it('takes the terminal out of use and opens one incident, however often it is told', async () => {
    const { services, unitId, states, recordId } = await aShop();
    const suspect = { unitId, reason: '键盘比照片厚', jobId: null };
    const first = unwrap(await services.inspections.suspect(suspect));
    expect(first.lifecycle).toBe('quarantined');
    const again = unwrap(await services.inspections.suspect(suspect));
    expect(again).toEqual(first);
    const { incidents } = unwrap(await services.incidents.list({ filter: { kind: 'tamper' }, offset: 0, limit: 10 }));
    expect(incidents.map(({ unitId: of, isOutOfUse }) => [of, isOutOfUse])).toEqual([[unitId, true]]);
    const back = { recordId, to: 'inService', reason: 'looks fine', role: 'technician' } as const;
    expect(await states.changeLifecycle(back)).toMatchObject({ ok: false });
  });
});

describe('the visitor log', () => {
  it('takes what has happened, says what to do, and keeps what was corrected', async () => {
    const { services, clock, unitId } = await aShop();
    const { visitors } = services;
    const future = aVisit(clock.now() + day);
    expect(await visitors.add({ draft: future })).toMatchObject({ error: { code: 'visitor.future' } });
    const backwards = aVisit(clock.now(), { leftAt: new Date(clock.now() - day).toISOString() });
    expect(await visitors.add({ draft: backwards })).toMatchObject({ error: { code: 'visitor.left-before' } });
    const unknown = aVisit(clock.now(), { unitIds: ['11111111-1111-4111-8111-111111111111'] });
    expect(await visitors.add({ draft: unknown })).toMatchObject({ error: { code: 'unit.unknown' } });
    const draft = aVisit(clock.now(), { unitIds: [unitId, unitId], touched: '换了 4111111111111111' });
    const visit = unwrap(await visitors.add({ draft }));
    expect(visit).toMatchObject({ unitIds: [unitId], touched: '换了 411111******1111', recordedBy: 'Li' });
    const corrected = {
      visitorId: visit.id,
      draft: aVisit(clock.now(), { identity: 'idCard' }),
      reason: '后来看了证件',
    };
    expect(unwrap(await visitors.change(corrected)).history).toMatchObject([
      { by: 'Li', before: { identity: 'none' } },
    ]);
    const found = unwrap(await visitors.list({ text: '张', offset: 0, limit: 10 }));
    expect([found.total, found.stores]).toEqual([1, ['南京路店']]);
    expect(unwrap(await visitors.list({ until: '2020-01-01', offset: 0, limit: 10 })).total).toBe(0);
    // The log leads to the one visit, however long ago it was.
    const only = { until: '2020-01-01', offset: 0, limit: 10 };
    expect(unwrap(await visitors.list({ ...only, visitorId: visit.id })).visitors).toMatchObject([{ id: visit.id }]);
    expect(unwrap(await visitors.list({ ...only, visitorId: randomUUID() })).total).toBe(0);
  });
});

describe('an evidence pack', () => {
  const year = { from: '2026-01-01', until: '2026-12-31' };

  it('holds everything of the period, is checked without the program, and is known again by its number', async () => {
    const { services, confirmed, unitId, clock, dataFolder } = await aShop();
    await confirmed();
    const template = unwrap(await services.templates.takeProposal({ key: 'inspection-weekly' }));
    const job = unwrap(
      await services.jobs.create({
        kind: 'inspection',
        title: '巡检',
        subject: { kind: 'unit', unitId },
        dueOn: '2026-11-22',
        dueTime: '09:00',
        assignee: null,
        minutes: 5,
        templateId: template.id,
      }),
    );
    unwrap(await services.jobs.start({ jobId: job.id }));
    const content = aPng().toString('base64');
    for (const { id: itemId, photo } of template.items) {
      const photoIds =
        photo === 'required'
          ? [unwrap(await services.attachments.add({ ownerId: job.id, kind: 'other', name: 'p.png', content })).id]
          : [];
      const bare = { value: null, text: null, choice: null };
      const answer = {
        ...bare,
        itemId,
        result: itemId === 'keypad' ? ('fail' as const) : ('pass' as const),
        note: itemId === 'keypad' ? '=厚了' : null,
        photoIds,
      };
      unwrap(await services.jobs.answer({ jobId: job.id, answer }));
    }
    const person = unwrap(await services.people.add({ draft: { name: '李雷', role: 'cashier', store: null } }));
    const drawing = aPng({ width: 40, height: 10 }).toString('base64');
    unwrap(await services.jobs.sign({ jobId: job.id, role: 'worker', personId: person.id, pin: null, drawing }));
    unwrap(await services.jobs.complete({ jobId: job.id, at: null }));
    unwrap(await services.visitors.add({ draft: aVisit(clock.now(), { unitIds: [unitId] }) }));
    unwrap(await services.inspections.suspect({ unitId, reason: '键盘比照片厚', jobId: job.id }));

    const summary = unwrap(await services.evidence.summary(year));
    expect(summary.rows).toMatchObject({
      devices: 1,
      inspections: 9,
      jobs: 1,
      baselines: 1,
      visitors: 1,
      incidents: 1,
    });
    expect(summary.photos).toBe(requiredAngles.length + 3);
    expect(summary.gaps.map(({ en }) => en)).toContain('Points that failed in inspections: 1');

    const { packId, report } = unwrap(await services.evidence.prepare({ ...year, language: 'zh' }));
    expect(report).toContain('键盘没有覆膜');
    expect(report).not.toMatch(/<script|src="(?!data:)/);
    const file = join(dataFolder, 'pack.zip');
    const pdfFile = join(dataFolder, 'r.pdf');
    writeFileSync(pdfFile, '%PDF-1.4 for the test');
    const done = unwrap(await services.evidence.write({ packId, file, pdfFile }));
    const zip = readFileSync(file);
    expect(done.bytes).toBe(zip.length);
    for (const text of ["'=厚了", 'N900-0001', '张师傅', '疑似篡改', '李雷']) expect(zip.includes(text)).toBe(true);
    expect(zip.includes('GPS')).toBe(false);
    expect(await services.evidence.write({ packId, file, pdfFile })).toMatchObject({
      error: { code: 'evidence.gone' },
    });

    expect(unwrap(await services.evidence.check({ file }))).toMatchObject({
      isWhole: true,
      isOwn: true,
      seal: done.seal,
      files: done.files,
    });
    const start = zip.indexOf('#!/usr/bin/env node');
    const verifier = join(dataFolder, 'verify.mjs');
    writeFileSync(verifier, zip.subarray(start, zip.indexOf('process.argv.slice(2));', start) + 24));
    const checked = spawnSync(process.execPath, [verifier, file, '--seal', done.seal], { encoding: 'utf8' });
    expect([checked.status, checked.stderr]).toEqual([0, '']);
    expect(checked.stdout).toContain('结果：完整');

    const at = zip.indexOf('张师傅', zip.indexOf('到来,离开'));
    zip[at] = present(zip[at]) ^ 1;
    writeFileSync(file, zip);
    const { isWhole, problems } = unwrap(await services.evidence.check({ file }));
    expect(isWhole).toBe(false);
    expect(problems[0]?.zh).toMatch(/^visitors\.csv：第 \d+ 个字节（第 2 行）被改动/);
    expect(spawnSync(process.execPath, [verifier, file], { encoding: 'utf8' }).status).toBe(1);
  });

  it('refuses a period that is none, and a file that is no pack', async () => {
    const { services, dataFolder } = await aShop();
    const { evidence } = services;
    const period = { error: { code: 'evidence.period' } };
    expect(await evidence.summary({ from: '2026-02-01', until: '2026-01-01' })).toMatchObject(period);
    expect(await evidence.prepare({ from: '2016-02-01', until: '2026-01-01', language: 'en' })).toMatchObject(period);
    for (const content of ['', 'PK', 'x'.repeat(5000), '{"seal": "0"\n}\n']) {
      const file = join(dataFolder, 'no.zip');
      writeFileSync(file, content);
      const checked = await evidence.check({ file });
      expect(checked.ok ? checked.value.isWhole : checked.error.code).toBe(checked.ok ? false : 'evidence.unreadable');
    }
    expect(await evidence.check({ file: join(dataFolder, 'nowhere.zip') })).toMatchObject({
      error: { code: 'evidence.unreadable' },
    });
  });

  it('of a shop in which nothing happened says what is missing', async () => {
    const { services, dataFolder } = await aShop();
    const { packId, report } = unwrap(await services.evidence.prepare({ ...year, language: 'en' }));
    expect(report).toContain('No inspection plan is running');
    const file = join(dataFolder, 'pack.zip');
    unwrap(await services.evidence.write({ packId, file, pdfFile: null }));
    expect(unwrap(await services.evidence.check({ file })).isWhole).toBe(true);
  });
});
