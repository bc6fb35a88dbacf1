// Which currency a terminal works in, as far as it says so before anyone registers.
import type { Result } from '../../../shared/error/appError.ts';
import { success } from '../../../shared/error/appError.ts';
import { parseBitmaps } from '../../protocol/zvt/zvtBitmaps.ts';
import type { ZvtDeadline } from '../../protocol/zvt/zvtDeadline.ts';
import type { DialogueEnd } from '../../protocol/zvt/zvtDialogueEnd.ts';
import { decodeMaintenance, encodeMaintenanceRequest } from '../../protocol/zvt/zvtMaintenance.ts';
import { blockId, maintenanceTag, maintenanceVersion } from '../../protocol/zvt/zvtTags.ts';
import { findTag } from '../../protocol/zvt/zvtTlv.ts';
import { readStatus, type StatusEnquiry } from './zvtStatusReader.ts';

const fromMaintenance = (end: DialogueEnd): string | null => {
  if (end.kind !== 'completed') return null;
  const frame = findTag(parseBitmaps(end.completion.data).container?.nodes ?? [], maintenanceTag);
  return frame === undefined ? null : (decodeMaintenance(frame).answer.blocks.results?.currency ?? null);
};

const askMaintenance = (ask: StatusEnquiry['ask'], deadline: ZvtDeadline): Promise<DialogueEnd> =>
  ask(encodeMaintenanceRequest({ version: maintenanceVersion, wanted: [blockId('results')] }), deadline);

/**
 * Four digits, or null if the terminal does not say: bitmap 49 of the status, else DF5E where the extension is offered.
 * Both only read. Fails as a status enquiry does; then nothing was changed.
 */
export const readCurrency = async (enquiry: StatusEnquiry): Promise<Result<string | null>> => {
  const status = await readStatus(enquiry);
  if (!status.ok) return status;
  const { currency, offersMaintenance } = status.value.value;
  if (currency !== null || !offersMaintenance) return success(currency);
  return success(fromMaintenance(await askMaintenance(enquiry.ask, enquiry.deadline)));
};
