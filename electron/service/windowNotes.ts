// What a person changes at the window itself, outside the records: who works here, preferences, which shop is shown.
import { basename } from 'node:path';
import { attempt } from './attempt.ts';
import { changeOf } from './changeOf.ts';
import { writeLine } from './logWriter.ts';
import type { ServiceDeps } from './serviceDeps.ts';
import type { WindowNotes } from './windowNoteServices.ts';

const shopNames = {
  own: { zh: '本店', en: 'own shop' },
  simulated: { zh: '模拟门店', en: 'simulated shop' },
} as const;

/** Entries about the window. */
export const createWindowNotes = (deps: ServiceDeps): WindowNotes => ({
  signIn: ({ operator: name }) =>
    attempt(async () => {
      const before = deps.operator.current();
      deps.operator.set(name);
      const after = deps.operator.current();
      if (before === after) return {};
      const summary = { zh: `操作者：${before} → ${after}`, en: `Operator: ${before} → ${after}` };
      await writeLine(deps, { kind: 'login', summary, before: { operator: before }, after: { operator: after } });
      return {};
    }),
  preferences: ({ before, after }) =>
    attempt(async () => {
      const change = changeOf(before, after);
      const summary = { zh: '修改本机的界面设置', en: 'Preferences of this computer changed' };
      await writeLine(deps, { kind: 'setting', summary, ...change });
      return {};
    }),
  paper: ({ file }) =>
    attempt(async () => {
      const name = basename(file);
      const summary = { zh: `页面保存为 PDF：${name}`, en: `Page saved as PDF: ${name}` };
      await writeLine(deps, { kind: 'export', summary });
      return {};
    }),
  otherShop: ({ to }) =>
    attempt(async () => {
      const from = deps.shops.kind;
      if (from === to) return {};
      const [one, other] = [shopNames[from], shopNames[to]];
      const summary = { zh: `从${one.zh}转到${other.zh}`, en: `From the ${one.en} to the ${other.en}` };
      for (const simulated of [false, true]) {
        const line = { kind: 'shop', summary, simulated, before: { shop: from }, after: { shop: to } } as const;
        await writeLine(deps, line, await deps.shops.forTerminal(simulated));
      }
      return {};
    }),
});
