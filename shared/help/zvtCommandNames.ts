// What commands and messages of ZVT are called (ZVT PA00P015 rev 13.08 §2, §3).
import type { Bilingual } from '../model/bilingual.ts';

const names: ReadonlyMap<number, Bilingual> = new Map(
  (
    [
      [0x0401, '终端为收银机校时', 'Clock for the till'],
      [0x040c, '请求文件数据', 'Request for file data'],
      [0x040d, '请求输入', 'Request for an input'],
      [0x040e, '请求菜单', 'Request for a menu'],
      [0x040f, '状态信息', 'Status information'],
      [0x04ff, '中间状态', 'Intermediate status'],
      [0x0501, '查询状态', 'Status enquiry'],
      [0x0600, '登记', 'Registration'],
      [0x0601, '付款', 'Payment'],
      [0x0602, '注销', 'Log-off'],
      [0x060f, '完成', 'Completion'],
      [0x0610, '查询交易合计', 'Turnover totals'],
      [0x0612, '打印交易凭条', 'Print turnover receipts'],
      [0x0618, '重启终端', 'Reset terminal'],
      [0x061a, '打印系统配置', 'Print system configuration'],
      [0x061b, '设置终端号', 'Set terminal id'],
      [0x061e, '中止', 'Abort'],
      [0x0620, '重打凭条', 'Repeat receipt'],
      [0x0622, '预授权', 'Pre-authorisation'],
      [0x0624, '预授权完成', 'Book total'],
      [0x0625, '撤销预授权', 'Reversal of a pre-authorisation'],
      [0x0630, '撤销', 'Reversal'],
      [0x0631, '退款', 'Refund'],
      [0x0650, '日结', 'End-of-day'],
      [0x0651, '上送脱机交易', 'Send offline transactions'],
      [0x0670, '诊断', 'Diagnosis'],
      [0x0679, '自检', 'Selftest'],
      [0x0691, '设置终端时间', 'Set date and time'],
      [0x0693, '初始化', 'Initialisation'],
      [0x0695, '更改密码', 'Change password'],
      [0x06b0, '收银机要求中止', 'Abort by the till'],
      [0x06c0, '读卡', 'Read card'],
      [0x06d1, '打印一行', 'Print line'],
      [0x06d3, '打印一段', 'Print block'],
      [0x06e0, '显示文字', 'Display text'],
      [0x0801, '服务模式', 'Service mode'],
      [0x0810, '软件更新', 'Software update'],
      [0x0811, '读取文件', 'Read file'],
      [0x0812, '删除文件', 'Delete file'],
      [0x0813, '更改配置', 'Change configuration'],
      [0x0814, '写入文件', 'Write file'],
      [0x0820, '启动 OPT 操作', 'Start OPT action'],
      [0x0830, '选择语言', 'Select language'],
      [0x0840, '更改速率', 'Change baud rate'],
      [0x0850, '启用读卡器', 'Activate card reader'],
      [0x0f4d, '维护扩展', 'Maintenance extension'],
      [0x0fa1, '厂商系统信息', 'Maker’s system information'],
    ] as const
  ).map(([command, zh, en]) => [command, { zh, en }]),
);

/** What a command (CLASS and INSTR as one number, 0x060F) is called; one that nobody knows by its number. */
export const zvtCommandName = (command: number): Bilingual => {
  const hex = command.toString(16).toUpperCase().padStart(4, '0');
  const bytes = `${hex.slice(0, 2)} ${hex.slice(2)}`;
  return names.get(command) ?? { zh: `命令 ${bytes}`, en: `command ${bytes}` };
};
