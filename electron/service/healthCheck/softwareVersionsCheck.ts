// software.versions: what runs on the terminal, and what changed since the record before.
import { softwareVersionsHelp as help } from '../../../shared/help/checks/softwareVersions.ts';
import { softwareKindNames } from '../../../shared/help/factNames.ts';
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import type { Evidence, HealthReport } from '../../../shared/model/healthReport.ts';
import type { DriverReport } from '../../driver/terminalDriver.ts';
import type { HealthCheck } from './check.ts';
import { partSource, stateEvidence, versionSource } from './evidence.ts';
import { joined, makeResult, nothingRead } from './makeResult.ts';

interface Version {
  readonly key: string;
  readonly label: Bilingual;
  readonly version: string;
  readonly source: string;
}

const versionsOf = ({ identity, facts }: DriverReport): readonly Version[] => {
  const terminal: Version[] =
    identity.softwareVersion === null
      ? []
      : [
          {
            key: 'terminal.softwareVersion',
            label: { zh: '终端', en: 'terminal' },
            version: identity.softwareVersion,
            source: versionSource(identity.driver),
          },
        ];
  const components = identity.components.flatMap(({ name, serialNumber, softwareVersion }, index): Version[] => {
    const label = name ?? serialNumber ?? String(index + 1);
    // The first part is the terminal itself and mostly repeats its version.
    if (softwareVersion === null || (index === 0 && softwareVersion === identity.softwareVersion)) return [];
    return [{ key: `component ${label}`, label: { zh: label, en: label }, version: softwareVersion, source: '1F41' }];
  });
  const software = (facts.software ?? []).flatMap(({ kind, name, version }): Version[] => {
    if (version === null) return [];
    const words = kind === null ? { zh: '软件', en: 'software' } : softwareKindNames[kind];
    const label = name === null ? words : { zh: `${words.zh} ${name}`, en: `${words.en} ${name}` };
    return [
      {
        key: `software ${[kind ?? 'other', name ?? ''].join(' ').trim()}`,
        label,
        version,
        source: partSource(identity.driver),
      },
    ];
  });
  return [...terminal, ...components, ...software];
};

const evidenceBefore = (previous: HealthReport | null): readonly Evidence[] =>
  previous?.checks.find(({ id }) => id === help.id)?.evidence ?? [];

const changesSince = (before: readonly Evidence[], versions: readonly Version[]): readonly Bilingual[] =>
  versions.flatMap(({ key, label, version }) => {
    const old = before.find((evidence) => evidence.key === key)?.value;
    if (old === undefined || old === version) return [];
    return [{ zh: `${label.zh} ${old} → ${version}`, en: `${label.en} ${old} → ${version}` }];
  });

/** Always passes; a change since the record before is mentioned. */
export const softwareVersionsCheck: HealthCheck = {
  id: help.id,
  judge: (context) => {
    const versions = versionsOf(context.report);
    if (versions.length === 0) return nothingRead(help, context);
    const before = evidenceBefore(context.tellers?.get(help.id) ?? context.previous);
    const changes = changesSince(before, versions);
    const compared = changes.length > 0 ? help.findings.changed : help.findings.unchanged;
    const listed = versions.map(({ label, version }) => ({
      zh: `${label.zh} ${version}`,
      en: `${label.en} ${version}`,
    }));
    return makeResult(help.id, before.length === 0 ? help.findings.listed : compared, {
      evidence: versions.map(({ key, version, source }) => stateEvidence(key, version, source)),
      facts: { versions: joined(listed), changes: joined(changes) },
    });
  },
};
