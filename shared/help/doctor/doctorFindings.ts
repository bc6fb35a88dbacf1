// Everything the connection doctor can say: what was found, what it means, the one thing to do, whose job that is.
import type { DoctorFindingId } from '../../model/doctorReport.ts';
import { accessFindings } from './accessFindings.ts';
import { computerFindings } from './computerFindings.ts';
import type { DoctorWords } from './doctorWords.ts';
import { lineFindings } from './lineFindings.ts';
import { networkFindings } from './networkFindings.ts';

/** Texts of every finding. */
export const doctorFindings: Readonly<Record<DoctorFindingId, DoctorWords>> = {
  ...computerFindings,
  ...accessFindings,
  ...lineFindings,
  ...networkFindings,
};
