// Advice about jobs, checklists and people.
import type { ErrorAdvice } from './adviceText.ts';

/** Advice for the codes of jobs, checklists and people. */
export const jobErrorAdvice = {
  'person.unknown': {
    title: { zh: '名单里没有这个人', en: 'Nobody of that name is on the list' },
    message: {
      zh: '找不到这个人，可能属于另一个商店。没有改动任何记录。',
      en: 'This person is not here; they may belong to the other shop. Nothing was changed.',
    },
    remedy: { zh: '请在“人员”里先添加，再重新选择。', en: 'Add them under People first, then choose again.' },
    who: 'merchant',
  },
  'person.left': {
    title: { zh: '此人已离职', en: 'This person has left' },
    message: {
      zh: '{person} 自 {day} 起已不在本店工作，不能再签名或使用 PIN。以前的记录都保留。',
      en: '{person} has not worked here since {day} and can neither sign nor use a PIN. Earlier records stay.',
    },
    remedy: {
      zh: '请由在职的人签名。如果此人又回来工作，先在“人员”里改为在职。',
      en: 'Let somebody sign who works here. If they have come back, set that under People first.',
    },
    who: 'merchant',
  },
  'person.name-taken': {
    title: { zh: '已有同名的人', en: 'Somebody has this name already' },
    message: {
      zh: '“{person}”已在名单里（也可能已离职）。记录用姓名来认人，所以不能重名。',
      en: '“{person}” is on the list already, or was before leaving. Records go by names, so no two may be alike.',
    },
    remedy: {
      zh: '请加以区分，例如“王芳（早班）”；如果是同一个人回来了，改为在职即可。',
      en: 'Tell them apart, such as “Wang Fang (morning)”; if it is the same person coming back, set them as working here.',
    },
    who: 'merchant',
  },
  'person.needs-owner': {
    title: { zh: '需要本人或店主确认', en: 'They themselves or the owner have to answer for it' },
    message: {
      zh: '设置 {person} 的 PIN，需要本人现在的 PIN，或者店主的 PIN。',
      en: 'To set the PIN of {person}, their present PIN is needed, or the PIN of an owner.',
    },
    remedy: { zh: '请本人或店主输入 PIN。', en: 'Have them or an owner type their PIN.' },
    who: 'merchant',
  },
  'person.no-pin': {
    title: { zh: '还没有设置 PIN', en: 'No PIN yet' },
    message: { zh: '{person} 还没有 PIN，不能用 PIN 签名。', en: '{person} has no PIN and cannot sign with one.' },
    remedy: {
      zh: '请在“人员”里设置 PIN，或者改用手写签名（检查单允许时）。',
      en: 'Set one under People, or sign by hand where the checklist allows it.',
    },
    who: 'merchant',
  },
  'person.wrong-pin': {
    title: { zh: 'PIN 不对', en: 'The PIN is not right' },
    message: { zh: '输入的不是 {person} 的 PIN。', en: 'This is not the PIN of {person}.' },
    remedy: {
      zh: '请再试一次。忘记了可以由店主在“人员”里重新设置；连续输错三次后，每次都要等待。',
      en: 'Try again. An owner can set a new one under People; after three wrong ones each further try has to wait.',
    },
    who: 'merchant',
  },
  'person.weak-pin': {
    title: { zh: 'PIN 太容易猜到', en: 'This PIN is too easy' },
    message: {
      zh: '全部相同或连续的数字，别人第一个就会试。',
      en: 'One digit again and again, or digits in a row, are what others try first.',
    },
    remedy: {
      zh: '请换一个 4 到 12 位的数字，也不要用银行卡密码。',
      en: 'Choose other digits, 4 to 12 of them, and not those of a bank card.',
    },
    who: 'merchant',
  },
  'person.must-wait': {
    title: { zh: '请稍等再试', en: 'Wait before the next try' },
    message: {
      zh: '{person} 的 PIN 已多次输错，还要等 {seconds} 秒才能再试。',
      en: 'The PIN of {person} was wrong several times; the next try is possible in {seconds} s.',
    },
    remedy: {
      zh: '请等待后再试；不是本人输错的，请告诉店主：日志里有记录。',
      en: 'Wait, then try again. If it was not them who typed it, tell the owner: it is in the log.',
    },
    who: 'merchant',
  },
  'template.unknown': {
    title: { zh: '没有这张检查单', en: 'No such checklist' },
    message: {
      zh: '找不到这张检查单或这个版本，可能属于另一个商店。',
      en: 'This checklist or version is not here; it may belong to the other shop.',
    },
    remedy: { zh: '请回到检查单列表，重新选择。', en: 'Go back to the list of checklists and choose again.' },
    who: 'merchant',
  },
  'template.overtaken': {
    title: { zh: '检查单已被改过', en: 'The checklist was changed meanwhile' },
    message: {
      zh: '在您编辑时，“{template}”已有第 {version} 版。您的修改没有保存，也没有覆盖别人的修改。',
      en: 'While you were editing, “{template}” became version {version}. Your changes were not stored and nothing was overwritten.',
    },
    remedy: { zh: '请打开最新版本，再改一次。', en: 'Open the newest version and change it again.' },
    who: 'merchant',
  },
  'template.removed': {
    title: { zh: '检查单已停用', en: 'The checklist is not used any more' },
    message: {
      zh: '“{template}”已停用，不能再改；以前按它完成的工作仍可查看。',
      en: '“{template}” is not used any more and cannot be changed; jobs that were done by it can still be read.',
    },
    remedy: { zh: '需要时请新建一张检查单。', en: 'Make a new checklist if you need one.' },
    who: 'merchant',
  },
  'template.invalid': {
    title: { zh: '检查单还不完整', en: 'The checklist is not complete yet' },
    message: {
      zh: '第 {point} 项（0 表示整张检查单）：{problem}。没有保存。',
      en: 'Point {point} (0 = the checklist as a whole): {problem}. It was not stored.',
    },
    remedy: { zh: '请改好后再保存。', en: 'Put it right and save again.' },
    who: 'merchant',
  },
  'attachment.damaged': {
    title: { zh: '图片损坏或不完整', en: 'The picture is damaged or cut off' },
    message: {
      zh: '图片内部不完整，或者是动图，无法去掉拍摄地点等附加信息，所以没有保存。',
      en: 'It is not whole, or it moves; place and other data beside it could not be removed, so it was not stored.',
    },
    remedy: {
      zh: '请重新拍一张，或用看图软件另存为 JPEG 后再添加。',
      en: 'Take it again, or save it as JPEG with a viewer and add that.',
    },
    who: 'merchant',
  },
  'attachment.kept': {
    title: { zh: '这张照片不能删除', en: 'This photo stays' },
    message: {
      zh: '“{photo}”是签名、属于已结束的工作，或者正被某一项使用，不能删除。',
      en: '“{photo}” is a signature, belongs to a job that is closed, or is used by a point; it cannot be removed.',
    },
    remedy: {
      zh: '先在那一项里去掉这张照片；已结束的工作要先写明理由重新打开。',
      en: 'Take it out of the point first; a job that is closed has to be reopened with a reason.',
    },
    who: 'merchant',
  },
  'job.unknown': {
    title: { zh: '没有这项任务', en: 'No such job' },
    message: {
      zh: '找不到这项任务，可能属于另一个商店。',
      en: 'This job is not here; it may belong to the other shop.',
    },
    remedy: { zh: '请回到任务列表，重新选择。', en: 'Go back to the list of jobs and choose again.' },
    who: 'merchant',
  },
  'job.closed': {
    title: { zh: '工作已结束', en: 'The job is closed' },
    message: {
      zh: '这项任务已完成、错过或取消，不能再改。',
      en: 'This job is done, missed or cancelled and cannot be changed.',
    },
    remedy: { zh: '需要更正时，先写明理由重新打开。', en: 'To put something right, reopen it with a reason first.' },
    who: 'merchant',
  },
  'job.not-closed': {
    title: { zh: '工作还没有结束', en: 'The job is not closed' },
    message: {
      zh: '只有已完成、错过或取消的工作才能重新打开。',
      en: 'Only a job that is done, missed or cancelled can be reopened.',
    },
    remedy: { zh: '直接继续做就可以。', en: 'Simply go on with it.' },
    who: 'merchant',
  },
  'job.not-started': {
    title: { zh: '工作不在进行中', en: 'The job is not in progress' },
    message: { zh: '这项任务还没有开始，或者正在暂停。', en: 'This job has not been started, or is on hold.' },
    remedy: { zh: '请先点“开始”或“继续”。', en: 'Start it or take it up again first.' },
    who: 'merchant',
  },
  'job.overtaken': {
    title: { zh: '工作同时被别人改动', en: 'Somebody else is changing the job' },
    message: {
      zh: '另一个窗口或命令行正在改这项任务，您的这一步没有保存。',
      en: 'Another window or command line is changing this job; your step was not stored.',
    },
    remedy: { zh: '请看一下现在的内容，再做一次。', en: 'Look at it as it is now and try again.' },
    who: 'merchant',
  },
  'job.unanswered': {
    title: { zh: '还有项目没有填', en: 'Some points are not answered' },
    message: {
      zh: '必填项目还有 {count} 项没有填（含要求的照片），第一项是“{jobPoint}”。',
      en: '{count} required points have no answer yet (photos included); the first is “{jobPoint}”.',
    },
    remedy: {
      zh: '请填完；做不了的选“不适用”并写备注。',
      en: 'Answer them; what cannot be done is “not applicable”, with a remark.',
    },
    who: 'merchant',
  },
  'job.unsigned': {
    title: { zh: '还没有签名', en: 'A signature is missing' },
    message: {
      zh: '检查单要求签名，还缺：{roles}。任何自动方式都不能跳过。',
      en: 'The checklist asks for signatures; missing: {roles}. Nothing automatic can pass over them.',
    },
    remedy: {
      zh: '请在窗口里打开这项任务，由本人签名后再完成。',
      en: 'Open the job in the window and have them sign; then complete it.',
    },
    who: 'merchant',
  },
  'job.future': {
    title: { zh: '完成时间在将来', en: 'It cannot be done in the future' },
    message: { zh: '完成时间比现在还晚，没有保存。', en: 'The time of completion lies after now; it was not stored.' },
    remedy: {
      zh: '请填实际完成的时间；电脑时间不对的话先校准。',
      en: 'Give the time at which it was done; if the clock of this computer is wrong, set it first.',
    },
    who: 'merchant',
  },
  'job.before-start': {
    title: { zh: '完成时间太早', en: 'It cannot be done before it existed' },
    message: {
      zh: '完成时间比这项任务产生的时间还早，没有保存。',
      en: 'The time of completion lies before the job was made; it was not stored.',
    },
    remedy: {
      zh: '请填之后的时间；更早做的工作可以写在备注里。',
      en: 'Give a later time; what was done before can stand in a remark.',
    },
    who: 'merchant',
  },
  'job.clock-back': {
    title: { zh: '电脑时间比记录还早', en: 'The clock is behind the records' },
    message: {
      zh: '现在的电脑时间比这项任务已有的记录还早，时间可能被调回去了。没有签名，也没有完成。',
      en: 'The clock of this computer is behind what the job has on record; it may have been set back. Nothing was signed or completed.',
    },
    remedy: { zh: '请校准电脑时间，再做一次。', en: 'Set the clock right and try again.' },
    who: 'merchant',
  },
  'job.same-person': {
    title: { zh: '需要另一个人', en: 'It has to be somebody else' },
    message: {
      zh: '{person} 已经签过名。双人确认要求两个不同的人。',
      en: '{person} has signed already. The two-person rule asks for two different people.',
    },
    remedy: { zh: '请由另一位在职人员签名。', en: 'Have another person sign who works here.' },
    who: 'merchant',
  },
  'job.wrong-way': {
    title: { zh: '签名方式不对', en: 'Not the way to sign' },
    message: { zh: '这张检查单要求用{way}。', en: 'This checklist asks for {way}.' },
    remedy: { zh: '请换一种方式签名。', en: 'Sign in the other way.' },
    who: 'merchant',
  },
  'job.wrong-times': {
    title: { zh: '停用时间不对', en: 'The downtime cannot be right' },
    message: {
      zh: '停用时间不能在将来，结束也不能早于开始。没有保存。',
      en: 'Downtime lies in the past, and does not end before it begins. It was not stored.',
    },
    remedy: { zh: '请核对两个时间。', en: 'Check the two times.' },
    who: 'merchant',
  },
  'job.blank-signature': {
    title: { zh: '签名是空白的', en: 'The signature is blank' },
    message: { zh: '图里没有任何笔画，没有保存。', en: 'There is not one stroke in it; it was not stored.' },
    remedy: { zh: '请在框里签名，或者改用 PIN。', en: 'Sign in the box, or use a PIN.' },
    who: 'merchant',
  },
} as const satisfies Readonly<Record<string, ErrorAdvice>>;
