// The story of the tour: what has to be there for each step, on which page it is, and what it points at.

import type { Translate } from '../../../shared/text/translate.ts';
import type { zh } from '../../../shared/text/zh.ts';
import { checkedTerminal, openStoryCase, storyTerminalId, takeStoryPlan } from '../../bridge/tourStory.ts';
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

const inMain = (selector: string): Element[] => [...document.querySelectorAll(`main ${selector}`)];

/** Name of a part of the page, as a screen reader says it. */
const nameOf = (element: Element): string => {
  const heading = document.getElementById(element.getAttribute('aria-labelledby') ?? '');
  return (heading?.textContent ?? element.getAttribute('aria-label') ?? '').trim();
};

const partNamed = (name: string): Element | null =>
  [...inMain('[aria-labelledby]'), ...inMain('[aria-label]')].find((element) => nameOf(element) === name) ?? null;

const buttonNamed = (name: string): Element | null =>
  inMain('button').find((button) => button.textContent.startsWith(name)) ?? null;

const readButton = (t: Translate): Element | null =>
  buttonNamed(t('terminals.checkAll')) ?? partNamed(t('terminals.ports.title'))?.querySelector('button') ?? null;

const cardOf97 = (): Element | null =>
  inMain('li').find((card) => card.querySelector(`a[href$="/terminal/${storyTerminalId()}"]`) !== null) ?? null;

const caseOfStory = async (isStopped: () => boolean): Promise<string | null> => {
  const caseId = await openStoryCase(isStopped);
  return caseId === null ? null : `/resolver/${caseId}`;
};

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
  { key: 'cause', prepare: caseOfStory, find: (t) => partNamed(t('resolver.result.title')) },
  { key: 'call', prepare: caseOfStory, find: (t) => partNamed(t('resolver.call.title')) },
  {
    key: 'plan',
    prepare: async () => {
      await takeStoryPlan(localToday());
      return '/plan';
    },
    find: (t) => partNamed(t('planner.today.due'))?.querySelector('li') ?? inMain('h1')[0] ?? null,
  },
  {
    key: 'log',
    prepare: always('/log'),
    find: () => inMain('[role="row"][aria-rowindex="2"]')[0] ?? inMain('[role="grid"]')[0] ?? null,
  },
  { key: 'verify', prepare: always('/log/exports'), find: (t) => partNamed(t('verify.title')) },
];
