// Lines of one file of a bundle, asked for in pages as they come into sight.
import { useCallback, useRef, useState } from 'react';
import { useCommand } from '../../bridge/useCommand.ts';

const pageLines = 200;
/** What stands for a line that is not there yet. */
export const notYet = '…';

/** Lines that are known, and a way to ask for more; one that is not there yet is `…`. */
export const useBundleLines = (draftId: string, path: string) => {
  const { run, error, forgetError } = useCommand('support.lines');
  const [pages, setPages] = useState<ReadonlyMap<number, readonly string[]>>(new Map());
  const asked = useRef(new Set<number>());
  const load = useCallback(
    async (page: number): Promise<void> => {
      if (asked.current.has(page)) return;
      asked.current.add(page);
      const result = await run({ draftId, path, from: page * pageLines, limit: pageLines });
      if (result.ok) setPages((before) => new Map(before).set(page, result.value.lines));
      else asked.current.delete(page);
    },
    [draftId, path, run],
  );
  const want = useCallback(
    (first: number, last: number): void => {
      for (let page = Math.floor(first / pageLines); page <= Math.floor(last / pageLines); page += 1) void load(page);
    },
    [load],
  );
  const retry = useCallback(
    (first: number, last: number): void => {
      forgetError();
      want(first, last);
    },
    [forgetError, want],
  );
  return {
    lineAt: (index: number): string => pages.get(Math.floor(index / pageLines))?.[index % pageLines] ?? notYet,
    want,
    error,
    retry,
  };
};
