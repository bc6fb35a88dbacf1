// Evidence for tests, with only what matters stated.

import { type Scene, sceneOf } from '../../electron/diagnosis/scene.ts';
import { usualSettings } from '../../electron/diagnosis/settings.ts';
import type { EvidenceDocument, EvidenceFact } from '../../shared/diagnosis/evidenceSchema.ts';
import type { Evidence } from '../../shared/diagnosis/readEvidence.ts';
import { readEvidence } from '../../shared/diagnosis/readEvidence.ts';

/** The time of asking in tests. */
export const testNow = '2026-11-22T09:30:00+08:00';

/** A fact read from the terminal, unless said otherwise. */
export const aFact = (key: string, value: EvidenceFact['value'], more: Partial<EvidenceFact> = {}): EvidenceFact => ({
  key,
  value,
  source: 'device',
  ...more,
});

/** A code on a slip, unless said otherwise. */
export const aCode = (value: string, more: Partial<EvidenceFact> = {}): EvidenceFact =>
  aFact('response.code', value, { source: 'receipt', ...more });

/** A document about terminal A, in the UnionPay profile. */
export const anEvidence = (
  facts: readonly EvidenceFact[],
  others: Readonly<Record<string, readonly EvidenceFact[]>> = {},
  profile = 'cn-unionpay',
): EvidenceDocument => {
  const terminals = Object.fromEntries(
    Object.entries({ A: facts, ...others }).map(([name, list]) => [name, [...list]]),
  );
  return { profile, now: testNow, subject: 'A', terminals };
};

/** The same, read. */
export const readOf = (document: unknown): Evidence => {
  const reading = readEvidence(document);
  if (!reading.ok) throw new Error(`refused: ${JSON.stringify(reading.issues)}`);
  return reading.evidence;
};

/** The scene of terminal A. */
export const aScene = (...given: Parameters<typeof anEvidence>): Scene =>
  sceneOf(readOf(anEvidence(...given)), usualSettings);
