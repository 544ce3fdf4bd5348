/** Figures that follow from one another: from A to B by C, level with growth and change since January. Raw text alone. */
import { type Decimal, decimal } from '../../server/src/base/interval.ts';
import { rawFigures, slipped, slips } from './figureSlips.ts';
import { type Chance, exchange, type PlantedDocument, replaceAt, type Site } from './plant.ts';

const fromTo =
  /[由从](?:[^，。；\d]{0,8})(\d+(?:\.\d+)?)(%|万?亿?元|[万亿]?吨|[万亿]?人|家|个)(?:[^，。；\d]{0,8})(?:到|至|为)(\d+(?:\.\d+)?)\2(?=[，。；、])/g;

export function arithmeticSites(document: PlantedDocument, chance: Chance): readonly Site[] {
  return [...differenceSites(document, chance), ...tripleSites(document, chance)];
}

/** The true text says the difference behind the two figures; the planted one has a slip in it. */
function differenceSites({ name, text }: PlantedDocument, chance: Chance): readonly Site[] {
  const kind = 'arithmetic: from–to difference';
  return [...text.matchAll(fromTo)].map(
    (match): Site => ({
      kind,
      make: () => {
        const [from, to] = [decimal(match[1] as string), decimal(match[3] as string)];
        const difference = to.minus(from);
        if (difference.eq(0)) return null;
        const verb = (match[2] === '%' ? ['提高', '下降'] : ['增加', '减少'])[difference.gt(0) ? 0 : 1] as string;
        const unit = match[2] === '%' ? '个百分点' : (match[2] as string);
        const end = match.index + match[0].length;
        const right = difference.abs().toFixed();
        const before = { name, text: replaceAt(text, end, end, `，${verb}${right}${unit}`) };
        const start = end + 1 + verb.length;
        const wrong = slipOf(difference.abs(), chance);
        return wrong === null ? null : exchange(kind, before, start, start + right.length, wrong);
      },
    }),
  );
}

/** Another figure at least as far away as rounding can bring it: a tenth of it and three units of its last digit. */
function slipOf(right: Decimal, chance: Chance): string | null {
  const places = right.toFixed().split('.')[1]?.length ?? 0;
  const unit = decimal(`1e-${places}`);
  const by = unit.times(3 + Math.floor(chance() * 6)).plus(right.times('0.1').round(places));
  return right.plus(by).toFixed();
}

/** 余额A亿元，同比增长B%，比年初增加C亿元: a slip in one of the three that no course of the year explains. */
function tripleSites(document: PlantedDocument, chance: Chance): readonly Site[] {
  const kind = 'arithmetic: growth triple';
  const triples = [
    ...document.text.matchAll(
      /[\d.]+亿元[，、][^。；]{0,12}?(?:同比)?增长[\d.]+%[，、][^。；]{0,6}?(?:比|较)(?:年初|上年末)(?:增加|新增)([\d.]+)亿元/g,
    ),
  ];
  return triples.flatMap((match): readonly Site[] => {
    const last = rawFigures(document.text.slice(match.index, match.index + match[0].length)).at(-1);
    if (!last) return [];
    return [
      {
        kind,
        make: () => {
          const by = slipped(last, slips[2] as (typeof slips)[number], chance);
          return by === null ? null : exchange(kind, document, match.index + last.start, match.index + last.end, by);
        },
      },
    ];
  });
}
