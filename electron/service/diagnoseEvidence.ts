// Why a terminal is refused: a document in the published form, diagnosed as the window and the command line show it.
import type { Answer, Notice } from '../../shared/diagnosis/answerSchema.ts';
import { diagnoseDocument } from '../diagnosis/diagnose.ts';

/** What came of a document: an answer, or the places in it that make no sense as a whole. */
export type DiagnosisReading =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly issues: readonly Notice[] };

/** Diagnoses a document that anybody may have written. Never throws. */
export const diagnoseEvidence = (document: unknown): DiagnosisReading => diagnoseDocument(document);
