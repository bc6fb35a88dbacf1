// Verifies one exported file, as the command line and the window ask for it.
import { AppFailure, failure } from '../../../shared/error/appError.ts';
import { looksLikeWords } from '../../export/verify/verdictWords.ts';
import { verifyExport } from '../../export/verify/verifyExport.ts';
import type { ExportVerdict } from '../../journal/exportVerdict.ts';
import { fileSource } from './fileSource.ts';
import { nodePlatform } from './nodePlatform.ts';

/** The verdict on an export in `file`. Throws AppFailure verify.* for what cannot be verified at all. */
export const verifyFile = async (file: string): Promise<ExportVerdict> => {
  const verdict = await verifyExport(await fileSource(file), nodePlatform);
  if (!('kind' in verdict)) return verdict;
  if (verdict.kind === 'tooLarge') {
    throw new AppFailure(failure('verify.too-large', { file, most: verdict.most }).error);
  }
  const { zh, en } = looksLikeWords[verdict.looksLike];
  throw new AppFailure(failure('verify.foreign-file', { file, looksLike: `${zh} / ${en}` }).error);
};
