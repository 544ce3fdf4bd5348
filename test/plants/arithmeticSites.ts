/** Figures that follow from one another: from A to B by C, level with growth and change since January. Raw text alone. */
import { type Decimal, decimal } from '../../server/src/base/interval.ts';
import { rawFigures, slipped, slips } from './figureSlips.ts';
import { type Chance, exchange, type PlantedDocument, replaceAt, type Site } from './plant.ts';
import { isIncrease } from './sumSites.ts';

const fromTo =
  /[由从](?:[^，。；\d]{0,8})(\d+(?:\.\d+)?)(%|万?亿?元|[万亿]?吨|[万亿]?人|家|个)(?:[^，。；\d]{0,8})(?:到|至|为)(\d+(?:\.\d+)?)\2(?=[，。；、])/g;

export function arithmeticSites(document: PlantedDocument, chance: Chance): readonly Site[] {
  return [
    ...differenceSites(document, chance),
    ...multipleSites(document, chance),
    ...growthSites(document, chance),
    ...partSites(document),
    ...totalSites(document),
    ...boundSites(document),
    ...tripleSites(document, chance),
  ];
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

/** Where B is at least twice A, the true text says by how many times it grew; the planted one forgets to take the one away. */
function multipleSites({ name, text }: PlantedDocument, chance: Chance): readonly Site[] {
  const kind = 'arithmetic: multiple';
  return [...text.matchAll(fromTo)].map(
    (match): Site => ({
      kind,
      make: () => {
        const [from, to] = [decimal(match[1] as string), decimal(match[3] as string)];
        // Production grows at constant prices: its multiple is none of the printed levels.
        const lead = text.slice(Math.max(0, match.index - 40), match.index + match[0].length);
        if (match[2] === '%' || from.lte('0.5') || to.div(from).lt(2) || /生产总值|GDP|增加值/.test(lead)) return null;
        const times = to.div(from).minus(1).round(1);
        const end = match.index + match[0].length;
        const right = times.toFixed();
        const before = { name, text: replaceAt(text, end, end, `，增长${right}倍`) };
        const start = end + 3;
        // Farther away than the rounding of both ends explains.
        const by = to
          .plus('0.5')
          .div(from.minus('0.5'))
          .minus(to.div(from))
          .plus(1 + Math.floor(chance() * 2));
        const wrong = times.plus(by.round(0, 3)).toFixed();
        return exchange(kind, before, start, start + right.length, wrong);
      },
    }),
  );
}

/** Growth of these is reckoned at other prices or on revised figures, and follows from nothing printed. */
const notNominal =
  /生产总值|GDP|增加值|产值|总量|投资|零售|消费|财政|财力|预算|税|能耗|用电|人均|[存贷]款|年均|平均|可比|实际/;

/** The true text says by how many per cent it grew from A to B; the planted one has a slip in it. */
function growthSites({ name, text }: PlantedDocument, chance: Chance): readonly Site[] {
  const kind = 'arithmetic: growth from A to B';
  return [...text.matchAll(fromTo)].map(
    (match): Site => ({
      kind,
      make: () => {
        const [from, to] = [decimal(match[1] as string), decimal(match[3] as string)];
        const end = match.index + match[0].length;
        const lead = /[^。；]*$/.exec(text.slice(Math.max(0, match.index - 60), end))?.[0] ?? '';
        if (match[2] === '%' || from.lte('0.5') || to.eq(from) || notNominal.test(lead)) return null;
        const growth = to.div(from).minus(1).times(100).round(1);
        const verb = growth.gt(0) ? '增长' : '下降';
        const right = growth.abs().toFixed();
        const before = { name, text: replaceAt(text, end, end, `，${verb}${right}%`) };
        // Farther away than the rounding of both ends explains.
        const rounding = to.plus('0.5').div(from.minus('0.5')).minus(to.div(from)).times(100);
        const by = growth
          .abs()
          .times('0.1')
          .plus(rounding)
          .plus(1 + Math.floor(chance() * 3));
        const wrong = growth.abs().plus(by).round(1).toFixed();
        return exchange(kind, before, end + 3, end + 3 + right.length, wrong);
      },
    }),
  );
}

/** Behind a floor the true text says a ceiling above it, the planted one a ceiling below. */
function boundSites({ name, text }: PlantedDocument): readonly Site[] {
  const kind = 'arithmetic: floor and ceiling';
  const floors = text.matchAll(
    /(?:不低于|不少于)(\d+(?:\.\d+)?)(%|万元|亿元|元|人|家|个|项|平方米|公里)(?=[，。；、])/g,
  );
  return [...floors].map(
    (match): Site => ({
      kind,
      make: () => {
        const floor = decimal(match[1] as string);
        const end = match.index + match[0].length;
        const [right, wrong] = ['1.5', '0.5'].map((factor) => floor.times(factor).toFixed()) as [string, string];
        const before = { name, text: replaceAt(text, end, end, `、不超过${right}${match[2]}`) };
        return exchange(kind, before, end + 4, end + 4 + right.length, wrong);
      },
    }),
  );
}

const withPart =
  /(?<![\d.])(\d+(?:\.\d+)?)(亿元|万元|万亩|万吨|万人|公里|家|个|项|人|件)，其中([^，。；：\d]{1,14}?)(\d+(?:\.\d+)?)\2/g;

/** Indicators of which the second is a part of the first, in one sentence. */
const withTotal = [
  ['进出口', '(?<!进)出口'],
  ['(?<!人均)(?:地区|国内)生产总值', '(?:第[二三]产业|服务业|工业)增加值'],
  ['(?<!城镇|农村)居民人均可支配收入', '农村(?:常住)?居民人均可支配收入'],
].map(
  ([total, part]) =>
    new RegExp(
      `${total}[^，。；\\d增]{0,6}(\\d+(?:\\.\\d+)?)(亿元|亿美元|万亿元|元|万元)[^。\\n]{0,40}?${part}[^，。；\\d增口]{0,6}(\\d+(?:\\.\\d+)?)\\2`,
      'g',
    ),
);

/** The part gets a digit too many, or loses its point, and is more than its total. */
const totalSites = (document: PlantedDocument): readonly Site[] =>
  withTotal.flatMap((pattern) =>
    [...document.text.matchAll(pattern)].map((match) => {
      const [, total = '', unit = '', part = ''] = match;
      return exceedingSite(
        'arithmetic: part of total',
        document,
        total,
        part,
        match.index + match[0].length - unit.length,
      );
    }),
  );

/** @param end of the part's digits in the text */
function exceedingSite(kind: string, document: PlantedDocument, whole: string, part: string, end: number): Site {
  return {
    kind,
    make: () => {
      const wrong = part.includes('.') ? part.replace('.', '') : `${part}${part.at(-1)}`;
      return decimal(wrong).gt(decimal(whole).times('1.1'))
        ? exchange(kind, document, end - part.length, end, wrong)
        : null;
    },
  };
}

/** The part behind 其中 gets a digit too many, or loses its point, and is more than its whole; of an increase, what follows may be no part. */
function partSites(document: PlantedDocument): readonly Site[] {
  const wholes = [...document.text.matchAll(withPart)].filter(
    ({ index }) => !isIncrease.test(document.text.slice(Math.max(0, index - 40), index)),
  );
  return wholes.map((match): Site => {
    const [all, whole = '', unit = '', , part = ''] = match;
    return exceedingSite('arithmetic: part of whole', document, whole, part, match.index + all.length - unit.length);
  });
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
