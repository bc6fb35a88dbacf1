// Whether what the shop remembers is about the terminal that answers now: another one may be plugged in at the same port.
import type { StatusCompletion } from '../../protocol/zvt/zvtStatus.ts';
import type { DriverSettings } from '../driverPlugin.ts';

/**
 * Compares serial number, or TID where either side has no serial number. The remembered serial number may be the one
 * of the label (DF10), which the status does not carry, so an equal TID is enough then too.
 */
export const isRemembered = (settings: DriverSettings, status: StatusCompletion): boolean => {
  const { rememberedFor } = settings;
  if (rememberedFor === undefined) return true;
  if (rememberedFor === null) return false;
  const serialNumber = status.components[0]?.serialNumber ?? null;
  if (serialNumber !== null && serialNumber === rememberedFor.serialNumber) return true;
  const isOtherSerial = serialNumber !== null && /^[0-9A-F]{8}$/.test(rememberedFor.serialNumber ?? '');
  return !isOtherSerial && status.tid !== null && status.tid === rememberedFor.tid;
};
