// Addresses like steward://terminal/17F59B1F: they lead to a record or to a job and do nothing else.
import { z } from 'zod';
import { isLink, linkScheme } from './linkScheme.ts';

const longestSerial = 64;
const longestLink = 400;

/** What an address asks for: a terminal, a job, or nothing that this program knows. */
export const openedLinkSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('terminal'), serialNumber: z.string().min(1).max(longestSerial) }),
  z.object({ kind: z.literal('job'), jobId: z.uuid() }),
  z.object({ kind: z.literal('unknown') }),
]);
/** What an address asks for. */
export type OpenedLink = Readonly<z.infer<typeof openedLinkSchema>>;

/** The address of a terminal, as it stands in the QR code of its label. */
export const terminalLink = (serialNumber: string): string =>
  `${linkScheme}://terminal/${encodeURIComponent(serialNumber)}`;

/** The address of a job, as it stands in the QR code of its sheet. */
export const jobLink = (jobId: string): string => `${linkScheme}://job/${jobId}`;

const decoded = (text: string): string | null => {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
};

/** Reads an address; whatever is not exactly that of a terminal or a job is `unknown`. */
export const readLink = (text: string): OpenedLink => {
  const job = z.uuid().safeParse(/^[a-z]+:\/\/job\/([0-9a-f-]{36})\/?$/i.exec(text.trim())?.[1]?.toLowerCase());
  if (job.success && isLink(text)) return { kind: 'job', jobId: job.data };
  const match = /^[a-z]+:\/\/terminal\/([^/?#]+)\/?$/i.exec(text.trim());
  const serialNumber = text.length > longestLink || !isLink(text) ? null : decoded(match?.[1] ?? '');
  const isSerial = serialNumber !== null && /^[^\p{C}\s]+(?: [^\p{C}\s]+)*$/u.test(serialNumber);
  return isSerial && serialNumber.length <= longestSerial ? { kind: 'terminal', serialNumber } : { kind: 'unknown' };
};

/**
 * What a scanner that types like a keyboard means: the serial number of an address. Any other text stays as it is; what is
 * no whole address yet (it arrives key by key) as well.
 */
export const searchTextOf = (typed: string): string => {
  if (!isLink(typed)) return typed;
  const link = readLink(typed);
  return link.kind === 'terminal' ? link.serialNumber : typed;
};
