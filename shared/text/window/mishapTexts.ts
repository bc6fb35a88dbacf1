// Words for when something went wrong: what can be copied, what leads on, and what a window says that had to begin again.
import { inBoth } from '../parity.ts';

/** Words for when something went wrong. */
export const mishapTexts = inBoth(
  {
    copy: '复制详细信息',
    copied: '已复制详细信息；里面没有卡号、密码和人名',
    copyFailed: '复制不了。请打开“技术详情”，选中文字后手动复制。',
    crashedHint: '其他页面不受影响，记录都在。可以重新载入此页；如果再次出现，请复制详细信息或制作支持包，交给技术员。',
    bundle: '制作支持包',
    home: '回到首页',
    noteOnPage: '页面出错：{{where}}\n{{details}}',
    noEngine:
      '后台没有运行，窗口里暂时做不了支持包。请先复制详细信息；也可以打开数据文件夹，把里面的 logs 文件夹交给技术员。',
    openFolder: '打开数据文件夹',
  },
  {
    copy: 'Copy details',
    copied: 'Details copied; no card numbers, passwords or names are in them',
    copyFailed: 'They cannot be copied. Open the technical details, select the text and copy it by hand.',
    crashedHint:
      'The other pages are not affected, and all records are safe. Reload this page; if it happens again, copy the details or make a support bundle for the technician.',
    bundle: 'Make a support bundle',
    home: 'Go to the first page',
    noteOnPage: 'A page failed: {{where}}\n{{details}}',
    noEngine:
      'While the background part is not running, no support bundle can be made in the window. Copy the details; or open the data folder and give the technician the folder “logs” in it.',
    openFolder: 'Open the data folder',
  },
);
