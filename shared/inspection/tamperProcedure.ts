// What to do when a terminal may have been tampered with or exchanged: out of use, leave it shut, call.
import type { Bilingual } from '../model/bilingual.ts';

/** The steps, in their order; also what stands on the printed sheet. */
export const tamperSteps: readonly { readonly id: string; readonly text: Bilingual }[] = [
  {
    id: 'stop',
    text: {
      zh: '马上停用：这台终端不再收款，换一台终端或改用扫码。',
      en: 'Out of use at once: take no more payments with it; use another terminal or payment by code.',
    },
  },
  {
    id: 'leave',
    text: {
      zh: '保持原样：不要打开、不要清洁、不要重启、不要断电又通电，也不要把可疑的东西取下来。',
      en: 'Leave it as it is: do not open, clean, restart or power-cycle it, and do not remove what looks suspicious.',
    },
  },
  {
    id: 'guard',
    text: {
      zh: '放到顾客和无关的人拿不到的地方，贴上“请勿使用”；未结算的凭条留好。',
      en: 'Put it where nobody can reach it, mark it “do not use”, and keep slips that are not settled.',
    },
  },
  {
    id: 'call',
    text: {
      zh: '用自己核实过的号码打给收单机构，报机身号，问怎么处理、派谁来、工单号是多少。',
      en: 'Call the acquirer on a number that you verified yourself; tell the serial number; ask what happens next, who comes, and the case number.',
    },
  },
  {
    id: 'note',
    text: {
      zh: '写下谁在什么时候发现了什么，拍照；不要把终端交给没有预约的人。',
      en: 'Write down who noticed what and when, and take photos; hand the terminal to nobody who was not announced.',
    },
  },
  {
    id: 'others',
    text: {
      zh: '同一家店的其他终端也立即检查一遍；可能涉及盗刷时，听收单机构的安排再报警。',
      en: 'Inspect the other terminals of the store at once as well; where card data may have been stolen, follow the acquirer’s word on calling the police.',
    },
  },
];
