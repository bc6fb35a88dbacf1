// How much may be handed over at a start. On Linux Chromium passes the whole command line of a second start to the first one
// in one message of 32 KB; a longer one is never read, and the second then ends the first as if it hung.
import { WrongUsage } from './appPaths.ts';

/** Well below what Chromium takes, and far above any address of ours or path of a file. */
const mostBytes = 16_384;

/** Throws WrongUsage in both languages when a command line is too long to be passed on. */
export const mustBePassable = (argv: readonly string[]): void => {
  const bytes = argv.reduce((sum, word) => sum + Buffer.byteLength(word) + 1, 0);
  if (bytes <= mostBytes) return;
  const size = `${String(Math.ceil(bytes / 1024))} KB`;
  throw new WrongUsage(
    `交给程序的内容太长（${size}），没有打开。地址最多 400 个字符；文件请在窗口里一个一个地选。\n` +
      `What was handed to the program is too long (${size}) and was not opened. Addresses have at most 400 characters; choose files one by one in the window.`,
  );
};
