// Photos and files kept with a record of the register or a case of the resolver: known by their first bytes, few, small.
import { randomUUID } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { AppFailure, failure } from '../../../shared/error/appError.ts';
import { redactText } from '../../../shared/mask/redactText.ts';
import { plainText } from '../../../shared/register/checkValue.ts';
import {
  type Attachment,
  type AttachmentKind,
  longestAttachment,
  mostAttachments,
} from '../../../shared/register/registerRecord.ts';
import { attempt } from '../attempt.ts';
import { utcText } from '../isoTime.ts';
import { composeLine } from '../logWriter.ts';
import type { ServiceDeps } from '../serviceDeps.ts';
import { mediaTypeOf } from './mediaType.ts';
import { mustAllow, recordOf } from './registerLookup.ts';
import type { Attachments } from './registerServices.ts';

interface NewAttachment {
  readonly ownerId: string;
  readonly kind: AttachmentKind;
  readonly name: string;
  readonly content: Uint8Array;
}

const refuse = (...given: Parameters<typeof failure>): never => {
  throw new AppFailure(failure(...given).error);
};

const longestName = 120;

/** Attachments of the open shop. */
export const createAttachments = (deps: ServiceDeps): Attachments => {
  const { attachments: store, register } = deps.shops.open;

  const mustBeOwned = async (ownerId: string): Promise<void> => {
    const owner = await store.ownerKind(ownerId);
    if (owner === null) refuse('attachment.unknown-owner', { ownerId });
    if (owner === 'baseline') refuse('baseline.in-force', { ownerId });
    if (owner === 'record') await mustAllow(register, await recordOf(register, ownerId), 'photos');
  };

  const lineAbout = async (ownerId: string, summary: { zh: string; en: string }) => {
    const record = await register.byId(ownerId);
    const line = composeLine(deps, { kind: 'register', summary, simulated: deps.shops.kind === 'simulated' });
    const serialNumber = record?.fields.serialNumber?.value ?? null;
    return { ...line, terminalId: record?.terminalId ?? null, serialNumber };
  };

  const add = async ({ ownerId, kind, name, content }: NewAttachment): Promise<Attachment> => {
    await mustBeOwned(ownerId);
    if (content.byteLength > longestAttachment) refuse('attachment.too-large', { bytes: content.byteLength });
    const mediaType = mediaTypeOf(content);
    const isPicture = mediaType !== null && mediaType !== 'application/pdf';
    if (mediaType === null || (!isPicture && kind !== 'document')) return refuse('attachment.wrong-kind', { kind });
    const known = await store.list(ownerId);
    if (known.length >= mostAttachments) refuse('attachment.too-many', { most: mostAttachments });
    const attachment: Attachment = {
      id: randomUUID(),
      ownerId,
      kind,
      name: redactText(plainText(name)).slice(0, longestName) || kind,
      mediaType,
      bytes: content.byteLength,
      addedAt: utcText(deps.clock.now()),
      addedBy: deps.operator.current(),
    };
    const words = { zh: `添加照片：${attachment.name}`, en: `Photo added: ${attachment.name}` };
    deps.publish('log.appended', await store.add(attachment, content, await lineAbout(ownerId, words)));
    deps.publish('attachments.changed', { ownerId });
    return attachment;
  };

  const found = async (attachmentId: string) =>
    (await store.byId(attachmentId)) ?? refuse('attachment.unknown', { attachmentId });

  return {
    list: ({ ownerId }) => attempt(async () => [...(await store.list(ownerId))]),
    add: ({ content, ...input }) => attempt(() => add({ ...input, content: Buffer.from(content, 'base64') })),
    import: ({ file, ...input }) =>
      attempt(async () => {
        const { size } = await stat(file).catch(() => refuse('attachment.unknown', { file }));
        if (size > longestAttachment) refuse('attachment.too-large', { bytes: size });
        const content = await readFile(file).catch(() => refuse('attachment.unknown', { file }));
        return add({ ...input, name: basename(file), content });
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
        if ((await store.ownerKind(ownerId)) === 'baseline') refuse('baseline.in-force', { ownerId });
        const reason = redactText(given);
        const words = { zh: `删除照片：${name}（${reason}）`, en: `Photo removed: ${name} (${reason})` };
        deps.publish('log.appended', await store.remove(attachmentId, await lineAbout(ownerId, words)));
        deps.publish('attachments.changed', { ownerId });
        return {};
      }),
  };
};
