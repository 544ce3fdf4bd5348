/** A planted contradiction: real documents, and the same ones after one piece of text surgery. Types and chance alone. */
import { seededNumbers } from '../seededNumbers.ts';

export interface PlantedDocument {
  readonly name: string;
  readonly text: string;
}

/** A place in the planted text of a document that a finding must name to have found the plant. */
export interface PlantedPlace {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

export interface Plant {
  readonly kind: string;
  /** The documents that the surgery changes or adds, as they are before it: all true. */
  readonly before: readonly PlantedDocument[];
  /** The same documents with one contradiction. */
  readonly after: readonly PlantedDocument[];
  readonly places: readonly PlantedPlace[];
  /** What was changed into what, for reading misses. */
  readonly note: string;
  /** The change contradicts nothing: no finding may set it against one of these places, or, where there are none, against a list. */
  readonly silentAgainst?: readonly PlantedPlace[];
}

/** A place where something can be planted, drawn from raw text alone. */
export interface Site {
  readonly kind: string;
  make(): Plant | null;
}

/** Numbers in [0, 1). */
export type Chance = () => number;

export function chanceFrom(seed: string): Chance {
  let number = 0;
  for (const letter of seed) number = (Math.imul(number, 31) + letter.charCodeAt(0)) | 0;
  const next = seededNumbers(number);
  return () => next() / 2 ** 32;
}

export const drawOne = <Item>(items: readonly Item[], chance: Chance): Item | undefined =>
  items[Math.floor(chance() * items.length)];

/** So many items, none twice, in drawn order. */
export function drawSome<Item>(items: readonly Item[], count: number, chance: Chance): readonly Item[] {
  const left = [...items];
  const drawn: Item[] = [];
  while (drawn.length < count && left.length > 0) drawn.push(...left.splice(Math.floor(chance() * left.length), 1));
  return drawn;
}

export const replaceAt = (text: string, start: number, end: number, by: string): string =>
  text.slice(0, start) + by + text.slice(end);

/** A plant in one document: the words at a place exchanged. */
export function exchange(
  kind: string,
  { name, text }: PlantedDocument,
  start: number,
  end: number,
  by: string,
  further: readonly PlantedPlace[] = [],
): Plant {
  return {
    kind,
    before: [{ name, text }],
    after: [{ name, text: replaceAt(text, start, end, by) }],
    places: [{ name, start, end: start + Math.max(1, by.length) }, ...further],
    note: `${text.slice(Math.max(0, start - 24), start)}⟦${text.slice(start, end)}→${by}⟧${text.slice(end, end + 12)}`.replace(
      /\s+/g,
      '',
    ),
  };
}
