// Hosts as they are being typed.

import type { HopHost, HopHosts } from '../../../shared/hops/hopReport.ts';
import { hostText, readHost } from '../../../shared/hops/hostText.ts';

/** The two lists of hosts. */
export const hostLists = ['internet', 'acquirer'] as const;
/** One of the lists. */
export type HostList = (typeof hostLists)[number];

/** One row of the form. `key` keeps the row its field while others come and go. */
export interface HostRow {
  readonly key: number;
  readonly text: string;
  readonly tls: boolean;
}

/** Both lists as typed. */
export type HostDraft = Readonly<Record<HostList, readonly HostRow[]>>;

/** A form filled with what is set. */
export const draftOf = (hosts: HopHosts): HostDraft => {
  const rows = (list: readonly HopHost[], from: number): HostRow[] =>
    list.map((host, at) => ({ key: from + at, text: hostText(host), tls: host.tls }));
  return { internet: rows(hosts.internet, 0), acquirer: rows(hosts.acquirer, hosts.internet.length) };
};

const isBlank = ({ text }: HostRow): boolean => text.trim() === '';

/** Whether a row holds something that is no host; an empty row is left out, not wrong. */
export const isWrong = (row: HostRow): boolean => !isBlank(row) && readHost(row.text, row.tls) === null;

/** The hosts of the form; null while a row is wrong. */
export const hostsOf = (draft: HostDraft): HopHosts | null => {
  if (hostLists.some((list) => draft[list].some(isWrong))) return null;
  const read = (rows: readonly HostRow[]): HopHost[] => rows.flatMap((row) => readHost(row.text, row.tls) ?? []);
  return { internet: read(draft.internet), acquirer: read(draft.acquirer) };
};
