import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { billOfMaterials } from '../../../../../electron/install/packaging/sbom.mjs';
import { shippedPackages } from '../../../../../electron/install/packaging/shippedPackages.mjs';

const root = join(import.meta.dirname, '../../../../..');
const require = createRequire(import.meta.url);
const packages = shippedPackages(root);
const program = { name: 'terminal-steward', version: '0.1.0', description: 'A steward', license: 'MIT' };
const madeAt = '2026-11-23T00:00:00.000Z';
const pinned = packages.find(({ name }) => name === 'electron')?.version ?? '';

const billSchema = z.looseObject({
  components: z.array(
    z.looseObject({
      'bom-ref': z.string(),
      name: z.string(),
      version: z.string(),
      hashes: z.array(z.unknown()).optional(),
    }),
  ),
  dependencies: z.array(z.object({ ref: z.string(), dependsOn: z.array(z.string()) })),
});
const billOf = (electronVersion: string) =>
  billSchema.parse(JSON.parse(JSON.stringify(billOfMaterials(packages, program, { madeAt, electronVersion }))));

/** The published schema, with those that it refers to. */
const validator = () => {
  const folder = join(dirname(require.resolve('@cyclonedx/cyclonedx-library/package.json')), 'res', 'schema');
  const read = (name: string): object =>
    JSON.parse(readFileSync(join(folder, `${name}.SNAPSHOT.schema.json`), 'utf8')) as object;
  const ajv = new Ajv({ strict: false, formats: { 'idn-email': true } });
  const addFormats = require('ajv-formats') as { default: (to: Ajv) => void };
  addFormats.default(ajv);
  ajv.addFormat('iri-reference', true);
  for (const name of ['spdx', 'jsf-0.82', 'cryptography-defs']) {
    ajv.addSchema(read(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
  }
  return ajv.compile(read('bom-1.6'));
};

describe('billOfMaterials', () => {
  it('is valid by the published schema of CycloneDX, which refuses what is not', () => {
    const validate = validator();
    const bill = billOf(pinned);
    validate(bill);
    expect(validate.errors).toBeNull();
    expect(validate({ ...bill, specVersion: 16 })).toBe(false);
    expect(validate({ ...bill, components: [{ type: 'library' }] })).toBe(false);
  });

  it('names every package once, with the checksum of the lock file, and no relation to something that is not in it', () => {
    const { components, dependencies } = billOf(pinned);
    const refs = new Set(components.map((component) => component['bom-ref']));
    expect(refs.size).toBe(components.length);
    expect(components.filter(({ hashes }) => hashes === undefined)).toEqual([]);
    expect(dependencies.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !refs.has(ref))).toEqual([]);
    expect(dependencies[0]?.dependsOn).toContain(`pkg:npm/electron@${pinned}`);
    expect(dependencies[0]?.dependsOn).toContain('pkg:npm/%40photostructure/sqlite@2.6.0');
  });

  it('tells of the Electron that is really inside', () => {
    const electron = billOf('33.2.1').components.find(({ name }) => name === 'electron');
    expect(electron).toMatchObject({ version: '33.2.1' });
    expect(electron?.hashes).toBeUndefined();
  });
});
