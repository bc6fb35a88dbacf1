// A shop whose every request is held against its row, and what these requests say.
import { own, plugIn } from '../aBinding.ts';
import { present } from '../anEngine.ts';
import { aRegister } from '../aRegister.ts';
import { createFakeClock } from '../fakeClock.ts';
import { tempFolder } from '../tempFolder.ts';
import { askLogged } from './askLogged.ts';

/** The day of the tests. */
export const day = '2026-11-22';
/** A reason that a person gives. */
export const reason = '客户要求 / asked for';
/** What the acquirer was told. */
export const report = { how: 'phone', on: day, to: '收单机构客服', caseNumber: 'HJ-1' };
/** Bounds of nothing. */
export const anyBounds = { warnBelow: null, warnAbove: null, failBelow: null, failAbove: null };
/** A part without a name. */
export const aPart = { unit: '卷', store: null, lowMark: 2, price: null, note: null };
/** A notice of a rule. */
export const aNotice = {
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
/** A visit without its time. */
export const aVisit = {
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
/** That the acquirer was told. */
export const statement = { state: 'reported', ...report };

/** A shop with a record and its terminal, checked once. */
export const aShop = async () => {
  const clock = createFakeClock();
  const dataFolder = await tempFolder();
  const shop = await aRegister({ clock, source: 'window', dataFolder });
  const ask = askLogged(shop.engine, dataFolder);
  const recordId = (await ask('register.create', { fields: own, source: 'user', acceptsConflicts: false })).record.id;
  plugIn(shop);
  const terminalId = present((await shop.check()).terminalId);
  return { ...shop, clock, ask, recordId, terminalId, services: shop.engine.services };
};
