import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allGuides, guides, trainingGuides } from '../../../../shared/knowhow/allGuides.ts';
import { guideIds, guideTopics } from '../../../../shared/knowhow/guide.ts';
import { sentencesOf } from '../../../support/guides.ts';

const golden = join(import.meta.dirname, '../../../golden/guideVersions.json');

const fingerprint = (guide: (typeof allGuides)[number]): string =>
  createHash('sha256')
    .update(JSON.stringify(sentencesOf(guide)))
    .digest('hex')
    .slice(0, 16);

describe('the guides', () => {
  it('are listed once each under their own id, in every topic', () => {
    expect(allGuides.map(({ id }) => id)).toEqual([...guideIds]);
    expect(Object.entries(guides).filter(([id, guide]) => id !== guide.id)).toEqual([]);
    expect(new Set(allGuides.map(({ topic }) => topic))).toEqual(new Set(guideTopics));
  });

  it('give everybody something to acknowledge', () => {
    for (const role of ['owner', 'technician', 'cashier'] as const) {
      expect(trainingGuides.filter(({ training }) => training.includes(role)).length).toBeGreaterThan(2);
    }
  });

  it('change no word without another version, because people have acknowledged the former one', () => {
    const now = Object.fromEntries(allGuides.map((guide) => [guide.id, [guide.version, fingerprint(guide)]]));
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(golden, `${JSON.stringify(now, null, 2)}\n`);
    expect(now).toEqual(JSON.parse(readFileSync(golden, 'utf8')));
  });
});
