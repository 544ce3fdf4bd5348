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
  return [
    ...weekday,
    ...days,
    ...rangeSites(document),
    ...durationSites(document, chance),
    ...anniversarySites(document),
    ...datelineSites(document, chance),
  ];
}

const fromDayToDay =
  /(?<!\d)(1[0-2]|[1-9])月([12]\d|3[01]|[1-9])日?[—－至到-](?:(1[0-2]|[1-9])月)?([12]\d|3[01]|[1-9])日(?![\d（(])/g;

/** The true text says how many days there are from the first to the last; the planted one some more. */
function durationSites({ name, text }: PlantedDocument, chance: Chance): readonly Site[] {
  const kind = 'date: duration';
  return [...text.matchAll(fromDayToDay)].map(
    (match): Site => ({
      kind,
      make: () => {
        const day = (month: string, date: string): number =>
          Date.parse(`2023-${two(month)}-${two(date)}T00:00:00Z`) / 86_400_000;
        const first = day(match[1] as string, match[2] as string);
        const days = day(match[3] ?? (match[1] as string), match[4] as string) - first + 1;
        if (!(days > 1)) return null;
        const end = match.index + match[0].length;
        const before = { name, text: replaceAt(text, end, end, `（为期${days}天）`) };
        const start = end + 3;
        return exchange(kind, before, start, start + String(days).length, String(days + 2 + Math.floor(chance() * 7)));
      },
    }),
  );
}

/** 今年是…70周年 with another number. */
function anniversarySites(document: PlantedDocument): readonly Site[] {
  const kind = 'date: anniversary';
  const said =
    /(?:今年|20\d\d年)(?:是|正值|迎来)[^。；]{0,6}(?:中华人民共和国成立|新中国成立|改革开放|中国共产党成立|抗日战争胜利|香港回归|澳门回归)[^，。、\d]{0,3}(\d{2,3})周年/g;
  return [...document.text.matchAll(said)].map((match): Site => {
    const count = match[1] as string;
    const start = match.index + match[0].length - 2 - count.length;
    return {
      kind,
      make: () => exchange(kind, document, start, start + count.length, `${count[0]}${count[1] === '0' ? '5' : '0'}`),
    };
  });
}

/** The true text names the day behind 昨天, 今日 …; the planted one another. The year does not matter: no leap day is near. */
function datelineSites({ name, text }: PlantedDocument, chance: Chance): readonly Site[] {
  const kind = 'date: dateline';
  const dateline = /(?:本报|新华社)[^，。\n]{0,14}?(1[0-2]|[1-9])月([12]\d|3[01]|[1-9])日[^，。\n]{0,8}?[讯电]/.exec(
    text,
  );
  if (!dateline) return [];
  const own = Date.parse(`2023-${two(dateline[1])}-${two(dateline[2])}T00:00:00Z`);
  const steps: Readonly<Record<string, number>> = { 昨: -1, 今: 0, 明: 1 };
  return [...text.matchAll(/(?<=[，。；：“\n\u3000])([昨今明])[天日](?=[，上下])/g)].map(
    (match): Site => ({
      kind,
      make: () => {
        const at = (shift: number): string => {
          const day = new Date(own + ((steps[match[1] as string] as number) + shift) * 86_400_000);
          return `${day.getUTCMonth() + 1}月${day.getUTCDate()}日`;
        };
        const end = match.index + match[0].length;
        const right = at(0);
        const before = { name, text: replaceAt(text, end, end, `（${right}）`) };
        return exchange(kind, before, end + 1, end + 1 + right.length, at(2 + Math.floor(chance() * 4)));
      },
    }),
  );
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
