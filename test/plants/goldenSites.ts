/** Where the golden relations say that mentions belong together: one of them is changed. What only looks alike is changed too, and must stay silent. */
import { decimal } from '../../server/src/base/interval.ts';
import { rawFigures, type Slip, slipped, slips } from './figureSlips.ts';
import { type Chance, exchange, type Plant, type PlantedDocument, type PlantedPlace, type Site } from './plant.ts';

export interface GoldenRelation {
  readonly type: string;
  readonly doc?: string;
  readonly count?: string;
  readonly context?: string;
  readonly formula?: string;
  readonly holds?: boolean;
  readonly facts?: readonly { readonly doc: string; readonly context: string }[];
}

/** A mention of a relation in its document. */
interface Place {
  readonly document: PlantedDocument;
  readonly start: number;
  readonly end: number;
  /** Without the breaks and blanks of the text. */
  readonly words: string;
}

export function goldenSites(
  documents: ReadonlyMap<string, PlantedDocument>,
  relations: readonly GoldenRelation[],
  chance: Chance,
): readonly Site[] {
  return relations.flatMap((relation): readonly Site[] => {
    const { type, doc = '', context, count, facts = [{ doc, context: context ?? `⟦${count}⟧` }] } = relation;
    const places = facts.flatMap((fact) => placeIn(documents.get(fact.doc), fact.context));
    if (places.length < facts.length) return [];
    const kind = `golden: ${type}`;
    switch (type) {
      case 'same-fact':
        return places.map((place) => siteOf(kind, place, () => otherFigure(place.words, chance)));
      case 'list-count':
        return relation.holds ? places.map((place) => siteOf(kind, place, () => otherFigure(place.words, chance))) : [];
      case 'weekday':
        return places.map((place) => siteOf(kind, place, () => otherWeekday(place.words, chance)));
      case 'plan-year':
        return places.map((place) => siteOf(kind, place, () => otherYear(place.words, chance)));
      case 'arithmetic':
        return partSite(kind, relation.formula ?? '', places);
      // Nothing says that these are one fact, so that a slip in one of them contradicts none of the others.
      case 'look-alike':
      case 'target-vs-actual':
        return places.map((place) => {
          const others = places.filter((other) => other !== place).map(plantedPlace);
          const site = siteOf(kind, place, () => otherFigure(place.words, chance));
          return { kind, make: () => withSilence(site.make(), others) };
        });
      default:
        return [];
    }
  });
}

const siteOf = (kind: string, { document, start, end }: Place, other: () => string | null): Site => ({
  kind,
  make: () => {
    const by = other();
    return by === null ? null : exchange(kind, document, start, end, by);
  },
});

const plantedPlace = ({ document: { name }, start, end }: Place): PlantedPlace => ({ name, start, end });

/** Where `前⟦words⟧后` stands in a text whose lines may break anywhere. */
function placeIn(document: PlantedDocument | undefined, context: string): readonly Place[] {
  if (!document) return [];
  const { text } = document;
  const letters = [...context.replace(/[⟦⟧]/g, '')].map((letter) => letter.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const match = new RegExp(letters.join('\\s*')).exec(text);
  if (!match) return [];
  let at = match.index;
  const step = (count: number): void => {
    for (let i = 0; i < count; i++) {
      while (/\s/.test(text[at] ?? '')) at++;
      at++;
    }
  };
  step(context.indexOf('⟦'));
  while (/\s/.test(text[at] ?? '')) at++;
  const start = at;
  step(context.indexOf('⟧') - context.indexOf('⟦') - 1);
  return [{ document, start, end: at, words: text.slice(start, at).replace(/\s/g, '') }];
}

const numerals = '一二三四五六七八九';

function otherFigure(words: string, chance: Chance): string | null {
  const [figure] = rawFigures(`${words}个`);
  const slip = slips[Math.floor(chance() * 3)] as Slip;
  if (figure) {
    const by = slipped(figure, slip, chance) ?? slipped(figure, 'digit doubled', chance);
    return by === null ? null : words.replace(/\d[\d.,]*/, /\d[\d.,]*/.exec(by)?.[0] ?? '');
  }
  const numeral = /[一二两三四五六七八九]/.exec(words)?.[0];
  if (numeral === undefined) return null;
  const value = numeral === '两' ? 1 : numerals.indexOf(numeral);
  const other = numerals[value < 7 ? value + 1 : value - 1] as string;
  // Before a measure word two is 两.
  return words.replace(numeral, other === '二' ? '两' : other);
}

const weekdays = '一二三四五六日';

const otherWeekday = (words: string, chance: Chance): string =>
  words.replace(
    /(?<=星期|周)[一二三四五六日]/,
    (own) => weekdays[(weekdays.indexOf(own) + 1 + Math.floor(chance() * 6)) % 7] as string,
  );

/** Another year beside the plan; a number of years, and a plan without one, contradict nothing that the text says. */
const otherYear = (words: string, chance: Chance): string | null =>
  /\d{4}年/.test(words)
    ? words.replace(/\d{4}/, (year) =>
        decimal(year)
          .plus(chance() < 0.5 ? 1 : -1)
          .toFixed(),
      )
    : null;

/** 25 <= 50, 25 / 50 = 50%, 36 - 15 = 21 >= 0: of the two figures one is a part of the other. */
const partOfWhole =
  /^(?<part>[\d.]+) (?:<= (?<all>[\d.]+)|\/ (?<base>[\d.]+) = [\d.]+%)|^(?<total>[\d.]+) - (?<new>[\d.]+) =.*>= 0/;

/** The part gets a digit too many, and is more than its whole. A formula that says what is merely plausible has no such slip. */
function partSite(kind: string, formula: string, places: readonly Place[]): readonly Site[] {
  const { part, all, base, total, new: increase } = partOfWhole.exec(formula)?.groups ?? {};
  const [some, whole] = [part ?? increase, all ?? base ?? total];
  const place = places.find(({ words }) => some !== undefined && words.startsWith(some));
  if (!place || some === undefined || whole === undefined) return [];
  const wrong = some.includes('.') ? some.replace('.', '') : `${some}${some.at(-1)}`;
  return decimal(wrong).gt(decimal(whole).times('1.1'))
    ? [siteOf(kind, place, () => place.words.replace(some, wrong))]
    : [];
}

/** As a plant that is no contradiction: what sets it against one of the others, or, where there are none, against the list beside it, is wrong. */
const withSilence = (plant: Plant | null, others: readonly PlantedPlace[]): Plant | null =>
  plant && { ...plant, silentAgainst: others };
