// From what npm printed to a cause in words and the one command that helps. Pure.
import { diskFull, forbidden, SetupFailure } from './setupFailure.mjs';

const UNREACHABLE =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|ENOTCACHED|EIDLETIMEOUT)\b/;
const UNTRUSTED =
  /\b(SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT\w*|CERT_HAS_EXPIRED)\b/;

/**
 * @param {string} output standard error and output of npm
 * @param {string} folder where npm was writing
 * @param {string} command what the person can type to try again
 * @returns {SetupFailure}
 */
export function explainNpmFailure(output, folder, command) {
  const code = /npm (?:error|ERR!) code (\S+)/.exec(output)?.[1] ?? '';
  if (/\b(ENOSPC|EDQUOT)\b/.test(output)) return failure(diskFull(folder));
  if (/\b(EACCES|EPERM)\b/.test(code)) return failure(forbidden(folder));
  const unreachable = UNREACHABLE.exec(output)?.[1];
  if (unreachable !== undefined) {
    return new SetupFailure(
      {
        zh: `无法连接 npm 软件包仓库（${unreachable}）。`,
        en: `the npm registry could not be reached (${unreachable}).`,
      },
      `npm ping   (until it answers: network, proxy; then ${command})`,
    );
  }
  const untrusted = UNTRUSTED.exec(output)?.[1];
  if (untrusted !== undefined) {
    return new SetupFailure(
      {
        zh: `npm 软件包仓库的证书不受信任（${untrusted}）。`,
        en: `the certificate of the npm registry is not trusted (${untrusted}).`,
      },
      'npm config set cafile /path/to/your-network-certificate.pem',
    );
  }
  if (/\bEINTEGRITY\b/.test(output)) {
    return new SetupFailure(
      { zh: '下载的软件包已损坏（EINTEGRITY）。', en: 'a package arrived damaged (EINTEGRITY).' },
      'npm cache clean --force',
    );
  }
  if (code === 'EUSAGE') {
    return new SetupFailure(
      { zh: 'package.json 与 package-lock.json 不一致。', en: 'package.json and package-lock.json do not agree.' },
      'git checkout -- package.json package-lock.json',
    );
  }
  const said = lastErrorLines(output);
  return new SetupFailure({ zh: `npm 失败：${said}`, en: `npm failed: ${said}` }, command);
}

/**
 * @param {string} output
 * @returns {boolean}
 */
export function isUnreachable(output) {
  return UNREACHABLE.test(output);
}

/** @param {{ words: import('./say.mjs').Words, command: string }} explained */
function failure({ words, command }) {
  return new SetupFailure(words, command);
}

/** @param {string} output */
function lastErrorLines(output) {
  const lines = output.split('\n').map((line) => line.replace(/^npm (?:error|ERR!) ?/, '').trim());
  const telling = lines.filter((line) => line !== '' && !line.includes('complete log of this run'));
  return telling.slice(0, 5).join('\n  ') || 'no message';
}
