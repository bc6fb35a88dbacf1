// Steps: what an operator touches, sees and hears.
import { guidedBeeperHelp } from '../../help/checks/guidedBeeper.ts';
import { guidedButtonsHelp } from '../../help/checks/guidedButtons.ts';
import { guidedKeypadHelp } from '../../help/checks/guidedKeypad.ts';
import { guidedScreenHelp } from '../../help/checks/guidedScreen.ts';
import { answerOf, type GuidedStep } from '../guidedStep.ts';

/** Steps for keypad, screen, beeper and buttons. */
export const frontSteps: readonly GuidedStep[] = [
  {
    id: 'guided.keypad',
    picture: 'keypad',
    effect: null,
    instructions: [
      {
        zh: '进入终端的金额输入界面（不要进入密码界面）。',
        en: 'Go to the terminal’s amount screen, not to one that asks for a PIN.',
      },
      {
        zh: '从 0 到 9 每个键按一遍，看屏幕是否逐一出现。',
        en: 'Press 0 to 9 once each and see them appear one by one.',
      },
      { zh: '按“清除”删掉，再按“取消”退出。', en: 'Delete them with clear and leave with cancel.' },
    ],
    question: { zh: '所有数字键都灵敏吗？', en: 'Did all digit keys answer?' },
    answers: [
      answerOf(guidedKeypadHelp, 'allKeys', { zh: '都灵敏', en: 'All answered' }),
      answerOf(guidedKeypadHelp, 'sticky', { zh: '有的键发涩', en: 'Some stick' }),
      answerOf(guidedKeypadHelp, 'dead', { zh: '有的键没反应', en: 'Some do not answer' }),
      answerOf(guidedKeypadHelp, 'noKeypad', { zh: '没有实体键盘', en: 'There is no physical keypad' }),
    ],
    measure: null,
    needsCable: false,
  },
  {
    id: 'guided.screen',
    picture: 'screen',
    effect: null,
    instructions: [
      {
        zh: '擦干净屏幕，从正面和侧面各看一眼。',
        en: 'Wipe the screen and look at it from the front and from the side.',
      },
      { zh: '看有没有暗块、坏点、条纹和裂纹。', en: 'Look for dark areas, dead pixels, stripes and cracks.' },
      {
        zh: '触摸屏请点一点四角和中间，划一下菜单。',
        en: 'On a touch screen tap the corners and the middle, and swipe a menu.',
      },
    ],
    question: { zh: '屏幕怎么样？', en: 'What is the screen like?' },
    answers: [
      answerOf(guidedScreenHelp, 'clear', { zh: '清楚、跟手', en: 'Clear, follows the finger' }),
      answerOf(guidedScreenHelp, 'spots', { zh: '偏暗或有坏点', en: 'Dim or with dead pixels' }),
      answerOf(guidedScreenHelp, 'noTouch', { zh: '有的地方触摸不灵', en: 'Touch fails in places' }),
      answerOf(guidedScreenHelp, 'broken', { zh: '有裂纹或不亮', en: 'Cracked or dark' }),
      answerOf(guidedScreenHelp, 'noScreen', { zh: '没有屏幕', en: 'There is no screen' }),
    ],
    measure: null,
    needsCable: false,
  },
  {
    id: 'guided.beeper',
    picture: 'beeper',
    effect: null,
    instructions: [
      { zh: '看终端设置里音量没有关掉。', en: 'See that the volume is not switched off in the terminal’s settings.' },
      { zh: '在主界面按几下键，听有没有声音。', en: 'Press a few keys on the main screen and listen.' },
    ],
    question: { zh: '听得到提示音吗？', en: 'Can you hear the beep?' },
    answers: [
      answerOf(guidedBeeperHelp, 'loud', { zh: '清楚', en: 'Clearly' }),
      answerOf(guidedBeeperHelp, 'soft', { zh: '太轻或发哑', en: 'Too soft or hoarse' }),
      answerOf(guidedBeeperHelp, 'silent', { zh: '没有声音', en: 'Not at all' }),
      answerOf(guidedBeeperHelp, 'noBeeper', { zh: '本机没有提示音', en: 'It has no beeper' }),
    ],
    measure: null,
    needsCable: false,
  },
  {
    id: 'guided.buttons',
    picture: 'buttons',
    effect: null,
    instructions: [
      {
        zh: '按一遍确认、清除、取消、走纸、音量等键。',
        en: 'Press confirm, clear, cancel, paper feed, volume and the like once each.',
      },
      {
        zh: '侧面的扫码键、电源键短按一下，看有没有反应、会不会卡住。',
        en: 'Press scan and power buttons at the side briefly; see that they answer and spring back.',
      },
      { zh: '不要长按电源键，以免关机。', en: 'Do not hold the power button, which would switch it off.' },
    ],
    question: { zh: '功能键和侧键正常吗？', en: 'Do function and side buttons work?' },
    answers: [
      answerOf(guidedButtonsHelp, 'allButtons', { zh: '都正常', en: 'All work' }),
      answerOf(guidedButtonsHelp, 'sticky', { zh: '有的发涩、回弹慢', en: 'Some stick or are slow' }),
      answerOf(guidedButtonsHelp, 'dead', { zh: '有的没反应或卡住', en: 'Some are dead or stuck' }),
      answerOf(guidedButtonsHelp, 'noButtons', { zh: '没有这些键', en: 'It has none' }),
    ],
    measure: null,
    needsCable: false,
  },
];
