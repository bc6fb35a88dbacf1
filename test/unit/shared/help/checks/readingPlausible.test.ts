import { describe, expect, it } from 'vitest';
import { readingPlausibleHelp as help } from '../../../../../shared/help/checks/readingPlausible.ts';

describe('help of reading.plausible', () => {
  it('says that an impossible value becomes no reading', () => {
    expect(help.why.en).toContain('becomes no reading');
  });
});
