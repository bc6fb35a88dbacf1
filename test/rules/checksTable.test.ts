// The pages about checks say what the program does: the table is made of the registry, the statements name what exists.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkIds } from '../../shared/check/checkIds.ts';
import { checksTable, seedRowsOf } from '../support/checksTable.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'electron/service/healthCheck');
const pagePath = join(folder, 'README.md');
const seeds = seedRowsOf(readFileSync(join(folder, 'SEEDS.md'), 'utf8'));
const known = seedRowsOf(readFileSync(join(root, 'electron/diagnosis/SEEDS.md'), 'utf8'));
const [begin, end] = ['<!-- table of checks: begin -->', '<!-- table of checks: end -->'];

describe('the table of checks', () => {
  it('is what registry, help, limits and SEEDS.md make of it (UPDATE_GOLDEN=1 writes it)', () => {
    const page = readFileSync(pagePath, 'utf8');
    const [before, after] = [page.indexOf(begin), page.indexOf(end)];
    expect(before).toBeGreaterThan(0);
    expect(after).toBeGreaterThan(before);
    const made = `${begin}\n\n${checksTable(seeds)}\n\n`;
    if (process.env['UPDATE_GOLDEN'] === '1') {
      writeFileSync(pagePath, page.slice(0, before) + made + page.slice(after));
      return;
    }
    expect(page.slice(before, after)).toBe(made);
  });
});

describe('the statements of the articles on checks and prevention', () => {
  it('are statements that the page of the diagnosis has, each once', () => {
    const rows = seeds.map(({ row }) => row);
    expect(new Set(rows).size).toBe(rows.length);
    expect(rows.filter((row) => !known.some((each) => each.row === row))).toEqual([]);
  });

  it('leave out only those that ask for no check and no prevention', () => {
    const rows = seeds.map(({ row }) => row);
    expect(known.map(({ row }) => row).filter((row) => !rows.includes(row))).toEqual(
      // What 97 is, causes outside of the shop, costs, what follows, and what a shop may ask itself.
      ['B0a', 'B0b', 'B1.1', 'B1.2', 'B1.3', 'B1.4', 'B1.5', 'B1.7', 'B2', 'B3', 'B5', 'B6'],
    );
  });

  it('name at least one check each, and only checks that exist', () => {
    expect(seeds.filter(({ checks }) => checks.length === 0)).toEqual([]);
    const named = seeds.flatMap(({ checks }) => checks);
    expect(named.filter((id) => !(checkIds as readonly string[]).includes(id))).toEqual([]);
  });

  it('name only files that exist', () => {
    const files = seeds.flatMap(({ also }) => [...also.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file));
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });
});
