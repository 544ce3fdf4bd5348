/** Where a figure stands twice: in two copies of a document, and in a passage repeated in one. */
import { type RawFigure, rawFigures, type Slip, slipped, slips } from './figureSlips.ts';
import { type Chance, exchange, type Plant, type PlantedDocument, type Site } from './plant.ts';

/** A second copy of the document under another name, one figure of it changed. */
export function copySites(document: PlantedDocument, chance: Chance): readonly Site[] {
  const figures = rawFigures(document.text);
  return slips.flatMap((slip) =>
    figures.map((figure): Site => {
      const kind = `copy: ${slip}`;
      return { kind, make: () => inCopy(kind, document, figure, slip, chance) };
    }),
  );
}

function inCopy(kind: string, document: PlantedDocument, figure: RawFigure, slip: Slip, chance: Chance): Plant | null {
  const by = slipped(figure, slip, chance);
  const name = document.name.replace(/(\.\w+)$/, '（副本）$1');
  return by === null ? null : exchange(kind, { name, text: document.text }, figure.start, figure.end, by);
}

/** Shortest words before a figure that make a repetition of it one fact, in Chinese characters. */
const sameWords = 8;

/** How far the headline and the lead of a document reach, in characters. */
const lead = 300;

/** Figures of headline and lead that stand again in the document behind the same words; farther down, a plan repeats last year's result. */
export function repeatedSites(document: PlantedDocument, chance: Chance): readonly Site[] {
  const { text } = document;
  const byWords = new Map<string, RawFigure[]>();
  for (const figure of rawFigures(text)) {
    const before = text.slice(Math.max(0, figure.start - sameWords), figure.start);
    if (!/^[\p{Script=Han}“”]+$/u.test(before) || before.length < sameWords) continue;
    const key = before + text.slice(figure.start, figure.end);
    byWords.set(key, [...(byWords.get(key) ?? []), figure]);
  }
  const repeated = [...byWords.values()].filter((all) => all.length > 1 && (all[0] as RawFigure).start < lead).flat();
  return slips.flatMap((slip) =>
    repeated.map((figure): Site => {
      const kind = `repeated: ${slip}`;
      return {
        kind,
        make: () => {
          const by = slipped(figure, slip, chance);
          return by === null ? null : exchange(kind, document, figure.start, figure.end, by);
        },
      };
    }),
  );
}

/** Fewest significant digits that make a figure said again one fact, whatever words stand round it; one less where words are shared. */
const tellingDigits = 4;

/** How far the words reach that two places of one fact share, in characters. */
const wordsRound = 16;

/** Figures that another paragraph of a short document says again, in whatever words: one of the two places is changed. */
export function restatedSites(document: PlantedDocument, chance: Chance): readonly Site[] {
  const { text } = document;
  if (text.length > 8000) return [];
  const byFigure = new Map<string, RawFigure[]>();
  for (const figure of rawFigures(text)) {
    if (!/[元吨户家人亩%％]|百分点/.test(figure.unit + figure.scale)) continue;
    const key = text.slice(figure.start, figure.end);
    byFigure.set(key, [...(byFigure.get(key) ?? []), figure]);
  }
  const said = [...byFigure.values()].filter((places) => isSaidAgain(text, places)).flat();
  return slips.slice(0, 4).flatMap((slip) =>
    said.map((figure): Site => {
      const kind = `restated: ${slip}`;
      return {
        kind,
        make: () => {
          const by = slipped(figure, slip, chance);
          return by === null ? null : exchange(kind, document, figure.start, figure.end, by);
        },
      };
    }),
  );
}

/** Whether the first two places stand in different paragraphs and are one fact by their digits, or by digits and words. */
function isSaidAgain(text: string, [one, other]: readonly RawFigure[]): boolean {
  if (!one || !other || !text.slice(one.end, other.start).includes('\n')) return false;
  const digits = one.digits.replace(/[.,]/g, '').replace(/^0+|0+$/g, '').length;
  if (digits >= tellingDigits) return true;
  return digits === tellingDigits - 1 && sharesWord(text, one, other);
}

/** Whether three characters before the one figure stand before the other as well. */
function sharesWord(text: string, one: RawFigure, other: RawFigure): boolean {
  const [a, b] = [one, other].map(({ start }) => text.slice(Math.max(0, start - wordsRound), start)) as [
    string,
    string,
  ];
  return [...a].some((_, i) => /^\p{Script=Han}{3}$/u.test(a.slice(i, i + 3)) && b.includes(a.slice(i, i + 3)));
}
