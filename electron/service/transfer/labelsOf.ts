// What stands on the labels of records: names, numbers, and somebody to call whose number the owner has verified.
import { type Contact, isTrusted } from '../../../shared/contact/contact.ts';
import type { CommandInput } from '../../../shared/ipc/contract.ts';
import type { LabelData } from '../../../shared/register/labelData.ts';
import type { RegisterRecord } from '../../../shared/register/registerRecord.ts';
import type { ShopStore } from '../../store/shopStore.ts';

// Who is called first about a terminal that does not work.
const rank: readonly Contact['role'][] = ['acquirer', 'agent', 'technician', 'maker', 'headOffice'];

const coversTerminal = ({ covers }: Contact, { fields }: RegisterRecord): boolean =>
  covers === null || [fields.acquirerCode?.value, fields.maker?.value].includes(covers);

const contactFor = (record: RegisterRecord, contacts: readonly Contact[]): LabelData['contact'] => {
  const fitting = contacts.filter((contact) => rank.includes(contact.role) && coversTerminal(contact, record));
  const [first] = fitting.toSorted(
    (one, other) =>
      rank.indexOf(one.role) - rank.indexOf(other.role) || Number(one.covers === null) - Number(other.covers === null),
  );
  return first === undefined ? null : { name: first.person ?? first.organisation, phone: first.phone };
};

const mostLabels = 500;

const recordsOf = async (
  { transfers }: Pick<ShopStore, 'transfers'>,
  which: CommandInput<'labels.get'>,
): Promise<readonly RegisterRecord[]> => {
  if ('filter' in which) return (await transfers.matching(which.filter, 0, mostLabels)).map(({ record }) => record);
  const records = await transfers.records({ serials: [], ids: which.recordIds, tids: [] });
  const byId = new Map(records.map((record) => [record.id, record]));
  return which.recordIds.flatMap((id) => byId.get(id) ?? []);
};

/** Labels in the order of the ids, or in which the records were added. Rejects with store.* */
export const labelsOf = async (
  store: Pick<ShopStore, 'transfers' | 'contacts'>,
  which: CommandInput<'labels.get'>,
  now: number,
): Promise<{ labels: LabelData[]; withoutSerial: number }> => {
  const contacts = (await store.contacts.list()).filter((contact) => isTrusted(contact, now));
  const found = await recordsOf(store, which);
  const labels = found.flatMap((record): LabelData[] => {
    const { serialNumber, merchantName, store: shop, counter, model, tid } = record.fields;
    if (serialNumber === undefined) return [];
    const place = [shop?.value, counter?.value].filter((part) => part !== undefined).join(' · ');
    return [
      {
        recordId: record.id,
        serialNumber: serialNumber.value,
        merchantName: merchantName?.value ?? null,
        place: place === '' ? null : place,
        model: model?.value ?? null,
        tidLast4: tid?.value.slice(-4) ?? null,
        contact: contactFor(record, contacts),
      },
    ];
  });
  return { labels, withoutSerial: found.length - labels.length };
};
