// Guide for the shop: the log and its notes, exports that anyone can verify, backup, the plan.
import type { HandbookChapter } from '../handbook.ts';

/** Chapters about what is kept. */
export const recordChapters: readonly HandbookChapter[] = [
  {
    id: 'maintenance',
    title: { zh: '维护计划', en: 'The maintenance plan' },
    blocks: [
      {
        kind: 'steps',
        lines: [
          {
            zh: '打开 [[plans.title@/plan/plans]]，在 [[plans.proposal.title]] 里勾选要做的：清洁、电池、走纸、外观、备用机、登记资料、培训……每条都写着为什么。',
            en: 'Open [[plans.title@/plan/plans]] and tick what you want among [[plans.proposal.title]]: cleaning, battery, paper path, looking for tampering, spare units, registration data, training … Each gives its reason.',
          },
          {
            zh: '以后每天看 [[planner.today.title@/plan]]：每行一件事，只有一个下一步。也会出现在第一页上。',
            en: 'From then on look at [[planner.today.title@/plan]]: one thing a line, with one next step. It stands on the first page too.',
          },
          {
            zh: '做的时候点 [[planner.job.start]]，照着检查单一项一项来；做完点 [[job.end.button]]。要两个人签字的，程序会说。',
            en: 'Press [[planner.job.start]], follow the checklist, then [[job.end.button]]. Where two people have to sign, the program says so.',
          },
          {
            zh: '在 [[planner.calendar.title@/plan/calendar]] 里看以后的安排，拖动即可改期，也可以用菜单。放假和调休按已公布的算。',
            en: 'See what comes in [[planner.calendar.title@/plan/calendar]]; drag to another day, or use the menu. Public holidays and worked weekends count as far as they were announced.',
          },
        ],
      },
      {
        kind: 'picture',
        picture: 'plan',
        alt: { zh: '维护日历，一个月一页。', en: 'The calendar of maintenance, one month a page.' },
      },
      {
        kind: 'note',
        text: {
          zh: '提醒要程序开着才会响；关着的时候到期的，下次打开时一起告诉您。',
          en: 'Reminders need the program to run; what fell due while it was closed is told at the next start.',
        },
      },
    ],
  },
  {
    id: 'log',
    title: { zh: '日志和备注', en: 'The log and its notes' },
    blocks: [
      {
        kind: 'text',
        text: {
          zh: '[[log.title@/log]] 记着发生过的一切：检查、问题、改动前后、谁做的、为什么。它只增不改，每一条都和前一条连着，谁动过都看得出来。',
          en: '[[log.title@/log]] holds everything that happened: checks, findings, what was changed from what to what, by whom and why. It only grows, and each entry is tied to the one before, so that a change shows.',
        },
      },
      {
        kind: 'points',
        lines: [
          {
            zh: '按 [[keys N]] 写备注，它会记在当前这台终端或这条记录上。点 [[log.note.save]] 才算数；写了就不能改，只能再补一条。',
            en: '[[keys N]] writes a note about the terminal or record on the page. It counts once you press [[log.note.save]]; a note is never changed, only followed by another.',
          },
          {
            zh: '用 [[log.search]] 找：每个词都要出现，中英文都行。常用的筛选可以存下来，点 [[log.views.save]]。',
            en: '[[log.search]] finds entries in which every word occurs, in either language. Filters you need often are kept by [[log.views.save]].',
          },
          {
            zh: '[[keys M]] 给一条加标记，方便以后找回。',
            en: '[[keys M]] marks an entry, to find it again.',
          },
        ],
      },
      {
        kind: 'picture',
        picture: 'log',
        alt: { zh: '日志：左边是条目列表，上面是筛选。', en: 'The log: the list of entries below its filters.' },
      },
      {
        kind: 'note',
        text: {
          zh: '卡号不会进日志：备注里像卡号的数字，保存之前就遮住了。',
          en: 'No card number gets into the log: digits that look like one are masked before a note is stored.',
        },
      },
    ],
  },
  {
    id: 'exports',
    title: { zh: '导出，以及别人怎样核实', en: 'Exports, and how anyone verifies them' },
    blocks: [
      {
        kind: 'steps',
        lines: [
          {
            zh: '在日志里按 [[keys Ctrl+E]]，选格式：给人看用 [[exports.formats.xlsx]]，存档用 [[exports.formats.jsonl]]；要签字就用 [[paper.open.log]]。',
            en: 'Press [[keys Ctrl+E]] in the log and choose a format: [[exports.formats.xlsx]] to read, [[exports.formats.jsonl]] to keep; for a signature, [[paper.open.log]].',
          },
          {
            zh: '勾选 [[exports.verifier]]，再点 [[exports.choose]]。',
            en: 'Tick [[exports.verifier]] and press [[exports.choose]].',
          },
          {
            zh: '把两个文件一起交给对方。对方用任何浏览器打开那个网页，把导出文件拖进去，不用联网，不用装软件，就能看到：有效，还是哪一条被改过、少了哪几条、是谁的密钥签的。',
            en: 'Hand over both files. Whoever receives them opens the page in any browser and drops the export on it: without internet and without this program they read whether it is valid, which entry was changed, which are missing, and whose key signed it.',
          },
          {
            zh: '第一次来往时，把 [[keeping.key.id]] 当面或打电话告诉对方，在 [[keeping.title@/log/keeping]] 里能看到。这样他才知道签名真是您的。',
            en: 'The first time, tell them the [[keeping.key.id]] in person or by phone; it stands on [[keeping.title@/log/keeping]]. Only then do they know that the signature is yours.',
          },
        ],
      },
      {
        kind: 'picture',
        picture: 'exports',
        alt: {
          zh: '[[exports.title]] 页：定时导出、导出记录和核对文件。',
          en: 'The page [[exports.title]]: scheduled exports, exports so far, and verifying a file.',
        },
      },
      {
        kind: 'text',
        text: {
          zh: '别人给您的导出，也可以在 [[exports.title@/log/exports]] 的 [[verify.title]] 里查。想定期留底，点 [[exports.add]]。',
          en: 'An export that you were given is checked on [[exports.title@/log/exports]] under [[verify.title]]. To keep one regularly, use [[exports.add]].',
        },
      },
      {
        kind: 'note',
        text: {
          zh: '老实说：链条能证明日志没被改过、删过，不能证明是谁改的，也挡不住掌握这台电脑和密钥的人从头伪造。放一份导出在别处，才能发现后来的删减。筛选过的导出只证明里面的内容，不证明没有别的事。',
          en: 'Honestly: the chain shows that the log was changed or cut, not who did it, and it cannot stop somebody who owns this computer and its key from writing a false one from the start. An export kept elsewhere shows what was cut later. A filtered export proves what it holds, not that nothing else happened.',
        },
      },
    ],
  },
  {
    id: 'backup',
    title: { zh: '备份与恢复', en: 'Backup and restore' },
    blocks: [
      {
        kind: 'steps',
        lines: [
          {
            zh: '打开 [[backup.title@/log/backup]]，点 [[backup.now]]。程序会把备份重新打开核对一遍，才算做好。',
            en: 'Open [[backup.title@/log/backup]] and press [[backup.now]]. It is done once the program has opened the backup again and checked it.',
          },
          {
            zh: '打开 [[backup.isDaily]]，点 [[backup.chooseFolder]] 选 U 盘或另一块硬盘：和数据同在一块硬盘上，坏了就一起没了。',
            en: 'Switch on [[backup.isDaily]], and with [[backup.chooseFolder]] choose a stick or another disk: on the same disk both are lost together.',
          },
          {
            zh: '要带出门，点 [[backup.encrypt]] 设口令。口令不会存在任何地方，忘了谁也打不开。',
            en: 'To carry it about, set a passphrase with [[backup.encrypt]]. It is stored nowhere; whoever forgets it cannot open the backup, and nobody can help.',
          },
          {
            zh: '恢复：在列表里点 [[backup.look]]，或点 [[backup.fromFile]]。先看里面有什么、和现在差多少，再点 [[backup.draft.restore]]。现在的数据会留一份，可以退回来。',
            en: 'To restore, press [[backup.look]] in the list, or [[backup.fromFile]]. You see what is in it and how it differs before [[backup.draft.restore]]. What is here now is kept aside, so there is a way back.',
          },
        ],
      },
      {
        kind: 'picture',
        picture: 'backup',
        alt: {
          zh: '[[backup.title]] 页：每日备份的设置和已有的备份。',
          en: 'The page [[backup.title]]: settings of the daily backup and the backups so far.',
        },
      },
    ],
  },
];
