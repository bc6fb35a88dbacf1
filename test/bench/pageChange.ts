// page.change: from the click on a page of the rail, or on a tab, to the frame that shows it filled, in the real window.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Benchmark, CannotRun, median } from './harness/benchmark.ts';
import { projectFolder, startApplication, withDisplay } from './harness/electronProgram.ts';
import { percentile95 } from './harness/millionEntries.ts';
import { yearShop } from './harness/yearShop.ts';

const rounds = 5;
/** By then the pages have been loaded in the background, as they are for whoever looks at the first page first. */
const settleMs = 25_000;

interface Change {
  readonly page: string;
  readonly ms: number;
}

/** Clicks every page of the rail and every tab once; a page is there when its heading and nothing that still loads is. */
const changeAll = `(async () => {
  const frame = () => new Promise((r) => requestAnimationFrame(() => setTimeout(r, 0)));
  // Many terminals are shown as the overview.
  const isAt = (to) => location.hash === '#' + to || (to === '/' && location.hash === '#/fleet');
  // The former page stays on the screen until the next one can be drawn: only another heading is another page.
  const isThere = (to, former) => {
    const main = document.getElementById('content');
    const loading = main?.querySelector('[role=status][aria-label="正在载入…"]');
    const heading = main?.querySelector('h1') ?? null;
    return isAt(to) && heading !== null && heading !== former && loading == null;
  };
  const links = (where) => [...document.querySelectorAll(where)].map((a) => a.getAttribute('href')?.replace(/^#/, '')).filter((to) => to !== undefined);
  const found = [];
  const open = async (where, to) => {
    if (isAt(to)) return;
    const link = [...document.querySelectorAll(where)].find((a) => a.getAttribute('href') === '#' + to);
    if (link === undefined) throw new Error('no link to ' + to);
    const former = document.querySelector('#content h1');
    const began = performance.now();
    link.click();
    while (!isThere(to, former)) {
      if (performance.now() - began > 15000) throw new Error('not there: ' + to + ' ' + location.hash);
      await frame();
    }
    found.push({ page: to, ms: performance.now() - began });
    await new Promise((r) => setTimeout(r, 250));
  };
  const until = Date.now() + 20000;
  const tabs = '#content > nav a[href], #content nav[aria-label] > a[data-active]';
  while (!document.querySelector('#content h1') && Date.now() < until) await new Promise((r) => setTimeout(r, 50));
  const rail = links('nav a[href]').filter((to, at, all) => all.indexOf(to) === at);
  if (rail.length < 8) throw new Error('no rail: ' + rail.join(' '));
  for (const to of [...rail.slice(1), rail[0]]) {
    await open('nav a[href]', to);
    for (const tab of links(tabs).slice(1)) await open(tabs, tab);
  }
  return JSON.stringify(found);
})()`;

/** The slowest page; of each page the median of the rounds. */
export const benchmark: Benchmark = {
  name: 'page.change',
  unit: 'ms',
  target: '<= 100',
  about: 'click to the filled page, a year of data: the slowest page of the rail and its tabs, each by its median',
  run: async (say) => {
    if (!existsSync(join(projectFolder, 'out/main/index.js')))
      throw new CannotRun('the window is not built: npm run build');
    const data = await yearShop(say);
    return await withDisplay(async (env) => {
      const ours = await startApplication(projectFolder, ['--data', data], env);
      try {
        await pause(settleMs);
        const all: Change[] = [];
        for (let round = 0; round <= rounds; round += 1) {
          const found = JSON.parse(String(await ours.page.evaluate(changeAll))) as Change[];
          if (round > 0) all.push(...found);
          const times = found.map(({ ms }) => ms);
          say(
            `${round === 0 ? 'warm-up' : `round ${String(round)}/${String(rounds)}`}: ${String(found.length)} pages, median ${median(times).toFixed(0)} ms, longest ${Math.max(...times).toFixed(0)} ms`,
          );
        }
        const pages = [...new Set(all.map(({ page }) => page))].map((page) => ({
          page,
          ms: median(all.filter((each) => each.page === page).map(({ ms }) => ms)),
        }));
        const slowest = pages.sort((one, other) => other.ms - one.ms);
        say(`p95 of all ${String(all.length)} changes: ${percentile95(all.map(({ ms }) => ms)).toFixed(0)} ms`);
        say(
          `slowest: ${slowest
            .slice(0, 5)
            .map(({ page, ms }) => `${page} ${ms.toFixed(0)}`)
            .join(', ')}`,
        );
        return { value: slowest[0]?.ms ?? 0, baseline: null, ratio: null, runs: rounds };
      } finally {
        ours.page.close();
        await ours.close();
      }
    });
  },
};
