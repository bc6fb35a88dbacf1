// A clue: one thing that can be seen in the evidence, with the keys it looks at and the sentence it says.
import { type FactKey, factKeys } from '../../shared/diagnosis/factKeys.ts';
import type { Fact, FactValue } from '../../shared/diagnosis/readFact.ts';
import type { Bilingual } from '../../shared/model/bilingual.ts';
import type { Scene } from './scene.ts';

/** What a clue saw: the facts of the subject, and what fills the places of its sentence. */
export interface Sighting {
  readonly facts: readonly Fact[];
  readonly words: Readonly<Record<string, string | number | Bilingual>>;
  /** Facts that say otherwise and are weaker. */
  readonly overruled?: readonly Fact[];
}

/** One thing that can be seen in the evidence. */
export interface Clue {
  /** Keys whose answer can change it; none = only codes, texts or other terminals can. */
  readonly keys: readonly FactKey[];
  /** What it sees; null = it is not so, or nobody knows. */
  readonly sees: (scene: Scene) => Sighting | null;
  readonly says: Bilingual;
}

/** A sighting of facts; nothing is seen where one of them is missing. */
export const seen = (facts: readonly (Fact | null)[], words: Sighting['words'] = {}): Sighting | null => {
  const present = facts.flatMap((fact) => (fact === null ? [] : [fact]));
  return present.length === facts.length ? { facts: present, words } : null;
};

/** What a value is called in front of a shop owner; the value itself where it has no name. */
export const nameOfChoice = (key: FactKey, value: FactValue): Bilingual => {
  const { form } = factKeys[key];
  const name = form.kind === 'choice' ? form.choices.find((each) => each.value === value)?.name : undefined;
  return name ?? { zh: String(value), en: String(value) };
};

/** A clue that sees one value of one key. */
export const valueIs = (key: FactKey, values: readonly (string | number | boolean)[], says: Bilingual): Clue => ({
  keys: [key],
  says,
  sees: (scene) => {
    const fact = scene.best(key);
    return fact !== null && values.includes(fact.value)
      ? { facts: [fact], words: { value: String(fact.value), name: nameOfChoice(key, fact.value) } }
      : null;
  },
});

/** A clue that sees a number in a range, both ends included. */
export const numberIn = (key: FactKey, least: number, most: number, says: Bilingual): Clue => ({
  keys: [key],
  says,
  sees: (scene) => {
    const fact = scene.best(key);
    if (fact === null || typeof fact.value !== 'number' || fact.value < least || fact.value > most) return null;
    return { facts: [fact], words: { value: fact.value } };
  },
});
