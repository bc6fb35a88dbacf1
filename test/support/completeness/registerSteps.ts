// Requests about terminals, settings and the register, one after the other.
import { own, plugIn } from '../aBinding.ts';
import { present, unwrap } from '../anEngine.ts';
import { otherTill } from '../aRegister.ts';
import { aDriverReport } from '../checkContext.ts';
import { anIdentity } from '../records.ts';
import { aPng } from '../samplePictures.ts';
import { anyBounds, aShop, day, reason, report, statement } from './loggedShop.ts';

/** Each with its name. */
export const registerSteps: Readonly<Record<string, () => Promise<void>>> = {
  'terminals, ports, limits and settings': async () => {
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
  },
  'the register: records, states, hands, tasks, photos': async () => {
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
  },
  'moves, SIM cards, bindings and what has to be looked after': async () => {
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
  },
  'a swap, step by step': async () => {
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
  },
};
