// What must hold for the help of every command.
import { expect } from 'vitest';
import type { CommandHelp } from '../../shared/help/commandHelp.ts';
import { commandEffects } from '../../shared/model/terminalCommand.ts';
import { parties } from '../../shared/model/who.ts';

const said: readonly (readonly [keyof (typeof commandEffects)['selftest'], RegExp, RegExp])[] = [
  ['goesOnline', /联机|联系/, /online|call/],
  ['prints', /打印/, /paper|print/],
  ['tillMustRegister', /必须重新注册/, /must register again/],
  ['risksBatch', /必须先结算/, /settle first/],
];

/** Complete, Chinese where it is Chinese, and every effect of the command is told in words. */
export const expectCommandHelp = (help: CommandHelp): void => {
  const { title, action, does, effects, whenToUse, after, who } = help;
  for (const text of [title, action, does, ...effects, whenToUse, after]) {
    expect(text.zh).toMatch(/[\u4e00-\u9fff]/);
    expect(text.en).toMatch(/^[^\u4e00-\u9fff]{4,}$/);
  }
  expect(effects.length).toBeGreaterThan(0);
  expect(parties).toContain(who);
  const words = {
    zh: [does, ...effects].map(({ zh }) => zh).join(),
    en: [does, ...effects].map(({ en }) => en).join(),
  };
  for (const [effect, zh, en] of said) {
    if (!commandEffects[help.id][effect]) continue;
    expect(words.zh).toMatch(zh);
    expect(words.en).toMatch(en);
  }
};
