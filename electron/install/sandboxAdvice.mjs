// Some systems forbid an ordinary user the namespaces that Chromium's sandbox is made of. The sandbox stays on: this
// says the one command that allows it, instead of letting the window fail without a word.
import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { electronExecutable } from './electronNote.mjs';
import { say } from './say.mjs';

const SET_USER_ID = 0o4000;

export function adviseSandbox() {
  if (process.platform !== 'linux' || process.getuid?.() === 0) return;
  const isForbidden =
    readSetting('/proc/sys/kernel/apparmor_restrict_unprivileged_userns') === '1' ||
    readSetting('/proc/sys/kernel/unprivileged_userns_clone') === '0' ||
    readSetting('/proc/sys/user/max_user_namespaces') === '0';
  if (!isForbidden) return;
  const helper = join(dirname(electronExecutable()), 'chrome-sandbox');
  const found = statSync(helper, { throwIfNoEntry: false });
  if (found === undefined || (found.uid === 0 && (found.mode & SET_USER_ID) !== 0)) return;
  const line = `sudo chown root:root "${helper}" && sudo chmod 4755 "${helper}"`;
  say({
    zh: `此系统禁止普通用户使用 Chromium 沙箱，窗口将无法启动。请运行：${line}`,
    en: `this system forbids Chromium's sandbox to ordinary users, and the window would not start; please run: ${line}`,
  });
}

/** @param {string} path */
function readSetting(path) {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return null;
  }
}
