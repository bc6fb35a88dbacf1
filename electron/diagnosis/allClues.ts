// Every clue by its name, as the rules of the causes mention it.

import type { Clue } from './clue.ts';
import * as answerClues from './clues/answerClues.ts';
import * as cardClues from './clues/cardClues.ts';
import * as conditionClues from './clues/conditionClues.ts';
import * as historyClues from './clues/historyClues.ts';
import * as nameClues from './clues/nameClues.ts';
import * as networkClues from './clues/networkClues.ts';
import * as numberClues from './clues/numberClues.ts';
import * as outageClues from './clues/outageClues.ts';
import * as portalClues from './clues/portalClues.ts';
import * as shopClues from './clues/shopClues.ts';
import * as upkeepClues from './clues/upkeepClues.ts';
import * as wordClues from './clues/wordClues.ts';

/** Every clue by its name; no two files export the same name. */
export const allClues: ReadonlyMap<string, Clue> = new Map<string, Clue>(
  [
    answerClues,
    cardClues,
    conditionClues,
    historyClues,
    nameClues,
    networkClues,
    numberClues,
    outageClues,
    portalClues,
    shopClues,
    upkeepClues,
    wordClues,
  ].flatMap((each) => Object.entries<Clue>(each)),
);
