import { expect, it } from 'vitest';
import { verifierReading } from '../../../../../electron/service/inspection/verifierReading.ts';

it('begins as a program that says how it is called and how it ends', () => {
  expect(verifierReading.startsWith('#!/usr/bin/env node')).toBe(true);
  expect(verifierReading).toContain('Ends with 0 = whole, 1 = something differs, 2 = cannot be read.');
});
