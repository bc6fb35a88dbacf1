// The owner's own book of people to call: entered, verified by the owner, and asked when somebody turns up.
import { randomUUID } from 'node:crypto';
import { type Approach, adviseOnApproach, wishRules } from '../../shared/contact/approach.ts';
import {
  type Contact,
  contactRoleNames,
  contactRoles,
  isTrusted,
  phoneDigits,
  verificationWayNames,
} from '../../shared/contact/contact.ts';
import { AppFailure, failure } from '../../shared/error/appError.ts';
import { redactText } from '../../shared/mask/redactText.ts';
import type { Bilingual } from '../../shared/model/bilingual.ts';
import { attempt } from './attempt.ts';
import { changeOf } from './changeOf.ts';
import { utcText } from './isoTime.ts';
import { type LogLine, writeLine, writeLineWith } from './logWriter.ts';
import type { ServiceDeps } from './serviceDeps.ts';
import type { ContactBook } from './services.ts';

const mostLogged = 80;

/** Trusted ones first, then by role and name: the order in which somebody looks for a number. */
const inOrder = (contacts: readonly Contact[], now: number): Contact[] =>
  contacts.toSorted(
    (one, other) =>
      Number(isTrusted(other, now)) - Number(isTrusted(one, now)) ||
      contactRoles.indexOf(one.role) - contactRoles.indexOf(other.role) ||
      one.organisation.localeCompare(other.organisation, 'zh'),
  );

const masked = (text: string | null): string | null => (text === null ? null : redactText(text));

const approachNames: Readonly<Record<Approach['channel'], Bilingual>> = {
  call: { zh: '来电', en: 'Call' },
  visit: { zh: '上门', en: 'Visit' },
  message: { zh: '消息', en: 'Message' },
};

/** The book of the open shop. */
export const createContactBook = (deps: ServiceDeps): ContactBook => {
  const { contacts } = deps.shops.open;
  const now = (): string => utcText(deps.clock.now());

  const known = async (id: string): Promise<Contact> => {
    const contact = await contacts.byId(id);
    if (contact === null) throw new AppFailure(failure('contact.unknown', { contactId: id }).error);
    return contact;
  };
  const list = async (): Promise<Contact[]> => inOrder(await contacts.list(), deps.clock.now());
  const keep = async (contact: Contact, summary: Bilingual): Promise<Contact> => {
    const before = await contacts.byId(contact.id);
    await tell(() => contacts.write(contact), summary, changeOf(before, contact));
    return contact;
  };
  const tell = async (
    keep: () => Promise<unknown>,
    summary: Bilingual,
    change: Pick<LogLine, 'before' | 'after'>,
  ): Promise<void> => {
    await writeLineWith(deps, keep, { kind: 'setting', summary, ...change });
    deps.publish('contacts.changed', await list());
  };
  const stamp = () => ({ updatedAt: now(), updatedBy: deps.operator.current() });
  const titleOf = ({ role, organisation }: Pick<Contact, 'role' | 'organisation'>): Bilingual => ({
    zh: `${organisation}（${contactRoleNames[role].zh}）`,
    en: `${organisation} (${contactRoleNames[role].en})`,
  });

  return {
    list: () => attempt(list),
    save: ({ contactId, draft: given }) =>
      attempt(async () => {
        const draft = {
          ...given,
          organisation: redactText(given.organisation),
          person: masked(given.person),
          hours: masked(given.hours),
          covers: masked(given.covers),
          note: masked(given.note),
        };
        const before = contactId === null ? null : await known(contactId);
        const digits = phoneDigits(draft.phone);
        const twin = (await contacts.list()).find(
          ({ id, phone, role }) => id !== contactId && role === draft.role && phoneDigits(phone) === digits,
        );
        if (twin !== undefined) {
          throw new AppFailure(failure('contact.same-number', { organisation: twin.organisation }).error);
        }
        const isSameNumber = before !== null && phoneDigits(before.phone) === digits;
        const title = titleOf(draft);
        return keep(
          {
            ...draft,
            id: before?.id ?? randomUUID(),
            verification: isSameNumber ? before.verification : null,
            createdAt: before?.createdAt ?? now(),
            ...stamp(),
          },
          before === null
            ? { zh: `新增联系人：${title.zh}`, en: `Contact added: ${title.en}` }
            : {
                zh: `修改联系人：${title.zh}${isSameNumber ? '' : '，号码已变，需重新核实'}`,
                en: `Contact changed: ${title.en}${isSameNumber ? '' : '; another number, to be verified anew'}`,
              },
        );
      }),
    verify: ({ contactId, way, note }) =>
      attempt(async () => {
        const contact = await known(contactId);
        const title = titleOf(contact);
        const by = deps.operator.current();
        return keep(
          { ...contact, verification: { way, note: masked(note), at: now(), by }, ...stamp() },
          {
            zh: `核实联系人：${title.zh}，${verificationWayNames[way].zh}`,
            en: `Contact verified: ${title.en}, ${verificationWayNames[way].en}`,
          },
        );
      }),
    remove: ({ contactId }) =>
      attempt(async () => {
        const before = await known(contactId);
        const title = titleOf(before);
        const summary = { zh: `删除联系人：${title.zh}`, en: `Contact removed: ${title.en}` };
        await tell(() => contacts.remove(contactId), summary, changeOf(before, null));
        return {};
      }),
    noteApproach: (approach) =>
      attempt(async () => {
        const digits = phoneDigits(approach.phone);
        const match = (await contacts.list()).find(({ phone }) => digits !== '' && phoneDigits(phone) === digits);
        const standing =
          digits === ''
            ? 'none'
            : match === undefined
              ? 'unknown'
              : isTrusted(match, deps.clock.now())
                ? 'trusted'
                : 'unverified';
        const { headline } = adviseOnApproach(approach, standing);
        const channel = approachNames[approach.channel];
        const claims = redactText(approach.claims).slice(0, mostLogged);
        const wishes = approach.wishes.map((wish) => wishRules[wish].label);
        await writeLine(deps, {
          kind: 'shop',
          summary: {
            zh: `${channel.zh}：${claims || '未报姓名'}；${wishes.map(({ zh }) => zh).join('、') || '没有具体要求'}。提示：${headline.zh}`,
            en: `${channel.en}: ${claims || 'no name given'}; ${wishes.map(({ en }) => en).join(', ') || 'nothing asked for'}. Advice: ${headline.en}`,
          },
        });
        return {};
      }),
  };
};
