// Words of the verifier's page.

/** Words of the verifier's page, in both languages. */
export const pageWords = {
  title: { zh: '维护日志核对', en: 'Maintenance log verifier' },
  lead: {
    zh: '选一个“终端管家”导出的文件（CSV、XLSX、JSON、JSON Lines 或 PDF），看它自导出以来有没有被改动。',
    en: 'Choose a file that Terminal Steward exported (CSV, XLSX, JSON, JSON lines or PDF) to see whether it was changed since.',
  },
  quiet: {
    zh: '本页离线工作，不发送任何内容。',
    en: 'This page works offline and sends nothing anywhere.',
  },
  choose: { zh: '把文件拖到这里，或选择：', en: 'Drop the file here, or choose it:' },
  reading: { zh: '正在核对…', en: 'Checking…' },
  unreadable: { zh: '文件读不出来，请重新选择。', en: 'The file could not be read. Choose it again.' },
  tooLarge: {
    zh: '这种格式的文件太大，本页无法核对；请用 CSV、XLSX 或 JSON Lines 导出。',
    en: 'A file of this format is too large for this page. Export as CSV, XLSX or JSON lines instead.',
  },
  foreign: {
    zh: '这个文件没有封印，无法核对。看起来是：',
    en: 'This file has no seal that could be checked. It looks like:',
  },
  all: { zh: '无（全部日志）', en: 'none (the whole log)' },
  simulated: { zh: '模拟商店，不是真实记录', en: 'simulated shop, no real records' },
  facts: {
    file: { zh: '文件', en: 'File' },
    format: { zh: '格式', en: 'Format' },
    rows: { zh: '行数', en: 'Rows' },
    at: { zh: '导出时间', en: 'Exported at' },
    by: { zh: '导出人', en: 'Exported by' },
    program: { zh: '程序', en: 'Program' },
    filters: { zh: '筛选条件', en: 'Filters' },
    simulated: { zh: '店铺', en: 'Shop' },
    log: { zh: '当时的日志：编号 · 条数 · 末条哈希', en: 'Log at that time: id · entries · last hash' },
    head: { zh: '最近的签名头：时间 · 条数 · 哈希', en: 'Newest signed head: time · entries · hash' },
    key: { zh: '公钥', en: 'Public key' },
  },
} as const;
