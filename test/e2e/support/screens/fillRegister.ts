// Records of the filled shop: in service, moved, seen elsewhere, swapped, and one whose SIM card is another.
import { expect, type Page } from '@playwright/test';
import { aPng } from '../../../support/samplePictures.ts';
import { invoke } from '../jobs.ts';

/** Anything that was made. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** A photo for whatever wants one. */
export const aPicture = (): string => aPng({ width: 320, height: 240 }).toString('base64');
/** A day so many days from now. */
export const dayFrom = (days: number): string => new Date(Date.now() + days * 86_400_000).toLocaleDateString('sv');
/** A reason that a person gives. */
export const reason = '客户要求';
const place = { installAddress: '上海市静安区示范路 8 号', region: '上海', store: '静安店', counter: '一号台' };

const recordInService = async (page: Page, fields: Readonly<Record<string, string>>): Promise<string> => {
  const made = await invoke<{ record: Named }>(page, 'register.create', {
    fields,
    source: 'user',
    acceptsConflicts: true,
  });
  const recordId = made.record.id;
  const confirmed = { recordId, state: 'registered', source: 'portal', note: '客服电话确认' };
  await invoke(page, 'register.confirmRegistration', confirmed);
  await invoke(page, 'register.changeLifecycle', { recordId, to: 'inService', reason, role: 'owner' });
  return recordId;
};

/** A record with everything that happens to one, one that is being swapped, one that waits. */
export const records = async (page: Page, serialNumber: string) => {
  const own = { tid: '52523535', mid: '822290059430961', merchantName: '好邻居便利店', iccid: '89860012098765432100' };
  const recordId = await recordInService(page, { ...own, ...place, serialNumber, model: 'A8', maker: '联迪' });
  const moved = { ...place, installAddress: '上海市静安区示范路 9 号' };
  const statement = { state: 'notYet', dueOn: dayFrom(5) };
  await invoke(page, 'moves.save', { recordId, place: moved, statement, reason });
  const later = { ...place, installAddress: '上海市静安区示范路 10 号' };
  await invoke(page, 'moves.plan', { recordId, place: later, on: dayFrom(9), statement, reason });
  const seen = { merchantName: '另一家店' };
  await invoke(page, 'binding.observe', { recordId, source: 'portal', on: dayFrom(0), values: seen });
  await invoke(page, 'upkeep.startReview', { recordId });
  await invoke(page, 'attachments.add', { ownerId: recordId, kind: 'front', name: '正面.png', content: aPicture() });
  const at = new Date().toISOString();
  const step = { step: 'received', at, from: '服务商', to: '小王', place: '柜台', reason };
  await invoke(page, 'register.addCustody', { recordId, ...step });
  const swappedId = await recordInService(page, { serialNumber: 'N900-0007', model: 'N900', store: '静安店' });
  await invoke(page, 'upkeep.noteApproved', { recordId, on: dayFrom(-300) });
  const { taskId } = await invoke<{ taskId: string }>(page, 'swap.start', { recordId: swappedId });
  const pending = { fields: { serialNumber: 'N900-0008' }, source: 'user', acceptsConflicts: false };
  const { record } = await invoke<{ record: Named }>(page, 'register.create', pending);
  return { recordId, swappedId, taskId, pendingId: record.id };
};

const readAddress = async (page: Page, address: string): Promise<void> => {
  const { id: runId } = await invoke<Named>(page, 'checks.start', {
    terminalIds: [],
    addresses: [address],
    level: 'quick',
    driver: 'at',
  });
  await expect
    .poll(async () => (await invoke<{ finishedAt: string | null }>(page, 'checks.run', { runId })).finishedAt)
    .not.toBeNull();
};

/** A modem whose card is another one than the registered. */
export const anotherSim = async (page: Page): Promise<string> => {
  await invoke(page, 'ports.add', { address: 'sim:modem' });
  await readAddress(page, 'sim:modem');
  const terminals = await invoke<readonly { identity: { driver: string; serialNumber: string | null } }[]>(
    page,
    'terminals.list',
  );
  const serialNumber = terminals.find(({ identity }) => identity.driver === 'at')?.identity.serialNumber ?? '';
  const simId = await recordInService(page, { serialNumber, iccid: '89860012098765432100', store: '静安店' });
  await readAddress(page, 'sim:modem');
  return simId;
};
