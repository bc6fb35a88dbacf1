// A shop with one record in its books, and a terminal at the cable that says what a test lets it say.
import { present, unwrap } from './anEngine.ts';
import { aRegister, type RegisterShop, till } from './aRegister.ts';
import { aDriverReport } from './checkContext.ts';
import { createFakeClock } from './fakeClock.ts';
import { anIdentity } from './records.ts';

/** What the record says. */
export const own = {
  serialNumber: 'N900-0001',
  tid: '52523535',
  mid: '822290059430961',
  merchantName: '好邻居便利店',
  uscc: '91110000600037341L',
  settlementLast4: '1234',
  installAddress: '示范路 8 号',
  region: '上海',
  store: '静安店',
  iccid: '89860012098765432100',
};
const identity = { serialNumber: own.serialNumber, tid: own.tid, mid: own.mid };

/** Lets the terminal say what the record says, with changes. */
export const plugIn = (shop: RegisterShop, who: object = {}, facts: object = {}) => {
  shop.scripted.at(till, aDriverReport({ identity: anIdentity({ ...identity, ...who }), facts }));
};

/** A shop with a record in the books, and its terminal as the record says. */
export const aBinding = async (fields: object = {}) => {
  const clock = createFakeClock();
  const shop = await aRegister({ clock });
  const record = await shop.create({ ...own, ...fields });
  plugIn(shop);
  const { services } = shop.engine;
  const check = async () => {
    const { checkId } = await shop.check();
    const report = unwrap(await services.checks.report({ checkId: present(checkId) }));
    return present(report.checks.find(({ id }) => id === 'registration.binding'));
  };
  const sheet = async () => unwrap(await services.bindings.sheet({ recordId: record.id }));
  return { shop, clock, record, recordId: record.id, services, check, sheet };
};
