// The bill of materials of a release: CycloneDX 1.6 in JSON (ECMA-424), made of the lock file. Pure.

/** @typedef {import('./shippedPackages.mjs').ShippedPackage} ShippedPackage */

/**
 * @param {readonly ShippedPackage[]} packages
 * @param {{ name: string, version: string, description: string, license: string }} program its package.json
 * @param {{ madeAt: string, electronVersion: string }} build `madeAt` in ISO 8601; which Electron is really inside
 * @returns {object}
 */
export function billOfMaterials(packages, program, { madeAt, electronVersion }) {
  const inside = packages.map((each) =>
    each.name === 'electron' && each.version !== electronVersion
      ? { ...each, version: electronVersion, integrity: null }
      : each,
  );
  const own = `pkg:npm/${program.name}@${program.version}`;
  const chosen = inside.filter(({ isChosen }) => isChosen);
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      timestamp: madeAt,
      component: {
        type: 'application',
        'bom-ref': own,
        name: program.name,
        version: program.version,
        description: program.description,
        licenses: [{ license: { id: program.license } }],
        purl: own,
      },
    },
    components: inside.map(componentOf),
    dependencies: [
      { ref: own, dependsOn: chosen.map(addressOf) },
      ...inside.map((each) => ({
        ref: addressOf(each),
        dependsOn: each.needs.map((need) => `pkg:npm/${need.replace(/^@/, '%40')}`),
      })),
    ],
  };
}

/** @param {ShippedPackage} each */
function componentOf(each) {
  const [algorithm = '', sum = ''] = (each.integrity ?? '').split('-', 2);
  const isSingle = /^[\w.+-]+$/.test(each.licence);
  const scoped = /^(@[^/]+)\/(.+)$/.exec(each.name);
  return {
    type: each.name === 'electron' ? 'framework' : 'library',
    'bom-ref': addressOf(each),
    ...(scoped === null ? { name: each.name } : { group: scoped[1], name: scoped[2] }),
    version: each.version,
    ...(algorithm === 'sha512'
      ? { hashes: [{ alg: 'SHA-512', content: Buffer.from(sum, 'base64').toString('hex') }] }
      : {}),
    licenses: isSingle ? [{ license: { id: each.licence } }] : [{ expression: each.licence }],
    purl: addressOf(each),
  };
}

/** @param {ShippedPackage} each */
function addressOf({ name, version }) {
  return `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;
}
