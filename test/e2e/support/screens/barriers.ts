// What axe finds on the page as it stands: WCAG 2.2 AA with targets of 24 px, and axe's good practice.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const ofBuilder = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'));
const axeSource = readFileSync(ofBuilder.resolve('axe-core/axe.min.js'), 'utf8');

type Found = Awaited<ReturnType<AxeBuilder['analyze']>>;
/** A rule that is broken, and where. */
export type Violation = Found['violations'][number];

interface Axe {
  run(context: unknown, options: unknown): Promise<Found>;
}

/** Brings axe into the page and its frames, once; it stays while the window shows other pages. */
export const bringAxe = async (page: Page): Promise<void> => {
  for (const frame of page.frames()) {
    if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axeSource);
  }
};

/** What axe finds by its usual rules on all of the page, or on these parts of it; what holds is not written down. */
export const violationsOf = async (
  page: Page,
  parts: { readonly include?: string; readonly exclude?: string } = {},
): Promise<readonly Violation[]> => {
  await bringAxe(page);
  return page.evaluate(async ({ include, exclude }) => {
    const context = {
      ...(include === undefined ? {} : { include: [[include]] }),
      ...(exclude === undefined ? {} : { exclude: [[exclude]] }),
    };
    const { axe } = window as unknown as { axe: Axe };
    // Colours that fade into each other are looked at when they have.
    for (const fading of document.getAnimations())
      if (fading.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY) fading.finish();
    const isPart = include !== undefined || exclude !== undefined;
    return (await axe.run(isPart ? context : document, { resultTypes: ['violations'] })).violations;
  }, parts);
};

// What depends on colours and places alone: the rest was asked of the same elements in another look.
const rulesOfLook = ['color-contrast', 'target-size', 'link-in-text-block'];

/** Every barrier in a line of text; `look` asks only what another language or theme can change. Under a dialog the page rests. */
export const barriersOf = (page: Page, scope: 'all' | 'look'): Promise<readonly string[]> =>
  page.evaluate(
    async (only) => {
      const dialog = '[role="dialog"][aria-modal="true"]';
      const isAsked = document.querySelector(dialog) !== null;
      const { axe } = window as unknown as { axe: Axe };
      // Colours that fade into each other are looked at when they have.
      for (const fading of document.getAnimations())
        if (fading.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY) fading.finish();
      const { violations } = await axe.run(isAsked ? { include: [[dialog]] } : document, {
        resultTypes: ['violations'],
        // A fault is told by its element; a selector for every element that was looked at takes longer than many a rule.
        selectors: false,
        rules: {
          'target-size': { enabled: true },
          // A menu floats beside the landmarks: it belongs to the button that opened it.
          region: { enabled: document.querySelector('[role="menu"], [role="listbox"]') === null },
        },
        ...(only === null ? {} : { runOnly: { type: 'rule', values: only } }),
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, any, none }) => `${id}: ${html.slice(0, 160)} (${[...any, ...none][0]?.message ?? ''})`),
      );
    },
    scope === 'all' ? null : rulesOfLook,
  );
