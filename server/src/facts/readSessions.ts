/** A session of a national congress with another year than its own that is written beside it: 2024年召开的十四届全国人大三次会议. */
import { yearFromEdtf } from '../base/edtf.ts';
import { local, span } from '../base/span.ts';
import { sessionsIn } from '../lexicon/sessions.ts';
import type { BlockRelation } from './blockRelation.ts';

type Session = Extract<BlockRelation, { kind: 'session' }>;

/** Farthest that the year stands from the name, in characters. */
const reach = 30;
const before = /(\d{4})年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:[，]|在北京)*(?:(?:胜利|隆重)?(?:召开|举行|闭幕|开幕))?的?$/;
const after =
  /^(?:[（(]|(?:于|在))(\d{4})年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:[）)]|在北京|(?:胜利|隆重)?(?:召开|举行|闭幕|开幕))/;

export function readSessions(text: string): readonly Session[] {
  if (!/\d{4}年/.test(text) || !/[一二三四五六七八九十][届大次]/.test(text)) return [];
  return sessionsIn(text).flatMap((name): readonly Session[] => {
    const ahead = text.slice(Math.max(0, name.start - reach), name.start);
    const behind = text.slice(name.end, name.end + reach);
    const [match, from] = [before.exec(ahead), after.exec(behind)].flatMap((found, i) =>
      found ? [[found, i === 0 ? name.start - ahead.length : name.end] as const] : [],
    )[0] ?? [null, 0];
    const said = match?.[1];
    const year = said === undefined ? null : yearFromEdtf(said);
    if (!match || said === undefined || year === null || year === name.year) return [];
    const at = from + match.index + match[0].indexOf(said);
    return [
      {
        kind: 'session',
        name: { text: name.text, span: span(local(name.start), local(name.end)) },
        year: { text: `${said}年`, span: span(local(at), local(at + said.length + 1)) },
        held: name.year,
      },
    ];
  });
}
