/** Dates: weekday shifted, day that does not exist, period turned round. Raw text alone. */
import { type Chance, exchange, type PlantedDocument, replaceAt, type Site } from './plant.ts';

const weekdays = ['日', '一', '二', '三', '四', '五', '六'];

const fullDate = /(?<!\d)(20\d\d)年(1[0-2]|[1-9])月([12]\d|3[01]|[1-9])日(?![\d（(—至到-])/g;

export function dateSites(document: PlantedDocument, chance: Chance): readonly Site[] {
  const { name, text } = document;
  const full = [...text.matchAll(fullDate)];
  const weekday = full.map((match): Site => {
    const kind = 'date: weekday shifted';
    return {
      kind,
      make: () => {
        const day = new Date(`${match[1]}-${two(match[2])}-${two(match[3])}T00:00:00Z`).getUTCDay();
        const end = match.index + match[0].length;
        const right = `${match[0]}（星期${weekdays[day]}）`;
        // The true text has the weekday too: only the shift is planted.
        const before = { name, text: replaceAt(text, match.index, end, right) };
        const wrong = `${match[0]}（星期${weekdays[(day + 1 + Math.floor(chance() * 6)) % 7]}）`;
        return exchange(kind, before, match.index, match.index + right.length, wrong);
      },
    };
  });
  const days = [...text.matchAll(/(?<!\d)(1[0-2]|[1-9])月([12]\d|3[01]|[1-9])(?=日)/g)].map((match): Site => {
    const kind = 'date: impossible day';
    const start = match.index + (match[1] as string).length + 1;
    return {
      kind,
      make: () =>
        exchange(kind, document, start, start + (match[2] as string).length, String(32 + Math.floor(chance() * 8))),
    };
  });
  return [...weekday, ...days, ...rangeSites(document)];
}

const two = (digits: string | undefined): string => (digits ?? '').padStart(2, '0');

/** 2021—2025年, 5%—8%: the two ends change places. */
function rangeSites(document: PlantedDocument): readonly Site[] {
  const ranges = [
    ...document.text.matchAll(/(?<![\d.])(20\d\d)(年?[—－~～至-]{1,2})(20\d\d)(?=年)/g),
    ...document.text.matchAll(/(?<![\d.—])(\d+(?:\.\d+)?)(%[—－~～-]{1,2})(\d+(?:\.\d+)?)(?=%)/g),
  ];
  return ranges.map((match): Site => {
    const kind = 'range: turned round';
    const end = match.index + match[0].length;
    return {
      kind,
      make: () =>
        match[1] === match[3] ? null : exchange(kind, document, match.index, end, `${match[3]}${match[2]}${match[1]}`),
    };
  });
}
