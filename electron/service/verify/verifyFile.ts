// Verifies one exported file, as the command line and the window ask for it.
import { AppFailure, failure } from '../../../shared/error/appError.ts';
import { looksLikeWords, verdictWords, type Words } from '../../export/verify/verdictWords.ts';
import { verifyExport } from '../../export/verify/verifyExport.ts';
import type { ExportVerdict } from '../../journal/exportVerdict.ts';
import { withFileSource } from './fileSource.ts';
import { nodePlatform } from './nodePlatform.ts';

/** A verdict and what it says: the result, each problem, and last who signed. */
export interface VerifiedFile {
  readonly verdict: ExportVerdict;
  readonly words: readonly Words[];
}

/** The verdict on an export in `file`. Throws AppFailure verify.* for what cannot be verified at all. */
export const verifyFile = async (file: string): Promise<VerifiedFile> => {
  const verdict = await withFileSource(file, (source) => verifyExport(source, nodePlatform));
  if (!('kind' in verdict)) return { verdict, words: verdictWords(verdict) };
  if (verdict.kind === 'tooLarge') {
    throw new AppFailure(failure('verify.too-large', { file, most: verdict.most }).error);
  }
  const { zh, en } = looksLikeWords[verdict.looksLike];
  throw new AppFailure(failure('verify.foreign-file', { file, looksLikeZh: zh, looksLikeEn: en }).error);
};
