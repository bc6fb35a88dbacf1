// Advice about the program itself: checks, records, settings, exports, its own processes.
import type { ErrorAdvice } from './adviceText.ts';

/** Advice for the codes that have nothing to do with a cable. */
export const recordErrorAdvice = {
  'check.cancelled': {
    title: { zh: '检查已取消', en: 'The check was cancelled' },
    message: {
      zh: '检查在完成前被取消；已读到的内容保留并注明“未完成”。',
      en: 'The check was cancelled before it was done; what had been read is kept and marked incomplete.',
    },
    remedy: { zh: '需要时再检查一次。', en: 'Check again when you like.' },
    who: 'nobody',
  },
  'check.too-long': {
    title: { zh: '检查超过最长时间，已自动结束', en: 'The check took too long and was ended' },
    message: {
      zh: '{address} 一直在说“请稍候”或没有结束，超过了 {minutes} 分钟的上限；已读到的内容保留并注明“未完成”。',
      en: '{address} kept saying “wait” or never came to an end, beyond the limit of {minutes} minutes. What had been read is kept and marked incomplete.',
    },
    remedy: {
      zh: '请看终端屏幕上正在做什么（更新、联网、等人操作），等它做完后再检查；屏幕没有变化就重启终端（先看有没有未结算的交易）。',
      en: 'See what the terminal shows (an update, a connection, a question to a person), let it finish and check again. If nothing moves, restart it, but mind transactions that are not settled.',
    },
    who: 'wait',
  },
  'terminal.serial-changed': {
    title: { zh: '检查中途换了一台终端', en: 'Another terminal answered in the middle of the check' },
    message: {
      zh: '同一次检查里，{address} 先说自己是 {first}，后来又说是 {later}。无法确定读数属于哪一台，所以一项都没有记到任何终端名下。',
      en: 'Within one check {address} first said that it was {first} and then {later}. Whose readings these are is not certain, so none was filed under any terminal.',
    },
    remedy: {
      zh: '请确认检查时没有换线、换终端，再检查一次。如果这台终端修过、换过主板或标签，再检查一次就会按新的号码记录。',
      en: 'Make sure that neither cable nor terminal is changed during the check, and check again. If the terminal came back from repair with another board or label, the second check is filed under the new numbers.',
    },
    who: 'merchant',
  },
  'check.already-running': {
    title: { zh: '检查正在进行', en: 'A check is already running' },
    message: {
      zh: '{address} 正在检查中，同一时间只能有一次。',
      en: '{address} is being checked; one check at a time is possible.',
    },
    remedy: { zh: '请等它完成，或先取消它。', en: 'Wait until it has finished, or cancel it first.' },
    who: 'wait',
  },
  'run.unknown': {
    title: { zh: '没有这次检查', en: 'No such check run' },
    message: {
      zh: '这次检查不在本次开机后的记录里。',
      en: 'This run is not one of those since the program was started.',
    },
    remedy: {
      zh: '请在终端页或日志里查看已存的记录。',
      en: 'Look for its record on the terminal’s page or in the log.',
    },
    who: 'merchant',
  },
  'report.unknown': {
    title: { zh: '没有这份记录', en: 'No such record' },
    message: { zh: '找不到这份检查记录。', en: 'The record of this check cannot be found.' },
    remedy: { zh: '请在终端页或日志里重新选择。', en: 'Choose it again on the terminal’s page or in the log.' },
    who: 'merchant',
  },
  'store.unavailable': {
    title: { zh: '无法使用数据文件夹', en: 'The data folder cannot be used' },
    message: {
      zh: '打不开或写不进数据文件：{file}。',
      en: 'The data file cannot be opened or written: {file}.',
    },
    remedy: {
      zh: '请检查该文件夹是否存在、是否有写入权限、是否在已断开的移动盘上，然后重新启动。',
      en: 'See that the folder exists, may be written and is not on a drive that was taken away, then start again.',
    },
    who: 'merchant',
  },
  'store.newer-version': {
    title: { zh: '数据来自更新的版本', en: 'The data is from a newer version' },
    message: {
      zh: '数据文件是由更新版本的程序写的。它原样保存为 {keptAs}，现在使用一个新的空文件。',
      en: 'The data file was written by a newer version of this program. It was kept unchanged as {keptAs}; a new, empty one is in use.',
    },
    remedy: {
      zh: '请安装更新的版本，再把保存的文件改回原名。',
      en: 'Install the newer version, then give the kept file its old name back.',
    },
    who: 'technician',
  },
  'store.foreign-file': {
    title: { zh: '数据文件不是本程序的', en: 'The data file is not ours' },
    message: {
      zh: '数据文件的位置上是别的文件。它原样保存为 {keptAs}，现在使用一个新的空文件。',
      en: 'Another kind of file lay in the place of the data file. It was kept unchanged as {keptAs}; a new, empty one is in use.',
    },
    remedy: {
      zh: '请看看那个文件是谁的；要找回数据，请打开“日志 › 备份”，从最近的备份恢复。',
      en: 'See whose file that is; to have the data back, open “Log › Backup” and restore the newest backup.',
    },
    who: 'merchant',
  },
  'store.damaged': {
    title: { zh: '数据文件已损坏', en: 'The data file is damaged' },
    message: {
      zh: '数据文件读不出来。它原样保存为 {keptAs}，没有被覆盖。',
      en: 'The data file cannot be read. It is kept unchanged as {keptAs} and was not overwritten.',
    },
    remedy: {
      zh: '请打开“日志 › 备份”，从最近的备份恢复；没有备份，也可以从新的空文件继续。原文件请保留，并请技术员检查磁盘。',
      en: 'Open “Log › Backup” and restore the newest backup; without one you can go on with a new, empty file. Keep the old file, and let a technician test the disk.',
    },
    who: 'merchant',
  },
  'store.disk-full': {
    title: { zh: '磁盘已满', en: 'The disk is full' },
    message: {
      zh: '磁盘没有空间，这次的记录没有存下；以前的记录完好。',
      en: 'The disk is full, so this could not be stored; earlier records are unharmed.',
    },
    remedy: {
      zh: '请清理磁盘空间，然后再做一次。',
      en: 'Free some space on the disk, then do it again.',
    },
    who: 'merchant',
  },
  'window.crashed': {
    title: { zh: '窗口意外关闭，已重新载入', en: 'The window had to be loaded again' },
    message: {
      zh: '窗口意外关闭，已自动重新载入。记录都在；没有保存的输入可能要再写一次。',
      en: 'The window closed unexpectedly and was loaded again by itself. Records are all there; what was typed and not saved may have to be typed again.',
    },
    remedy: {
      zh: '可以继续使用。如果再次出现，请制作支持包交给技术员。',
      en: 'Go on. If it happens again, make a support bundle for the technician.',
    },
    who: 'merchant',
  },
  'desktop.login-refused': {
    title: { zh: '没有设置成功：登录时自动打开', en: 'Opening at login could not be set' },
    message: {
      zh: '系统没有接受这项设置：{file}。',
      en: 'The system did not take the setting: {file}.',
    },
    remedy: {
      zh: '请检查该位置是否允许写入，再试一次；也可以在系统自己的“启动应用”里设置。',
      en: 'Check that this place can be written to and try again, or use the system’s own list of programs to start.',
    },
    who: 'merchant',
  },
  'export.not-writable': {
    title: { zh: '文件写不进去', en: 'The file cannot be written' },
    message: { zh: '无法写入 {file}，没有留下半个文件。', en: '{file} cannot be written; no half file was left.' },
    remedy: {
      zh: '请换一个文件夹；如果文件正在 Excel 里打开，请先关闭。',
      en: 'Choose another folder; if the file is open in Excel, close it first.',
    },
    who: 'merchant',
  },
  'export.disk-full': {
    title: { zh: '磁盘已满', en: 'The disk is full' },
    message: {
      zh: '磁盘空间不够，{file} 没有导出，也没有留下半个文件。',
      en: 'There is not enough space for {file}; nothing was exported and no half file was left.',
    },
    remedy: { zh: '请清理空间或换一个磁盘。', en: 'Free some space or choose another disk.' },
    who: 'merchant',
  },
  'export.cancelled': {
    title: { zh: '导出已取消', en: 'The export was cancelled' },
    message: { zh: '导出已取消，没有留下文件。', en: 'The export was cancelled; no file was left.' },
    remedy: { zh: '需要时再导出一次。', en: 'Export again when you like.' },
    who: 'nobody',
  },
  'export.interrupted': {
    title: { zh: '导出中途断了', en: 'The export was cut short' },
    message: {
      zh: '导出还没完成，程序就停了，没有留下半个文件。',
      en: 'The program stopped before the export was finished; no half file was left.',
    },
    remedy: { zh: '请再导出一次。', en: 'Export once more.' },
    who: 'merchant',
  },
  'task.cancelled': {
    title: { zh: '已按要求取消', en: 'Cancelled as asked' },
    message: { zh: '这项工作已按要求停下，没有完成。', en: 'This work was stopped as asked and is not finished.' },
    remedy: { zh: '需要时重新开始即可。', en: 'Start it again when you like.' },
    who: 'nobody',
  },
  'contact.unknown': {
    title: { zh: '没有这个联系人', en: 'No such contact' },
    message: { zh: '这个联系人已经删除。', en: 'This contact is not in the book any more.' },
    remedy: { zh: '请在“联系人”里重新选择。', en: 'Choose again in Contacts.' },
    who: 'merchant',
  },
  'contact.same-number': {
    title: { zh: '号码已经在联系人里', en: 'The number is in the book already' },
    message: {
      zh: '同一类联系人里，“{organisation}”已经是这个号码。',
      en: '“{organisation}” has this number already, in the same role.',
    },
    remedy: { zh: '请修改那一条，或换一个号码。', en: 'Change that entry, or enter another number.' },
    who: 'merchant',
  },
  'finding.unknown': {
    title: { zh: '没有这个问题', en: 'No such finding' },
    message: { zh: '这个问题不在记录里。', en: 'This finding is not in the records.' },
    remedy: { zh: '请在“问题”页重新选择。', en: 'Choose again on the page of findings.' },
    who: 'merchant',
  },
  'finding.closed': {
    title: { zh: '问题已经关闭', en: 'The finding is closed' },
    message: {
      zh: '这个问题已经关闭：检查已通过，或有人写明理由关闭了它。',
      en: 'This finding is closed: the check has passed, or somebody closed it with a reason.',
    },
    remedy: {
      zh: '还有问题时请重新打开它，或再检查一次。',
      en: 'If it is still there, take it up again or check once more.',
    },
    who: 'merchant',
  },
  'finding.not-reopened': {
    title: { zh: '这个问题不能重新打开', en: 'This finding cannot be taken up again' },
    message: {
      zh: '它是因为检查通过而关闭的，或者同一项检查已有更新的问题。',
      en: 'It was closed because its check passed, or the same check has a newer finding.',
    },
    remedy: {
      zh: '请再检查一次；问题还在时会自动成为新的问题。',
      en: 'Check once more; if it is still there, it becomes a new finding by itself.',
    },
    who: 'merchant',
  },
  'ipc.untrusted-sender': {
    title: { zh: '请求被拒绝', en: 'The request was refused' },
    message: {
      zh: '请求不是来自本程序的窗口，已拒绝。',
      en: 'The request did not come from this program’s own window.',
    },
    remedy: { zh: '请重新启动程序。', en: 'Start the program again.' },
    who: 'technician',
  },
  'ipc.bad-request': {
    title: { zh: '请求不合规', en: 'The request was malformed' },
    message: {
      zh: '窗口发出的请求不符合约定，已拒绝。',
      en: 'The window sent a request that breaks the contract; it was refused.',
    },
    remedy: { zh: '请把“详情”交给技术员。', en: 'Hand the details to the technician.' },
    who: 'technician',
  },
  'engine.stopped': {
    title: { zh: '后台部分停止了，正在自动重新启动', en: 'The background part stopped and is being restarted' },
    message: {
      zh: '与终端通信的后台部分意外停止或没有反应。窗口照常可用，已保存的记录都在。',
      en: 'The part that talks to terminals stopped or did not respond. The window goes on, and all stored records are safe.',
    },
    remedy: {
      zh: '请稍等几秒。正在进行的检查需要重做一次；若反复出现，请拔下最后接上的终端再试。',
      en: 'Wait a few seconds. A check that was running has to be repeated; if this comes back, unplug the terminal that was connected last.',
    },
    who: 'wait',
  },
  'engine.not-running': {
    title: { zh: '后台程序没有运行', en: 'The engine is not running' },
    message: {
      zh: '读取终端的后台程序停了，正在重新启动；已存的记录不受影响。',
      en: 'The part that reads terminals has stopped and is being started again; stored records are safe.',
    },
    remedy: {
      zh: '请稍等几秒再试；若仍不行，请重新启动程序。',
      en: 'Wait a few seconds and try again; if it stays, restart the program.',
    },
    who: 'wait',
  },
  'input.invalid': {
    title: { zh: '输入有误', en: 'The input is not right' },
    message: { zh: '{field} 的内容不对，应为：{expected}。', en: '{field} is not right; expected: {expected}.' },
    remedy: { zh: '请改正后再试。', en: 'Correct it and try again.' },
    who: 'merchant',
  },
  'internal.bug': {
    title: { zh: '程序出错', en: 'A mistake in the program' },
    message: {
      zh: '这是本程序的错误，不是您或终端的问题。',
      en: 'This is a mistake of this program, not of you or the terminal.',
    },
    remedy: { zh: '请再试一次，并把“详情”交给技术员。', en: 'Try once more, and hand the details to the technician.' },
    who: 'technician',
  },
} as const satisfies Readonly<Record<string, ErrorAdvice>>;
