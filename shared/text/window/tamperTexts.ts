// Words of the red sheet about a terminal that must not be used.
import { inBoth } from '../parity.ts';

/** Words of the stop sheet, on the screen and on paper. */
export const tamperTexts = inBoth(
  {
    title: '请勿使用：安全传感器已触发',
    quarantined: '请勿使用：这台终端已隔离',
    lead: '终端可能已清除密钥，也可能被人动过手脚。重启、升级或恢复出厂都不能解除，只会丢掉线索。',
    steps: {
      stop: '现在就停止收款，拔下与收银机的连线，保持原样，不要拆开。',
      slips: '保留未结算的凭条，请收单机构告诉您这些交易怎么处理。',
      label: '打印“请勿使用”，贴在终端屏幕上，放到顾客拿不到的地方。',
      call: '用合同上的电话联系收单机构或厂商；不要把终端交给自称“上门维修”的陌生人。',
    },
    works: '还能做的：用别的终端或扫码收款；在本程序里看记录、拍照、记录交接。',
    incident: '事件已经写进日志和“问题”页，直到检查通过或由店主写明理由才会关闭。',
    toFindings: '查看问题',
    quarantine: '改为隔离',
    done: '已改为隔离',
    reason: '安全传感器触发：{{flags}}',
    toRecord: '在登记簿里处理',
    print: '打印“请勿使用”',
    paper: {
      heading: '请勿使用',
      why: '安全检查没有通过。请不要插卡、刷卡、输密码，也不要重启或拆开。',
      who: '终端',
      since: '发现时间',
      by: '经手人',
      call: '联系电话（收单机构）',
    },
  },
  {
    title: 'Do not use: security sensors were triggered',
    quarantined: 'Do not use: this terminal is quarantined',
    lead: 'Its keys may be gone, or somebody may have changed it. Restarting, updating or resetting it does not clear this; it only destroys traces.',
    steps: {
      stop: 'Take no more payments, unplug it from the till, and leave it as it is. Do not take it apart.',
      slips: 'Keep slips that are not settled and ask the acquirer what will happen to those payments.',
      label: 'Print “do not use”, stick it on the screen and put the terminal where no customer can reach it.',
      call: 'Call the acquirer or the maker on the number in your contract. Do not hand the terminal to anybody who turns up unannounced.',
    },
    works: 'What still works: another terminal, or payment by code. Here: records, photos, custody.',
    incident:
      'The incident is in the log and among the findings; it stays open until a check passes or the owner gives a reason.',
    toFindings: 'Open findings',
    quarantine: 'Set to quarantined',
    done: 'It is quarantined now',
    reason: 'Security sensors were triggered: {{flags}}',
    toRecord: 'Open it in the register',
    print: 'Print “do not use”',
    paper: {
      heading: 'DO NOT USE',
      why: 'This terminal failed its security check. Insert no card, enter no PIN, do not restart or open it.',
      who: 'Terminal',
      since: 'Found at',
      by: 'Noted by',
      call: 'Telephone (acquirer)',
    },
  },
);
