// The filters of the findings as they stand in the address.
import type { CommandInput } from '../../../shared/ipc/contract.ts';
import { parties, type Who } from '../../../shared/model/who.ts';

/** Which findings, by how they stand. */
export const shows = ['open', 'closed', 'all'] as const;

/** What is filtered by. */
export interface FindingQuery {
  readonly show: (typeof shows)[number];
  readonly who: Who | null;
  readonly text: string;
}

const longestText = 100;

/** What an address asks for; whatever it cannot mean is left out. */
export const readQuery = (address: URLSearchParams): FindingQuery => ({
  show: shows.find((show) => show === address.get('show')) ?? 'open',
  who: parties.find((who) => who === address.get('who')) ?? null,
  text: (address.get('text') ?? '').slice(0, longestText),
});

/** The address of a query; what is as usual is left out. */
export const writeQuery = ({ show, who, text }: FindingQuery): URLSearchParams =>
  new URLSearchParams({
    ...(show === 'open' ? {} : { show }),
    ...(who === null ? {} : { who }),
    ...(text === '' ? {} : { text }),
  });

/** Whether anything but the open ones of everybody is asked for. */
export const isRestricted = (query: FindingQuery): boolean => writeQuery(query).size > 0;

/** The query as the program takes it. */
export const filterOf = ({ show, who, text }: FindingQuery): CommandInput<'findings.list'>['filter'] => ({
  isOpen: show === 'all' ? null : show === 'open',
  who,
  text: text.trim().slice(0, longestText),
});
