// Photos of a case: listed, added by file or by paste, removed.
import { useEffect } from 'react';
import type { Attachment, AttachmentKind } from '../../../shared/register/registerRecord.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { useEvent } from '../../bridge/useEvent.ts';

const base64Of = async (file: Blob): Promise<string> => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
};

/** Photos of a case, and how to add one. While `isOpen`, a picture pasted anywhere on the page is added as `kind`. */
export const usePhotos = (caseId: string, kind: AttachmentKind, isOpen: boolean) => {
  const answer = useAnswer('attachments.list', { ownerId: caseId });
  useEvent('attachments.changed', ({ ownerId }) => {
    if (ownerId === caseId) answer.reload();
  });
  const { run: add, ...adding } = useCommand('attachments.add');
  useEffect(() => {
    if (!isOpen) return undefined;
    const onPaste = (event: ClipboardEvent): void => {
      const file = [...(event.clipboardData?.files ?? [])].find(({ type }) => type.startsWith('image/'));
      if (file === undefined) return;
      event.preventDefault();
      const name = file.name.trim() === '' ? 'paste.png' : file.name;
      void base64Of(file).then((content) => add({ ownerId: caseId, kind, name: name.slice(0, 120), content }));
    };
    window.addEventListener('paste', onPaste);
    return () => window.removeEventListener('paste', onPaste);
  }, [add, caseId, isOpen, kind]);
  const photos: readonly Attachment[] = knownOf(answer) ?? [];
  return { photos, error: adding.error, forgetError: adding.forgetError, isPending: adding.isPending };
};
