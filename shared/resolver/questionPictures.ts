// Which drawing shows where the answer to a question is found.

/** Drawings that the window has. */
export const questionPictures = [
  'slip',
  'back',
  'screen',
  'portal',
  'sim',
  'papers',
  'calendar',
  'cable',
  'people',
] as const;
/** One of the drawings. */
export type QuestionPicture = (typeof questionPictures)[number];

/** A drawing, and the part of it that is marked. */
export interface PictureChoice {
  readonly picture: QuestionPicture;
  readonly mark: string | null;
}

const choice = (picture: QuestionPicture, mark: string | null = null): PictureChoice => ({ picture, mark });

const own: Readonly<Record<string, PictureChoice>> = {
  'response.code': choice('slip', 'code'),
  'screen.text': choice('screen', 'text'),
  'user.text': choice('people'),
  'terminal.sn': choice('back', 'sn'),
  'terminal.model': choice('back', 'model'),
  'terminal.tusn': choice('screen', 'about'),
  'terminal.appVersion': choice('screen', 'about'),
  'terminal.tid': choice('slip', 'tid'),
  'terminal.mid': choice('slip', 'mid'),
  'terminal.batch': choice('slip', 'batch'),
  'terminal.trace': choice('slip', 'batch'),
  'terminal.merchantName': choice('slip', 'name'),
  'terminal.merchantsOnMachine': choice('screen', 'text'),
  'tamper.flag': choice('screen', 'text'),
  'activation.prompted': choice('screen', 'text'),
  'clock.offsetSeconds': choice('screen', 'clock'),
  'clock.resetAfterPowerOff': choice('screen', 'clock'),
  'signal.csq': choice('screen', 'signal'),
  'signal.registration': choice('screen', 'signal'),
  'battery.percent': choice('screen', 'signal'),
  'sim.iccid': choice('sim'),
  'sim.state': choice('sim'),
  'register.iccid': choice('papers'),
  'activation.codeUsed': choice('papers'),
  'link.state': choice('cable'),
  'settlement.payerKind': choice('papers', 'payer'),
  'contract.withAcquirer': choice('papers'),
  'restriction.named': choice('papers'),
  'history.lastApprovedAt': choice('slip', 'time'),
  'history.lastSignOnAt': choice('calendar'),
  'history.firstUse': choice('calendar'),
};

const groups: readonly (readonly [string, PictureChoice])[] = [
  ['portal.', choice('portal')],
  ['register.', choice('papers')],
  ['event.', choice('calendar')],
  ['history.', choice('slip', 'time')],
  ['network.', choice('cable')],
  ['terminal.', choice('back')],
];

/** The drawing for a key. */
export const pictureFor = (key: string): PictureChoice =>
  own[key] ?? groups.find(([start]) => key.startsWith(start))?.[1] ?? choice('people');
