// What to do about a closed or busy port, where more is known than the error's code says.
import type { Bilingual } from '../model/bilingual.ts';

/** Remedies by the fact `fixKind` of transport.permission-denied and transport.busy. */
export const portRemedies: Readonly<Record<string, Bilingual>> = {
  joinGroup: {
    zh: '请运行 {fix} ，然后注销并重新登录。不要放开所有人的权限。',
    en: 'Run  {fix}  then log out and in again. Do not open the port to everybody.',
  },
  logInAgain: {
    zh: '您已经是 {group} 组的成员，但要重新登录才生效：请注销并重新登录。',
    en: 'You belong to the group {group} already; it takes effect with the next login: log out and in again.',
  },
  udevRule: {
    zh: '请运行 {fix} ，然后把插头拔下再插上。这条规则只让坐在这台电脑前的人使用这个接口。',
    en: 'Run  {fix}  then unplug the adapter and plug it in again. The rule lets only whoever sits at this computer use it.',
  },
  sandbox: {
    zh: '本程序的安装包不允许使用串口。请运行 {fix} ，然后重新启动本程序。',
    en: 'The package in which this program runs keeps it from serial ports. Run  {fix}  then start the program again.',
  },
  askAdministrator: {
    zh: '请让管理员允许您的用户使用 {path}：串口通常属于 {group} 组，加入的命令是 {fix} ，之后注销并重新登录。不要放开所有人的权限。',
    en: 'Ask the administrator to let your user open {path}: serial ports usually belong to the group {group}, joined by  {fix}  and logging in again. Do not open the port to everybody.',
  },
  heldByService: {
    zh: '{holder} 是系统服务，会自动占用串口。不必删除它：在“端口”里查看原因，按给出的规则让它不碰这个接口。',
    en: '{holder} is a system service that takes serial ports by itself. Do not remove it: the list of ports shows a rule that keeps it away from this adapter.',
  },
  unseen: {
    zh: '请关闭正在使用终端的收银软件、厂商工具或本程序的另一个窗口，然后再试。其他用户的程序本程序看不到，可运行 sudo fuser -v {path} 查看。',
    en: 'Close the till software, the maker’s tool or the other window of this program that uses the terminal, then try again. Programs of other users cannot be seen from here;  sudo fuser -v {path}  names them.',
  },
};
