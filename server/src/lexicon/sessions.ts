/**
 * In which year the national congresses and the plenary sessions of the Central Committee met. The congresses of the state meet every
 * year of a term of five, those of the Party every five years; plenary sessions follow no rule and stand in a table, one row a term.
 */
import { smallInteger } from './numerals.ts';

/** For each Central Committee, the years of its plenary sessions, the first one first. Add a year when a session has met. */
const plenaries: Readonly<Record<number, readonly number[]>> = {
  11: [1977, 1978, 1978, 1979, 1980, 1981, 1982],
  12: [1982, 1983, 1984, 1985, 1985, 1986, 1987],
  13: [1987, 1988, 1988, 1989, 1989, 1990, 1990, 1991, 1992],
  14: [1992, 1993, 1993, 1994, 1995, 1996, 1997],
  15: [1997, 1998, 1998, 1999, 2000, 2001, 2002],
  16: [2002, 2003, 2003, 2004, 2005, 2006, 2007],
  17: [2007, 2008, 2008, 2009, 2010, 2011, 2012],
  18: [2012, 2013, 2013, 2014, 2015, 2016, 2017],
  19: [2017, 2018, 2018, 2019, 2020, 2021, 2022],
  20: [2022, 2023, 2024, 2025],
};

/** A term and the year in which it began: later and earlier ones lie five years apart. Earlier terms were of other lengths. */
const people = { term: 14, year: 2023, first: 6 };
const party = { term: 20, year: 2022, first: 12 };

const number = '[一二三四五六七八九十]{1,3}';
const session = `(?:第)?(${number})次(?:全体)?会议`;

/** One way to name a session: its words, and the year from the numbers in them. */
interface SessionName {
  readonly pattern: RegExp;
  yearOf(term: number, session: number): number | null;
  /** A text with the name, and the year that the name stands for: the row's test. */
  readonly example: readonly [text: string, year: number];
}

const inTerm = ({ term, year, first }: typeof people, of: number): number | null =>
  of < first ? null : year + 5 * (of - term);

const congress = (of: number, number: number): number | null => {
  const start = inTerm(people, of);
  return start === null || number < 1 || number > 5 ? null : start + number - 1;
};

export const sessionNames: readonly SessionName[] = [
  {
    pattern: new RegExp(`(?:第)?(${number})届全国(?:人民代表大会|人大)${session}`, 'g'),
    yearOf: congress,
    example: ['十四届全国人大三次会议', 2025],
  },
  {
    pattern: new RegExp(`全国政协(?:第)?(${number})届(?:全国委员会)?${session}`, 'g'),
    yearOf: congress,
    example: ['全国政协十四届二次会议', 2024],
  },
  {
    pattern: new RegExp(`(?:党的|中共|中国共产党)(?:第)?(${number})届(${number})中全会`, 'g'),
    yearOf: (of, number) => plenaries[of]?.[number - 1] ?? null,
    example: ['党的二十届三中全会', 2024],
  },
  {
    pattern: new RegExp(
      `(?:党的|中共|中国共产党第)(${number})(?:大|次全国代表大会)(?=(?:胜利|隆重)?(?:召开|举行|开幕|闭幕))`,
      'g',
    ),
    yearOf: (of) => inTerm(party, of),
    example: ['党的二十大召开', 2022],
  },
];

export interface NamedSession {
  readonly text: string;
  /** In the text. */
  readonly start: number;
  readonly end: number;
  readonly year: number;
}

/** The sessions that a text names, but for those whose year is not known. */
export const sessionsIn = (text: string): readonly NamedSession[] =>
  sessionNames.flatMap(({ pattern, yearOf }) =>
    [...text.matchAll(pattern)].flatMap((match): readonly NamedSession[] => {
      const [of, which] = [match[1], match[2]].map((words) =>
        words === undefined ? 0 : (smallInteger(words) ?? 0),
      ) as [number, number];
      const year = yearOf(of, which);
      return year === null ? [] : [{ text: match[0], start: match.index, end: match.index + match[0].length, year }];
    }),
  );
