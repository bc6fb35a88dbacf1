// The emergency card of each store: what the owner added, and only numbers that the owner has verified.
import { type Contact, contactRoles, isTrusted } from '../../../shared/contact/contact.ts';
import { AppFailure, failure } from '../../../shared/error/appError.ts';
import type { EmergencyCard, EmergencyDraft, EmergencyView } from '../../../shared/knowhow/emergencyCard.ts';
import { wholeShop } from '../../../shared/knowhow/emergencyCard.ts';
import { redactText } from '../../../shared/mask/redactText.ts';
import { attempt } from '../attempt.ts';
import { changeOf } from '../changeOf.ts';
import { createTurns } from '../inTurn.ts';
import { utcText } from '../isoTime.ts';
import { writeLineWith } from '../logWriter.ts';
import type { ServiceDeps } from '../serviceDeps.ts';
import type { EmergencyCards } from './knowhowServices.ts';

const mostSpares = 20;

/** Nothing chosen means everybody who is verified, acquirers first; a choice keeps its order. */
const wantedOf = (book: readonly Contact[], card: EmergencyCard | null): readonly Contact[] => {
  if (card === null || card.contactIds.length === 0) {
    return book.toSorted((one, other) => contactRoles.indexOf(one.role) - contactRoles.indexOf(other.role));
  }
  return card.contactIds.flatMap((id) => book.find((contact) => contact.id === id) ?? []);
};

const maskedDraft = (draft: EmergencyDraft): EmergencyDraft => ({
  ...draft,
  inCharge: redactText(draft.inCharge),
  spare: redactText(draft.spare),
  otherWay: redactText(draft.otherWay),
  lines: draft.lines.map((each) => redactText(each)),
});

/** Cards of the open shop. */
export const createEmergencyCards = (deps: ServiceDeps): EmergencyCards => {
  const { emergencyCards, contacts, register } = deps.shops.open;
  const inTurn = createTurns();

  const sparesOf = async (store: string): Promise<EmergencyView['spares']> => {
    const filter = { lifecycle: 'spare' as const, ...(store === wholeShop ? {} : { store }) };
    const query = { filter, sort: 'store' as const, isDescending: false, offset: 0, limit: mostSpares };
    const { rows } = await register.page(query);
    return rows.map(({ serialNumber, model, counter }) => ({ serialNumber, model, counter }));
  };

  const view = async (store: string): Promise<EmergencyView> => {
    const card = await emergencyCards.byStore(store);
    const wanted = wantedOf(await contacts.list(), card);
    const trusted = wanted.filter((contact) => isTrusted(contact, deps.clock.now()));
    return {
      store,
      card,
      contacts: [...trusted],
      leftOut: wanted.length - trusted.length,
      spares: await sparesOf(store),
    };
  };

  const save = async (store: string, given: EmergencyDraft): Promise<EmergencyView> => {
    const draft = maskedDraft(given);
    const known = new Set((await contacts.list()).map(({ id }) => id));
    const gone = draft.contactIds.find((id) => !known.has(id));
    if (gone !== undefined) throw new AppFailure(failure('contact.unknown', { contactId: gone }).error);
    const before = await emergencyCards.byStore(store);
    await writeLineWith(
      deps,
      () =>
        emergencyCards.write({
          ...draft,
          store,
          updatedAt: utcText(deps.clock.now()),
          updatedBy: deps.operator.current(),
        }),
      {
        kind: 'setting',
        ...changeOf(before, { ...draft, store }),
        place: store === wholeShop ? null : store,
        summary: {
          zh: `应急卡已修改：${store === wholeShop ? '全店' : store}`,
          en: `Emergency card changed: ${store === wholeShop ? 'whole shop' : store}`,
        },
      },
    );
    deps.publish('knowhow.cardChanged', { store });
    return view(store);
  };

  return {
    stores: () =>
      attempt(async () => {
        const cards = await emergencyCards.list();
        const { stores } = await register.choices();
        const names = new Set([wholeShop, ...stores, ...cards.map(({ store }) => store)]);
        return [...names].map((store) => ({
          store,
          updatedAt: cards.find((card) => card.store === store)?.updatedAt ?? null,
        }));
      }),
    card: ({ store }) => attempt(() => view(store)),
    save: ({ store, draft }) => inTurn(() => attempt(() => save(store, draft))),
  };
};
