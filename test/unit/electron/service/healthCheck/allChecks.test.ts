import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allChecks } from '../../../../../electron/service/healthCheck/allChecks.ts';
import { automaticCheckIds, checkIds } from '../../../../../shared/check/checkIds.ts';

describe('all checks', () => {
  it('are those of the list, in its order, each once', () => {
    expect(allChecks.map(({ id }) => id)).toEqual([...automaticCheckIds]);
  });

  it('are listed in the README of their folder, in the same order', () => {
    const readme = readFileSync('electron/service/healthCheck/README.md', 'utf8');
    const listed = [...readme.matchAll(/^\| `([\w.]+)` \|/gm)].map(([, id]) => id);
    expect(listed).toEqual([...checkIds]);
  });
});
