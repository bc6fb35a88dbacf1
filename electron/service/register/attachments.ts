// Photos and files kept with a record, a case, a job …: known by their first bytes, cleaned at the door, few, small.
import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { AppFailure, failure } from '../../../shared/error/appError.ts';
import { redactText } from '../../../shared/mask/redactText.ts';
import { plainText } from '../../../shared/register/checkValue.ts';
import {
  type Attachment,
  type AttachmentKind,
  longestAttachment,
  mostAttachmentsOf,
} from '../../../shared/register/registerRecord.ts';
import type { AttachmentOwner } from '../../store/attachmentStore.ts';
import { cleanPicture } from '../attachment/cleanPicture.ts';
import { attempt } from '../attempt.ts';
import { utcText } from '../isoTime.ts';
import { composeJobLine } from '../job/jobLine.ts';
import { composeLine } from '../logWriter.ts';
import { openAtOnce } from '../openAtOnce.ts';
import type { ServiceDeps } from '../serviceDeps.ts';
import { mediaTypeOf } from './mediaType.ts';
import { mustAllow, recordOf } from './registerLookup.ts';
import type { Attachments } from './registerServices.ts';

interface NewAttachment {
  readonly ownerId: string;
  readonly kind: AttachmentKind;
  readonly name: string;
  readonly content: Buffer;
}

const refuse = (...given: Parameters<typeof failure>): never => {
  throw new AppFailure(failure(...given).error);
};

const longestName = 120;
/** Larger than any screen or paper needs; more would only fill the memory of who opens it. */
const mostPixels = 120_000_000;

const closedStates = ['done', 'missed', 'cancelled'];
const inMegabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1);

interface Kept {
  readonly mediaType: Attachment['mediaType'];
  readonly content: Uint8Array;
}

/** What is kept of a file: of a picture nothing but the picture. Codes: attachment.wrong-kind, attachment.damaged, attachment.too-large */
const cleaned = (content: Buffer, kind: AttachmentKind): Kept => {
  const mediaType = mediaTypeOf(content);
  const isDocument = mediaType === 'application/pdf';
  if (mediaType === null || (isDocument && kind !== 'document')) return refuse('attachment.wrong-kind', { kind });
  if (isDocument) return { mediaType, content };
  const clean = cleanPicture(content);
  if (clean === null) return refuse('attachment.damaged', { kind });
  const [width, height] = clean.size;
  if (width * height > mostPixels) refuse('attachment.too-large', { megabytes: `${width} × ${height} px` });
  return clean;
};

/** Attachments of the open shop. */
export const createAttachments = (deps: ServiceDeps): Attachments => {
  const { attachments: store, jobs, register } = deps.shops.open;

  const mustBeOwned = async (ownerId: string): Promise<AttachmentOwner> => {
    const owner = await store.ownerKind(ownerId);
    if (owner === null) return refuse('attachment.unknown-owner', { ownerId });
    if (owner === 'baseline') refuse('baseline.in-force', { ownerId });
    if (owner === 'record') await mustAllow(register, await recordOf(register, ownerId), 'photos');
    const job = owner === 'job' ? await jobs.byId(ownerId) : null;
    if (job !== null && closedStates.includes(job.state)) refuse('job.closed', { state: job.state });
    return owner;
  };

  /** Nothing is taken away from what was signed, completed or in force, nor from under an answer. */
  const mayBeRemoved = async ({ id, ownerId, kind, name }: Attachment): Promise<void> => {
    const owner = await store.ownerKind(ownerId);
    if (owner === 'baseline') refuse('baseline.in-force', { ownerId });
    if (owner !== 'job') return;
    const job = await jobs.byId(ownerId);
    const isUsed = job?.answers.some(({ photoIds }) => photoIds.includes(id)) === true;
    const isClosed = job !== null && closedStates.includes(job.state);
    if (isUsed || isClosed || kind === 'signature') refuse('attachment.kept', { photo: name });
  };

  const lineAbout = async (ownerId: string, summary: { zh: string; en: string }) => {
    const job = await jobs.byId(ownerId);
    if (job !== null) return composeJobLine(deps, job, summary, { record: { kind: 'job', id: ownerId } });
    const record = await register.byId(ownerId);
    const line = composeLine(deps, {
      kind: 'register',
      summary,
      simulated: deps.shops.kind === 'simulated',
      record: record === null ? null : { kind: 'register', id: ownerId },
      place: record?.fields.store?.value ?? null,
    });
    const serialNumber = record?.fields.serialNumber?.value ?? null;
    return { ...line, terminalId: record?.terminalId ?? null, serialNumber };
  };

  const add = async ({ ownerId, kind, name, content }: NewAttachment): Promise<Attachment> => {
    const owner = await mustBeOwned(ownerId);
    mustBeSmall(content.byteLength);
    const kept = cleaned(content, kind);
    const most = mostAttachmentsOf(owner);
    if ((await store.list(ownerId)).length >= most) refuse('attachment.too-many', { most });
    const attachment: Attachment = {
      id: randomUUID(),
      ownerId,
      kind,
      name: redactText(plainText(name)).slice(0, longestName) || kind,
      mediaType: kept.mediaType,
      bytes: kept.content.byteLength,
      addedAt: utcText(deps.clock.now()),
      addedBy: deps.operator.current(),
    };
    const words = { zh: `添加照片：${attachment.name}`, en: `Photo added: ${attachment.name}` };
    deps.publish('log.appended', await store.add(attachment, kept.content, await lineAbout(ownerId, words)));
    deps.publish('attachments.changed', { ownerId });
    return attachment;
  };

  const mustBeSmall = (bytes: number): void => {
    if (bytes > longestAttachment) refuse('attachment.too-large', { bytes, megabytes: `${inMegabytes(bytes)} MB` });
  };

  const found = async (attachmentId: string) =>
    (await store.byId(attachmentId)) ?? refuse('attachment.unknown', { attachmentId });

  return {
    list: ({ ownerId }) => attempt(async () => [...(await store.list(ownerId))]),
    add: ({ content, ...input }) => attempt(() => add({ ...input, content: Buffer.from(content, 'base64') })),
    import: ({ file, ...input }) =>
      attempt(async () => {
        const handle = await openAtOnce(file).catch(() => refuse('attachment.unknown', { file }));
        try {
          // What was looked at is what is read, whatever takes its place meanwhile.
          const seen = await handle.stat();
          if (!seen.isFile()) refuse('attachment.unknown', { file });
          mustBeSmall(seen.size);
          const content = await handle.readFile().catch(() => refuse('attachment.unknown', { file }));
          return await add({ ...input, name: basename(file), content });
        } finally {
          await handle.close();
        }
      }),
    get: ({ attachmentId }) =>
      attempt(async () => {
        const { attachment, content } = await found(attachmentId);
        return { attachment, content: Buffer.from(content).toString('base64') };
      }),
    remove: ({ attachmentId, reason: given }) =>
      attempt(async () => {
        const { attachment } = await found(attachmentId);
        const { ownerId, name } = attachment;
        await mayBeRemoved(attachment);
        const reason = redactText(given);
        const words = { zh: `删除照片：${name}（${reason}）`, en: `Photo removed: ${name} (${reason})` };
        deps.publish('log.appended', await store.remove(attachmentId, await lineAbout(ownerId, words)));
        deps.publish('attachments.changed', { ownerId });
        return {};
      }),
  };
};
