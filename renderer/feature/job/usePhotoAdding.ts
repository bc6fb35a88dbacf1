// Adds photos to a job: made smaller first, then kept by the program, then named in the answer that they belong to.
import { useState } from 'react';
import type { AppError } from '../../../shared/error/appError.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { shrinkPhoto } from '../../ui/photo/shrinkPhoto.ts';
import { mostBytes } from '../../ui/photo/shrunkSize.ts';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';

/** A way to add files, and what went wrong with the last one. */
export interface PhotoAdding {
  readonly add: (files: readonly File[]) => void;
  readonly isPending: boolean;
  /** What no program would have taken, in words. */
  readonly refused: string | null;
  readonly error: AppError | null;
  readonly forget: () => void;
}

/** `onAdded` gets the ids of those that were kept. */
export const usePhotoAdding = (jobId: string, onAdded: (ids: readonly string[]) => Promise<void>): PhotoAdding => {
  const { t } = useWords();
  const [isPending, setIsPending] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const { run, error, forgetError } = useCommand('attachments.add');

  const addOne = async (file: File): Promise<string | null> => {
    const photo = await shrinkPhoto(file, file.name);
    if (photo.kind !== 'photo') {
      setRefused(
        t(`job.photo.${photo.kind}`, { name: photo.name, size: photo.megabytes, most: Math.round(mostBytes / 1e6) }),
      );
      return null;
    }
    const kept = await run({ ownerId: jobId, kind: 'other', name: photo.name, content: photo.content });
    return kept.ok ? kept.value.id : null;
  };
  const addAll = async (files: readonly File[]): Promise<void> => {
    setIsPending(true);
    setRefused(null);
    const ids: string[] = [];
    for (const file of files) {
      const id = await addOne(file);
      if (id !== null) ids.push(id);
    }
    if (ids.length > 0) {
      await onAdded(ids);
      toast(t('job.photo.added'));
    }
    setIsPending(false);
  };
  return {
    add: (files) => {
      if (files.length > 0 && !isPending) void addAll(files);
    },
    isPending,
    refused,
    error,
    forget: () => {
      setRefused(null);
      forgetError();
    },
  };
};
