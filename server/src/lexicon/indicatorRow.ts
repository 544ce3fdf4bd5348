/** Shape of a row in the tables of indicators, and the short form in which the tables write their rows. */

export interface Indicator {
  /** kebab-case English, stable: keys of facts and glossaries are made of it. */
  readonly id: string;
  /** Canonical Chinese name. */
  readonly name: string;
  /** Every spelling that ends a phrase about this indicator and no other, the name included. */
  readonly aliases: readonly string[];
  /** A flow is reckoned over a period, a stock at its end; an index compares prices or activity; a rate is everything by the hundred or the head. */
  readonly nature: 'flow' | 'stock' | 'rate' | 'index' | 'count';
  /** Prices in which its published growth is reckoned; none where no money is counted. */
  readonly growth: 'constant' | 'nominal' | 'none';
  /** Whether the parts of a whole add up. */
  readonly additive: boolean;
  /** A rate that may be over 100 %, or that is not written in per cent at all. */
  readonly canExceedHundred?: boolean;
  /** The name is too wide to say anything without words before it (产量, 增加值). */
  readonly needsModifier?: boolean;
  /** Words in which this row, and no other, must be found. */
  readonly examples: readonly string[];
}

type Traits = Omit<Indicator, 'id' | 'name' | 'aliases' | 'examples'>;

const traits = (
  nature: Indicator['nature'],
  growth: Indicator['growth'],
  additive: boolean,
  more: Partial<Traits> = {},
): Traits => ({ nature, growth, additive, ...more });

/** Output at constant prices. */
export const realFlow = traits('flow', 'constant', true);
export const moneyFlow = traits('flow', 'nominal', true);
export const moneyStock = traits('stock', 'nominal', true);
/** Tonnes, kilowatt-hours, persons over a period. */
export const physicalFlow = traits('flow', 'none', true);
/** Kilometres, hectares, persons at a time. */
export const physicalStock = traits('stock', 'none', true);
export const counted = traits('count', 'none', true);
/** Money by the head. */
export const moneyPerHead = traits('flow', 'nominal', false);
export const realPerHead = traits('flow', 'constant', false);
/** A share: never over 100 %. */
export const share = traits('rate', 'none', false);
export const openRate = traits('rate', 'none', false, { canExceedHundred: true });
export const indexNumber = traits('index', 'none', false);

const group = /\(([^()]*)\)|\[([^[\]]*)\]/;

/** All spellings of a pattern: `(甲/乙)` is one of the words or none, `[甲/乙]` is one of the words. Groups do not nest. */
export function spellings(pattern: string): readonly string[] {
  const match = group.exec(pattern);
  if (!match) return [pattern];
  const words = match[1] === undefined ? (match[2] as string).split('/') : ['', ...match[1].split('/')];
  const head = pattern.slice(0, match.index);
  const tails = spellings(pattern.slice(match.index + match[0].length));
  return words.flatMap((word) => tails.map((tail) => head + word + tail));
}

/**
 * Rows of one kind from a table with one row a line: `id | name and other spellings | examples`, words parted by blanks. The name is
 * the first spelling with its optional words left out; spellings may be patterns.
 */
export function rows(kind: Traits, table: string): readonly Indicator[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [id, names, examples] = line.split('|').map((cell) => cell.trim().split(/\s+/)) as [
        string[],
        string[],
        string[],
      ];
      const aliases = [...new Set(names.flatMap(spellings))];
      return { id: id[0] as string, name: aliases[0] as string, aliases, ...kind, examples };
    });
}
