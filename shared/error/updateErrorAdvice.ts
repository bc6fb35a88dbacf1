// What failures of looking for, fetching and installing a new release mean. In every case the program stays as it is.
import type { ErrorAdvice } from './adviceText.ts';
import type { ErrorCode } from './appError.ts';

const stays = {
  zh: '当前版本没有任何改动，可以继续使用。',
  en: 'The present version is unchanged and goes on working.',
} as const;

/** Advice for the codes `update.*`. */
export const updateErrorAdvice = {
  'update.off': {
    title: { zh: '这里不检查更新', en: 'Updates are not looked for here' },
    message: {
      zh: '这台电脑上的终端管家不自己更新，原因见“设置”里的“更新”。',
      en: 'The program does not update itself on this computer; the settings, under Updates, say why.',
    },
    remedy: { zh: '请按那里说明的方式更新。', en: 'Update it in the way that is named there.' },
    who: 'technician',
  },
  'update.fixed': {
    title: { zh: '更新渠道由管理员规定', en: 'The channel is settled by your administrator' },
    message: {
      zh: '管理这台电脑的人规定了更新渠道，这里不能更改。',
      en: 'Whoever looks after this computer has settled the channel; it cannot be changed here.',
    },
    remedy: { zh: '需要更改时请联系管理员。', en: 'Ask them if it has to change.' },
    who: 'technician',
  },
  'update.busy': {
    title: { zh: '正在工作，稍后再更新', en: 'Work is going on; the update waits' },
    message: {
      zh: '检查、引导检查、终端操作、通信记录或备份正在进行，更新不会打断它们。',
      en: 'A check, guided check, command, capture or backup is under way, and an update does not disturb it.',
    },
    remedy: { zh: '请等它结束后再试。', en: 'Try again when it has ended.' },
    who: 'merchant',
  },
  'update.nothing': {
    title: { zh: '没有可以安装的更新', en: 'There is no update to install' },
    message: {
      zh: '还没有找到新版本，或者它已经不在了。',
      en: 'No new version was found yet, or it is no longer there.',
    },
    remedy: { zh: '请先点“立即检查更新”。', en: 'Press “Check for updates now” first.' },
    who: 'merchant',
  },
  'update.unreachable': {
    title: { zh: '连不上更新服务器', en: 'The update server cannot be reached' },
    message: {
      zh: `没有得到 {host} 的答复。${stays.zh}`,
      en: `There was no answer from {host}. ${stays.en}`,
    },
    remedy: {
      zh: '请检查这台电脑能否上网，过一会儿再试。',
      en: 'Check that this computer is online, and try again later.',
    },
    who: 'merchant',
  },
  'update.feed-damaged': {
    title: { zh: '更新信息不可用', en: 'What the update server says cannot be used' },
    message: {
      zh: `{host} 上的更新信息不完整，或不是更新信息。${stays.zh}`,
      en: `What {host} has is no complete description of a release. ${stays.en}`,
    },
    remedy: {
      zh: '过一天再试；一直这样时，请把详细信息发给提供这个软件的人。',
      en: 'Try again in a day; if it stays like this, send the details to whoever gave you the program.',
    },
    who: 'technician',
  },
  'update.broken-off': {
    title: { zh: '下载中断', en: 'The download broke off' },
    message: {
      zh: `新版本没有下载完整，已下载的部分已丢弃。${stays.zh}`,
      en: `The new version did not arrive whole; the part that did was discarded. ${stays.en}`,
    },
    remedy: { zh: '请检查网络后再试一次。', en: 'Check the network and try again.' },
    who: 'merchant',
  },
  'update.damaged': {
    title: { zh: '下载的文件不是公布的那个', en: 'The file is not the one that was announced' },
    message: {
      zh: `下载的文件与公布的校验值或签名不符，已丢弃，没有安装。${stays.zh}`,
      en: `Checksum or signature of the file do not fit; it was discarded and not installed. ${stays.en}`,
    },
    remedy: {
      zh: '过一天再试。再次出现时不要从别处下载安装，请联系提供这个软件的人。',
      en: 'Try again in a day. If it happens again, do not install it from elsewhere; ask whoever gave you the program.',
    },
    who: 'technician',
  },
  'update.refused-address': {
    title: { zh: '更新服务器指向不安全的地址', en: 'The update server points to an unsafe address' },
    message: {
      zh: `{host} 要求从没有加密的地址下载，已拒绝。${stays.zh}`,
      en: `{host} wanted the file to be fetched without encryption; that was refused. ${stays.en}`,
    },
    remedy: {
      zh: '请把详细信息发给提供这个软件的人。',
      en: 'Send the details to whoever gave you the program.',
    },
    who: 'technician',
  },
  'update.disk-full': {
    title: { zh: '磁盘空间不够，无法更新', en: 'The disk is too full for the update' },
    message: {
      zh: `新版本放不下，已下载的部分已丢弃。${stays.zh}`,
      en: `There is no room for the new version; what had been fetched was removed. ${stays.en}`,
    },
    remedy: { zh: '请腾出至少 500 MB 空间再试。', en: 'Free at least 500 MB and try again.' },
    who: 'merchant',
  },
  'update.backup': {
    title: { zh: '备份没有成功，没有安装更新', en: 'No backup, so nothing was installed' },
    message: {
      zh: `安装新版本之前必须先备份，这次备份没有成功。${stays.zh}`,
      en: `Before a new version is installed a backup is made, and this time it failed. ${stays.en}`,
    },
    remedy: {
      zh: '请打开“日志”的“备份”页，先备份成功，再回来更新。',
      en: 'Open Log, Backup, see that a backup can be made, and come back.',
    },
    who: 'merchant',
  },
  'update.not-installed': {
    title: { zh: '新版本没有装上', en: 'The new version was not installed' },
    message: {
      zh: `上次关闭时应安装 {wanted}，没有成功，现在运行的仍是 {version}。记录都在。`,
      en: `Version {wanted} should have been installed when the program ended; {version} runs. Records are all there.`,
    },
    remedy: {
      zh: '请在“设置”的“更新”里再试一次；仍不行时，可以自己安装新版本，覆盖旧的即可。',
      en: 'Try again in the settings, under Updates; or install the new version over this one yourself.',
    },
    who: 'merchant',
  },
} as const satisfies Readonly<Partial<Record<ErrorCode, ErrorAdvice>>>;
