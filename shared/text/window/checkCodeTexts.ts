// Words about check codes: on a record, on a finished check, and where one is read.
import { inBoth } from '../parity.ts';

/** Words about check codes. */
export const checkCodeTexts = inBoth(
  {
    name: '检查码',
    about:
      '打电话时念给厂商、收单机构或技术员听：对方在自己的“查询”页输入，不联网也能看懂。里面没有商户资料，机身号也读不出来。',
    copy: '复制',
    copyNamed: '复制检查码 {{code}}',
    copied: '检查码已复制',
    copyFailed: '没能复制，请手工选中检查码',
    readOut: '电话里这样念',
    group: '第 {{number}} 组',
    field: '检查码',
    fieldHint: '大小写、空格、短横线都不要紧；照着念的写也行，比如“幺”“两”。',
    serial: '机身号（可以不填）',
    serialHint: '填上机身标签上的号码，就能核对是不是这台终端。',
    clear: '清空检查码',
    answer: '检查码说的是',
    startedAt: '检查时间',
    noMoment: '不详（那台电脑的时钟不对）',
    level: '级别',
    ending: '结束方式',
    concerns: '不正常的检查项',
    noConcerns: '没有不正常的检查项。',
    emptyTitle: '电话那头念来的检查码，输在上面',
    emptyText:
      '检查码在每份检查记录上，也印在引导检查的小票上。它自带校验：听错、写错一个字，或前后写反，都会马上指出来。不联网，也不需要那台电脑的记录。',
    wrongTitle: '这个检查码还不能用',
    typing: '请接着输入',
  },
  {
    name: 'Check code',
    about:
      'Read it out on the phone to the maker, the acquirer or a technician: they type it into their own “Look up” page and see what was found, without any network. It holds no data of the merchant, and the serial number cannot be read from it.',
    copy: 'Copy',
    copyNamed: 'Copy check code {{code}}',
    copied: 'Check code copied',
    copyFailed: 'It could not be copied; select the code by hand',
    readOut: 'Say it like this on the phone',
    group: 'Group {{number}}',
    field: 'Check code',
    fieldHint: 'Capitals, spaces and dashes do not matter; words such as “kilo” or “seven” are understood too.',
    serial: 'Serial number (optional)',
    serialHint: 'Type the one on the label to see whether the code belongs to this terminal.',
    clear: 'Clear the check code',
    answer: 'What the code says',
    startedAt: 'Checked at',
    noMoment: 'not known (the clock of that computer was wrong)',
    level: 'Level',
    ending: 'How it ended',
    concerns: 'Checks that did not pass',
    noConcerns: 'Every check passed.',
    emptyTitle: 'Type the code that somebody reads out to you',
    emptyText:
      'It is on every check record and on the slip of a guided check. It checks itself: one wrong character, or two swapped, is noticed at once. Neither a network nor records are needed.',
    wrongTitle: 'This code cannot be used yet',
    typing: 'Keep typing',
  },
);
