import { describe, expect, it } from 'vitest';
import { readerContactlessHelp as help } from '../../../../../shared/help/checks/readerContactless.ts';

describe('help of reader.contactless', () => {
  it('puts wiping before everything else', () => {
    expect(help.findings.high.remedy?.en).toContain('Wipe');
  });
});
