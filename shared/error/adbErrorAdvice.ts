// Advice about Android terminals that are reached over the Android Debug Bridge (ADB).
import type { Bilingual } from '../model/bilingual.ts';
import type { ErrorAdvice } from './adviceText.ts';

/** Advice for the codes that start with adb. */
export const adbErrorAdvice = {
  'adb.no-server': {
    title: { zh: 'ADB 服务没有运行', en: 'No ADB server is running' },
    message: {
      zh: '安卓终端要经过电脑上的 ADB 服务来读取，而 {server} 没有回应。本程序不会自行启动它。',
      en: 'Android terminals are read through the ADB server of this computer, and {server} does not answer. This program does not start it by itself.',
    },
    remedy: {
      zh: '请由技术员安装 adb（Debian/Ubuntu：sudo apt install adb）并运行 adb start-server，然后再试。如果这台终端由厂商锁定了 ADB，就不需要它：请用串口或网络连接。',
      en: 'Have the technician install adb (Debian/Ubuntu: sudo apt install adb) and run  adb start-server , then try again. A terminal whose maker has locked ADB does not need it: use its serial or network connection.',
    },
    who: 'technician',
  },
  'adb.no-terminal': {
    title: { zh: 'ADB 看不到这台终端', en: 'ADB does not see this terminal' },
    message: {
      zh: 'ADB 服务 {server} 的列表里没有 {serial}。商用支付终端通常由厂商关闭了 ADB，这是正常状态，不是故障。',
      en: 'The ADB server {server} has no {serial} in its list. Terminals in daily use usually have ADB locked by their maker: that is their normal state and no fault.',
    },
    remedy: {
      zh: '如果这台终端应当开放 ADB：请换一根能传数据的线并插紧，看屏幕上是否询问 USB 调试，再试一次；否则请改用它的串口或网络连接。',
      en: 'If this terminal is meant to offer ADB: use a cable that carries data, push the plug home, see whether its screen asks about USB debugging, and try again. Otherwise use its serial or network connection.',
    },
    who: 'technician',
  },
  'adb.several-terminals': {
    title: { zh: 'ADB 服务上有多台终端', en: 'Several terminals are on this ADB server' },
    message: {
      zh: '{address} 是一个 ADB 服务，上面有多台终端：{serials}。',
      en: '{address} is an ADB server with several terminals: {serials}.',
    },
    remedy: {
      zh: '请写明是哪一台，例如：{example}',
      en: 'Say which one, for example {example}',
    },
    who: 'merchant',
  },
  'adb.unauthorized': {
    title: { zh: '终端还没有允许这台电脑', en: 'The terminal has not allowed this computer yet' },
    message: {
      zh: '{address} 已接上，但终端还没有接受这台电脑的 ADB 密钥，因此什么也没有读。',
      en: '{address} is connected, but the terminal has not accepted this computer’s ADB key, so nothing was read.',
    },
    remedy: {
      zh: '请解锁终端，看屏幕上的“允许 USB 调试吗？”，由有权的人确认后再检查一次。没有询问时请拔插一次线；仍没有就是厂商锁定了 ADB，这是正常状态。网络终端请先在电脑上运行 adb connect 地址，确认后再检查 adb:地址。',
      en: 'Unlock the terminal and look for “Allow USB debugging?” on its screen; someone entitled to it confirms, then check again. If it does not ask, unplug and plug the cable once; if it still does not, its maker has locked ADB, which is normal. For a terminal on the network first run  adb connect HOST:PORT  on this computer, confirm, then check adb:HOST:PORT.',
    },
    who: 'merchant',
  },
  'adb.offline': {
    title: { zh: '终端在 ADB 上离线', en: 'The terminal is offline for ADB' },
    message: {
      zh: 'ADB 服务知道 {address}，但它不回答：可能正在启动、休眠，或线接触不良。',
      en: 'The ADB server knows {address}, but it does not answer: it may be starting, asleep, or have a bad cable.',
    },
    remedy: {
      zh: '请点亮终端屏幕，等它启动完成，把线拔下再插上，然后再检查一次。',
      en: 'Wake the terminal’s screen, wait until it has started, unplug the cable and plug it in again, then check once more.',
    },
    who: 'merchant',
  },
  'adb.no-permissions': {
    title: { zh: '电脑没有使用这台终端的权限', en: 'This computer may not use the terminal' },
    message: {
      zh: 'ADB 服务看到了 {address}，但系统不让它打开这个 USB 设备。',
      en: 'The ADB server sees {address}, but the system does not let it open the USB device.',
    },
    remedy: {
      zh: 'Linux：请技术员安装安卓的 udev 规则（Debian/Ubuntu：sudo apt install android-sdk-platform-tools-common），运行 sudo usermod -aG plugdev $USER，重新登录，再拔插一次线。不要放开所有人的权限。',
      en: 'Linux: the technician installs the udev rules for Android (Debian/Ubuntu: sudo apt install android-sdk-platform-tools-common), runs  sudo usermod -aG plugdev $USER , logs in again, then unplugs and plugs the cable. Do not open the device to everybody.',
    },
    who: 'technician',
  },
  'adb.wrong-mode': {
    title: { zh: '终端不在正常工作状态', en: 'The terminal is not in its normal mode' },
    message: {
      zh: '{address} 处于 {mode} 模式，只有维修或升级时才会这样；此时读不到健康数据。',
      en: '{address} is in {mode} mode, which it should only be in for repair or an update; its health cannot be read then.',
    },
    remedy: {
      zh: '如果正在升级，请不要断电，等它完成。如果没有人在升级，请不要在屏幕上选择任何项目，联系终端厂商或收单机构。',
      en: 'If it is being updated, leave it switched on and wait until it is done. If nobody is updating it, choose nothing on its screen and call its maker or the acquirer.',
    },
    who: 'maker',
  },
} as const satisfies Readonly<Record<string, ErrorAdvice>>;

/** What the modes are called in which a terminal cannot be read. */
export const adbModeNames = {
  recovery: { zh: '恢复（recovery）', en: 'recovery' },
  rescue: { zh: '救援（rescue）', en: 'rescue' },
  sideload: { zh: '刷机（sideload）', en: 'sideload' },
  bootloader: { zh: '引导（bootloader）', en: 'bootloader' },
  host: { zh: '主机（host）', en: 'host' },
  other: { zh: '未知', en: 'an unknown' },
} as const satisfies Readonly<Record<string, Bilingual>>;
