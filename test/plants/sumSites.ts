/** Sums, shares, compositions, averages, cumulative figures and sessions: true in real text, then one figure with a slip. Raw text alone. */
import { type Decimal, decimal } from '../../server/src/base/interval.ts';
import { type Chance, drawOne, exchange, type PlantedDocument, replaceAt, type Site } from './plant.ts';

const units = '亿美元|亿元|万元|万亩|万吨|万人|公里|家|个|项|人|件';
const withPart = new RegExp(
  `(?<![\\d.])(\\d+(?:\\.\\d+)?)(${units})，其中([^，。；：\\d]{1,14}?)(\\d+(?:\\.\\d+)?)\\2(?=[，。；])`,
  'g',
);

export function sumSites(document: PlantedDocument, chance: Chance): readonly Site[] {
  return [
    ...restSites(document, chance),
    ...shareSites(document, chance),
    ...compositionSites(document, chance),
    ...complementSites(document, chance),
    ...averageSites(document, chance),
    ...cumulativeSites(document),
    ...sessionSites(document, chance),
    ...increaseSites(document),
  ];
}

const withTotal =
  /新(?:增|登记|认定|建)[^，。；：、\d]{2,24}?(\d+(?:\.\d+)?)(万?[户家个座人项件名])[，、](?:总[数量]|累计)(?:达到?|为)?(\d+(?:\.\d+)?)\2(?=[，。；])/g;

/** What was added is more than the total behind it. */
function increaseSites(document: PlantedDocument): readonly Site[] {
  const kind = 'arithmetic: increase and total';
  return [...document.text.matchAll(withTotal)].map((match): Site => {
    const [words, added = '', unit = '', total = ''] = match;
    const start = match.index + words.indexOf(added + unit);
    const wrong = decimal(total).times(2).plus(added).toFixed();
    return { kind, make: () => exchange(kind, document, start, start + added.length, wrong) };
  });
}

/** Another figure at least as far away as rounding can bring it: a tenth of it and three units of its last digit. */
function slipOf(right: Decimal, chance: Chance): string {
  const places = right.toFixed().split('.')[1]?.length ?? 0;
  const unit = decimal(`1e-${places}`);
  return right.plus(unit.times(3 + Math.floor(chance() * 6)).plus(right.times('0.1').round(places))).toFixed();
}

/** 比上年增加2.34亿元，其中…: what follows may be a part of the total named before. */
export const isIncrease = /(?:比[^，。；]*|[增超][加收长]?|年均[^，。；]*)$/;

/** Words before a figure that leave its other end open: a rest and a share do not follow from it. */
const bounded = /(?:突破|超过?|逾|近|约|不[少低多高]于)$/;

/** A whole and a part of it in real text, with where the words behind the part begin. */
const wholes = (text: string) =>
  [...text.matchAll(withPart)]
    .filter(({ index, 3: name = '' }) => {
      const before = text.slice(Math.max(0, index - 40), index);
      return !isIncrease.test(before) && ![before, name].some((words) => bounded.test(words));
    })
    .map((match) => ({
      whole: decimal(match[1] as string),
      part: decimal(match[4] as string),
      unit: match[2] as string,
      end: match.index + match[0].length,
    }));

/** The true text says the rest behind the part; the planted one has a slip in it. */
function restSites({ name, text }: PlantedDocument, chance: Chance): readonly Site[] {
  const kind = 'arithmetic: parts and rest';
  return wholes(text).map(({ whole, part, unit, end }): Site => {
    const right = whole.minus(part).toFixed();
    const said = '、其他';
    const before = { name, text: replaceAt(text, end, end, `${said}${right}${unit}`) };
    const start = end + said.length;
    return {
      kind,
      make: () =>
        whole.gt(part) ? exchange(kind, before, start, start + right.length, slipOf(decimal(right), chance)) : null,
    };
  });
}

/** The true text says the part's share; the planted one has a slip in it. */
function shareSites({ name, text }: PlantedDocument, chance: Chance): readonly Site[] {
  const kind = 'arithmetic: share of whole';
  return wholes(text).map(({ whole, part, unit: _, end }): Site => {
    const right = whole.eq(0) ? '0' : part.div(whole).times(100).round(1).toFixed();
    const said = '，占';
    const before = { name, text: replaceAt(text, end, end, `${said}${right}%`) };
    const start = end + said.length;
    return {
      kind,
      make: () =>
        whole.gt(part) ? exchange(kind, before, start, start + right.length, slipOf(decimal(right), chance)) : null,
    };
  });
}

/** One number of a composition gets two of its digits swapped, or one that is wrong. */
function compositionSites(document: PlantedDocument, chance: Chance): readonly Site[] {
  const kind = 'arithmetic: composition';
  const ratios = document.text.matchAll(
    /(?<=产业[^，。；\d]{0,12})\d+(?:\.\d+)?(?:[:：∶]\d+(?:\.\d+)?){2}(?![\d.:：∶])/g,
  );
  return [...ratios].map((match): Site => {
    const numbers = [...match[0].matchAll(/\d+(?:\.\d+)?/g)];
    return {
      kind,
      make: () => {
        const number = drawOne(numbers, chance);
        if (!number) return null;
        const start = match.index + number.index;
        const right = number[0];
        return exchange(kind, document, start, start + right.length, slipOf(decimal(right), chance));
      },
    };
  });
}

