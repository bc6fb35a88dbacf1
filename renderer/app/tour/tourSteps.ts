// The story of the tour: what has to be there for each step, on which page it is, and what it points at.

import type { Translate } from '../../../shared/text/translate.ts';
import type { zh } from '../../../shared/text/zh.ts';
import { consoleBridge } from '../../bridge/consoleBridge.ts';
import { localToday } from '../../ui/planner/days.ts';

/** The steps by their keys, in their order. */
export type TourKey = keyof typeof zh.tour.steps;

/** One step. */
export interface TourStep {
  readonly key: TourKey;
  /** Makes what the step shows, where it is not there yet, and says on which page it is; null = it could not be made. */
  readonly prepare: (isStopped: () => boolean) => Promise<string | null>;
  readonly find: (t: Translate) => Element | null;
}

/** The simulated terminal that says 97. */
const storyAddress = 'sim:not-registered';
const pauseMs = 400;
const longestCheckMs = 60_000;

const invoke: ReturnType<typeof consoleBridge>['invoke'] = (name, input) => consoleBridge().invoke(name, input);

/** The terminal of the story, as it was found last: its card carries no address. */
let storyId = '';

/** The id of the terminal of the story once a check has seen that it is not registered. */
const storyTerminal = async (): Promise<string | null> => {
  const list = await invoke('terminals.list', {});
  const found = list.ok ? list.value.find(({ address }) => address.startsWith(storyAddress)) : undefined;
  if (found === undefined || found.verdict === null || found.link === 'checking') return null;
  storyId = found.id;
  return found.id;
};

/** Reads the terminals of the simulated shop that nobody has read yet, and waits for the one of the story. */
const checkedTerminal = async (isStopped: () => boolean): Promise<string | null> => {
  const known = await storyTerminal();
  if (known !== null) return known;
  const ports = await invoke('ports.list', {});
  const addresses = ports.ok
    ? ports.value.filter(({ likelihood, address }) => likelihood === 'new' || address.startsWith(storyAddress))
    : [];
  const started = await invoke('checks.start', {
    terminalIds: [],
    addresses: addresses.map(({ address }) => address).filter((address) => address.startsWith('sim:')),
    level: 'quick',
  });
  // A check that is under way already will do.
  if (!started.ok && started.error.code === 'input.invalid') return null;
  for (let waited = 0; waited < longestCheckMs && !isStopped(); waited += pauseMs) {
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    const found = await storyTerminal();
    if (found !== null) return found;
  }
  return null;
};

const openCase = async (isStopped: () => boolean): Promise<string | null> => {
  const terminalId = await checkedTerminal(isStopped);
  if (terminalId === null) return null;
  const opened = await invoke('resolver.open', { terminalId });
  return opened.ok ? `/resolver/${opened.value.caseId}` : null;
};

/** Takes one proposal in the simulated shop where no plan was taken yet; what a person has planned there stays as it is. */
const takePlan = async (): Promise<string> => {
  const found = await invoke('plans.proposals', {});
  const proposals = found.ok ? found.value : [];
  const [first] = proposals;
  if (first !== undefined && proposals.every(({ isTaken }) => !isTaken)) {
    await invoke('plans.takeProposals', { ids: [first.id], firstOn: localToday() });
  }
  return '/plan';
};

const inMain = (selector: string): Element[] => [...document.querySelectorAll(`main ${selector}`)];

/** Name of a part of the page, as a screen reader says it. */
const nameOf = (element: Element): string => {
  const heading = document.getElementById(element.getAttribute('aria-labelledby') ?? '');
  return (heading?.textContent ?? element.getAttribute('aria-label') ?? '').trim();
};

const partNamed = (name: string): Element | null =>
  [...inMain('[aria-labelledby]'), ...inMain('[aria-label]')].find((element) => nameOf(element) === name) ?? null;

const buttonNamed = (name: string): Element | null =>
  inMain('button').find((button) => button.textContent?.startsWith(name)) ?? null;

const readButton = (t: Translate): Element | null =>
  buttonNamed(t('terminals.checkAll')) ?? partNamed(t('terminals.ports.title'))?.querySelector('button') ?? null;

const cardOf97 = (): Element | null =>
  inMain('li').find((card) => card.querySelector(`a[href$="/terminal/${storyId}"]`) !== null) ?? null;

const always = (path: string) => () => Promise.resolve(path);

/** All steps. */
export const tourSteps: readonly TourStep[] = [
  {
    key: 'shop',
    prepare: always('/?view=cards'),
    find: (t) =>
      [...document.querySelectorAll('aside[aria-label]')].find((each) => nameOf(each) === t('app.shop.banner')) ?? null,
  },
  { key: 'read', prepare: always('/?view=cards'), find: readButton },
  {
    key: 'verdict',
    prepare: async (isStopped) => ((await checkedTerminal(isStopped)) === null ? null : '/?view=cards'),
    find: cardOf97,
  },
  {
    key: 'why',
    prepare: async (isStopped) => {
      const id = await checkedTerminal(isStopped);
      return id === null ? null : `/terminal/${id}`;
    },
    find: (t) =>
      partNamed(t('terminal.newest'))?.querySelector('[data-group="findings"] li') ?? partNamed(t('terminal.newest')),
  },
  { key: 'cause', prepare: openCase, find: (t) => partNamed(t('resolver.result.title')) },
  { key: 'call', prepare: openCase, find: (t) => partNamed(t('resolver.call.title')) },
  {
    key: 'plan',
    prepare: takePlan,
    find: (t) => partNamed(t('planner.today.due'))?.querySelector('li') ?? inMain('h1')[0] ?? null,
  },
  {
    key: 'log',
    prepare: always('/log'),
    find: () => inMain('[role="row"][aria-rowindex="2"]')[0] ?? inMain('[role="grid"]')[0] ?? null,
  },
  { key: 'verify', prepare: always('/log/exports'), find: (t) => partNamed(t('verify.title')) },
];
