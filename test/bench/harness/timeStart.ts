// How long an application takes from the start of its process to a page that shows its content and takes a click.
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from './devtools.ts';
import { startApplication } from './electronProgram.ts';

/**
 * Wall clock in ms of the first paint with content, or the end of the work that was under way then, whichever is later.
 * Nothing of the page is drawn before its scripts have run, so its first paint already holds the navigation, alive; this
 * is asserted. Asked only a second later, so that asking disturbs nothing.
 */
const interactiveAt = `(async () => {
  const seen = (type) => new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => { observer.disconnect(); resolve(list.getEntries()); });
    observer.observe({ type, buffered: true });
    setTimeout(() => resolve([]), 400);
  });
  const until = Date.now() + 20000;
  const paint = () => performance.getEntriesByName('first-contentful-paint')[0];
  const isShown = () => document.querySelector('button, a[href]') !== null && paint() !== undefined;
  while (!isShown() && Date.now() < until) await new Promise((r) => setTimeout(r, 50));
  await new Promise((r) => setTimeout(r, 1000));
  const scripts = performance.getEntriesByType('resource').filter((entry) => entry.initiatorType === 'script');
  if (!isShown()) throw new Error('nothing was painted within 20 s: ' + location.href + ' ' + document.readyState + ' ' + document.visibilityState + ' ' + document.body.innerText.length);
  const shown = paint().startTime;
  if (scripts.some((entry) => entry.responseEnd > shown && entry.name.includes('/index-'))) throw new Error('painted before its scripts');
  const busy = (await seen('longtask')).filter((entry) => entry.startTime <= shown).map((entry) => entry.startTime + entry.duration);
  return performance.timeOrigin + Math.max(shown, ...busy);
})()`;

/** A page that is still being loaded forgets what it was asked; it is asked again. */
const ask = async (page: Page, attempts = 5): Promise<unknown> => {
  try {
    return await page.evaluate(interactiveAt);
  } catch (error) {
    if (attempts === 1) throw error;
    await pause(300);
    return await ask(page, attempts - 1);
  }
};

/** Milliseconds from the start of the process to the first interactive paint. */
export const timeStart = async (folder: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> => {
  const started = await startApplication(folder, args, env);
  try {
    const at = Number(await ask(started.page));
    if (!Number.isFinite(at)) throw new Error('the page painted nothing');
    return at - started.startedAt;
  } finally {
    started.page.close();
    await started.close();
  }
};