/** Behind a rate the true text says the rate of what is left, the planted one another. */
function complementSites({ name, text }: PlantedDocument, chance: Chance): readonly Site[] {
  const kind = 'arithmetic: complement';
  const rates = text.matchAll(/(?<![不未非])((?:合格|及格|达标|办结|覆盖)率)[为达]?(\d{2}(?:\.\d+)?)%(?=[，。；])/g);
  return [...rates].map((match): Site => {
    const right = decimal(100)
      .minus(match[2] as string)
      .toFixed();
    const end = match.index + match[0].length;
    const said = `，未${match[1]}`;
    const before = { name, text: replaceAt(text, end, end, `${said}${right}%`) };
    const start = end + said.length;
    return { kind, make: () => exchange(kind, before, start, start + right.length, slipOf(decimal(right), chance)) };
  });
}

const sentenceRound = (text: string, start: number, end: number): string =>
  text
    .slice(0, start)
    .split(/[。；\n]/)
    .at(-1) +
  text.slice(start, end) +
  text.slice(end).split(/[。；\n]/, 1);

const fromTo =
  /[由从](?:[^，。；\d]{0,8})(\d+(?:\.\d+)?)(亿元|万元|元|万人|人|家|个)(?:[^，。；\d]{0,8})(?:到|至|为)(\d+(?:\.\d+)?)\2(?=[，。；])/g;

/** Grows at constant prices or with other bounds than the printed ones: what average belongs to two printed levels, these do not say. */
const notNominal =
  /财政|税收|预算收入|扣除|生产总值|GDP|增加值|产值|经济总量|投资|零售|消费|用电|能耗|人均(?!可支配|纯)/;

/** The true text says the average growth over five years; the planted one says one that fits no number of years, whatever was rounded. */
function averageSites({ name, text }: PlantedDocument, chance: Chance): readonly Site[] {
  const kind = 'arithmetic: average growth';
  return [...text.matchAll(fromTo)].map(
    (match): Site => ({
      kind,
      make: () => {
        const [from, to] = [decimal(match[1] as string), decimal(match[3] as string)];
        const around = sentenceRound(text, match.index, match.index + match[0].length);
        if (from.eq(0) || notNominal.test(around) || around.includes('年均')) return null;
        const ratio = to.div(from).toNumber();
        if (ratio < 1.2 || ratio > 5) return null;
        const yearly = (years: number, own = ratio): number => (own ** (1 / years) - 1) * 100;
        const right = yearly(5).toFixed(1);
        const years = 2 + Math.floor(chance() * 3);
        // Half-way between what fits one number of years and what fits the next.
        const middle = (yearly(years) + yearly(years + 1)) / 2;
        const wrong = middle.toFixed(1);
        // As far as the written digits of both ends let the average go, and a unit of its own last digit.
        const [least = 0, most = 0] = [-1, 1].map((sign) =>
          to
            .plus(half(to).times(sign))
            .div(from.minus(half(from).times(sign)))
            .toNumber(),
        );
        if (yearly(years, least) - middle < 0.2 || middle - yearly(years + 1, most) < 0.2) return null;
        const said = '，年均增长';
        const end = match.index + match[0].length;
        const before = { name, text: replaceAt(text, end, end, `${said}${right}%`) };
        const start = end + said.length;
        return exchange(kind, before, start, start + right.length, wrong);
      },
    }),
  );
}

/** Half a unit of the last written digit, trailing noughts counted as written. */
const half = (value: Decimal): Decimal => decimal(`5e-${(value.toFixed().split('.')[1]?.length ?? 0) + 1}`);

const longer: Readonly<Record<string, string>> = { 一季度: '上半年', 上半年: '前三季度', 前三季度: '全年' };

/** Stocks and changes may fall, and a range or a forecast is no result. */
const notCumulative = /余额|存量|增量|同比|比上年|较|预计|[多少]增|[—～-]$/;

/** A sentence once more with a longer period and a larger figure in the true text, a smaller one in the planted text. */
function cumulativeSites({ name, text }: PlantedDocument): readonly Site[] {
  const kind = 'arithmetic: cumulative figure';
  const sentences = text.matchAll(
    /(?<=[。\n])[^。；\n]{0,8}(一季度|上半年|前三季度)[^。；\n]{0,30}?(\d+(?:\.\d+)?)(亿元|万元|亿美元)[^。；\n\d]{0,12}(?=[。；，])/g,
  );
  return [...sentences].map((match): Site => {
    const { index } = match;
    const [sentence, period, figure] = match as unknown as [string, string, string];
    const said = sentence.replace(period, longer[period] as string);
    const at = said.lastIndexOf(figure);
    const [right, wrong] = ['2.1', '0.8'].map((factor) => decimal(figure).times(factor).toFixed()) as [string, string];
    // In the paragraph behind its own, where the text speaks of the same time.
    const newline = text.indexOf('\n', index);
    const end = newline < 0 ? text.length : newline;
    const start = end + 1 + at;
    const before = { name, text: replaceAt(text, end, end, `\n${replaceAt(said, at, at + figure.length, right)}。`) };
    const isFlow = !notCumulative.test(sentence.slice(0, sentence.indexOf(figure)));
    return { kind, make: () => (isFlow ? exchange(kind, before, start, start + right.length, wrong) : null) };
  });
}

/** The year beside a session is another one. */
function sessionSites(document: PlantedDocument, chance: Chance): readonly Site[] {
  const kind = 'date: year of a session';
  const named = document.text.matchAll(
    /(\d{4})年(?:\d{1,2}月)?(?:\d{1,2}日)?[，]?(?:召开的?|举行的?)?(?=第?[一二三四五六七八九十]{1,3}届全国(?:人民代表大会|人大)第?[一二三四五]次会议|党的[一二三四五六七八九十]{1,3}届[一二三四五六七]中全会)/g,
  );
  return [...named].map((match): Site => {
    const year = match[1] as string;
    return {
      kind,
      make: () => {
        const wrong = decimal(year)
          .plus(chance() < 0.5 ? 1 : -1)
          .toFixed();
        return exchange(kind, document, match.index, match.index + year.length, wrong);
      },
    };
  });
}
