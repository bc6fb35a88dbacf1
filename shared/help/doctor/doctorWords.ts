// The form of what the connection doctor says about a finding.
import type { Bilingual } from '../../model/bilingual.ts';
import type { DoctorCheck, DoctorFinding } from '../../model/doctorReport.ts';
import type { Who } from '../../model/who.ts';

/** Texts of one finding; `{name}` places are filled from its facts. */
export interface DoctorWords {
  readonly check: DoctorCheck;
  readonly outcome: DoctorFinding['outcome'];
  readonly title: Bilingual;
  readonly explanation: Bilingual;
  readonly remedy: Bilingual | null;
  readonly who: Who;
}
