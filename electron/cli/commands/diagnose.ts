// steward diagnose: an evidence document in, ranked causes out.
import type { Answer } from '../../../shared/diagnosis/answerSchema.ts';
import { diagnoseEvidence } from '../../service/diagnoseEvidence.ts';
import { type ExitStatus, exitStatus } from '../exitStatus.ts';
import { printAnswer } from '../printAnswer.ts';
import { badDocument, readJsonDocument } from '../readDocumentText.ts';
import type { Request } from '../request.ts';
import type { Session } from '../session.ts';

const mostBytes = 8 * 1024 * 1024;
const shownIssues = 5;

/** 0 where nothing has to be done: information, a matter of the card, or all of it over. */
const statusOf = ({ verdict, findings }: Answer): ExitStatus => {
  if (verdict === 'information' || verdict === 'no-terminal-fault') return exitStatus.done;
  const isOver = verdict === 'ranked' && findings.every(({ role }) => role !== 'primary');
  return isOver ? exitStatus.done : exitStatus.needsAttention;
};

/** Diagnoses the document of a file, or of standard input for `-`. */
export const diagnoseCommand = async (
  { voice }: Session,
  { file }: Extract<Request, { command: 'diagnose' }>,
): Promise<ExitStatus> => {
  const place = { file, command: 'diagnose ', most: mostBytes };
  const reading = diagnoseEvidence(await readJsonDocument(place));
  if (!reading.ok) throw badDocument(place, reading.issues.slice(0, shownIssues));
  printAnswer(reading.answer, voice);
  return statusOf(reading.answer);
};
