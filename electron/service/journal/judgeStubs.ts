// Whether what stands for removed entries is genuine, and fits what is before it.
import type { JournalFault } from '../../../shared/journal/verification.ts';
import { readStub } from '../../journal/heads.ts';
import type { StoredStub } from '../../store/headStore.ts';
import type { JournalOutline } from '../../store/journalOutline.ts';
import { isGenuineStub } from './createSigner.ts';

const statesItself = ({ first, last, previousHash, lastHash, text }: StoredStub, journal: string): boolean => {
  const stub = readStub(text);
  return (
    stub !== null &&
    stub.journal === journal &&
    stub.first === first &&
    stub.last === last &&
    stub.previousHash === previousHash &&
    stub.lastHash === lastHash
  );
};

const isSigned = (
  { text, signature }: StoredStub,
  isEverythingUnsigned: boolean,
  signers: ReadonlySet<string> | null,
): boolean => {
  const stub = readStub(text);
  if (stub === null) return false;
  // Where nothing could ever sign, a stub cannot be signed either.
  if (signature === null) return isEverythingUnsigned && stub.key === null;
  // Anybody can sign with a key of his own: it has to be one that signs this log.
  return (signers === null || signers.has(stub.key ?? '')) && isGenuineStub(stub, text, signature);
};

/** Faults of the stubs; `genesis` = the hash before entry 1, `signers` = keys that sign this log (null = any). */
export const judgeStubs = (
  outline: JournalOutline,
  genesis: string,
  signers: ReadonlySet<string> | null = null,
): readonly JournalFault[] => {
  const faults: JournalFault[] = [];
  const isUnsigned = outline.heads.length === 0;
  let after = 0;
  for (const stub of outline.stubs) {
    const { first, last, previousHash } = stub;
    const before = first === 1 ? genesis : outline.hashOf(first - 1);
    // An entry before that is missing is reported as that.
    const fits = before === null || before === previousHash;
    if (first <= after || !fits || !statesItself(stub, outline.journal) || !isSigned(stub, isUnsigned, signers)) {
      faults.push({ kind: 'stub', first, last });
    }
    after = last;
  }
  return faults;
};
