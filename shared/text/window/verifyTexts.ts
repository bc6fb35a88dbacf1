// Words of the panel that verifies an exported file.
import { inBoth } from '../parity.ts';

/** Words of the panel that verifies an exported file. */
export const verifyTexts = inBoth(
  {
    title: '核对导出文件',
    hint: '看一份导出的日志自写出以来有没有被改动、有没有缺少，由谁签名。文件不会被修改。',
    open: '选择文件…',
    savePage: '保存核对网页…',
    savePageHint: '一个网页文件，任何浏览器都能离线打开；可以和导出文件一起交给别人。',
    saved: '已保存 {{file}}',
    valid: '有效',
    broken: '不一致',
    ownKey: '由本店的密钥签名。',
    otherKey: '不是本店的密钥签的名。请向对方核对密钥编号。',
    ownLog: {
      agrees: '与本机日志一致。',
      shorter: '本机日志比这份导出时更短：末尾的条目不见了，或数据库换成了旧的副本。',
      differs: '本机日志在同一位置的内容与这份导出不同。',
      otherLog: '这份导出来自另一本日志（另一家店、另一台电脑，或新建的数据库）。',
    },
    exportedAt: '导出时间',
    exportedBy: '导出人',
    filters: '筛选条件',
    allEntries: '全部日志',
    file: '文件',
    findings: '发现',
  },
  {
    title: 'Verify an exported file',
    hint: 'Shows whether an exported log was changed, whether anything is missing, and who signed it. The file itself is not touched.',
    open: 'Choose a file…',
    savePage: 'Save the verifier page…',
    savePageHint: 'One page that opens offline in any browser; hand it over together with an export.',
    saved: '{{file}} saved',
    valid: 'Valid',
    broken: 'Not as exported',
    ownKey: 'Signed with a key of this shop.',
    otherKey: 'Not signed with a key of this shop. Ask the other side for their key id.',
    ownLog: {
      agrees: 'It agrees with the log on this computer.',
      shorter:
        'The log on this computer is shorter than at the time of the export: entries at its end are gone, or the database is an older copy.',
      differs: 'At the same place the log on this computer says something different from this export.',
      otherLog: 'This export is of another log (another shop, another computer, or a new database).',
    },
    exportedAt: 'Exported at',
    exportedBy: 'Exported by',
    filters: 'Filters',
    allEntries: 'the whole log',
    file: 'File',
    findings: 'Findings',
  },
);
