/** Whether a figure is a target, a forecast, a result or the property of a thing, as far as its sentence says. */
import { clauseCues } from '../lexicon/roleCues.ts';
import type { FigureProposal } from '../mentions/proposal.ts';
import type { Role } from './fact.ts';
import { isPhysical } from './figureMeasure.ts';
import { nounAfter } from './figurePhrase.ts';
import { farthest } from './sentenceReading.ts';

export interface FigurePlace {
  readonly text: string;
  /** Where the sentence starts. */
  readonly sentence: number;
  /** Where the clause of the figure starts. */
  readonly clause: number;
  readonly figure: FigureProposal;
  /** The clause up to the figure, dates taken out. */
  readonly before: string;
  readonly after: string;
}

export interface StatedRole {
  readonly value: Role;
  readonly words?: string;
}

/** 年产20万台, 总投资102亿元, 占地300亩: what a project is made for and costs. */
const property =
  /(年产能?|设计产能|总投资|总建筑面积|建筑面积|占地面积|占地|全长|总长|投资|年产值|投资额)(?:约|近|超|过|超过|达|为)*$/;

export function roleOf(place: FigurePlace): StatedRole | undefined {
  return propertyOf(place) ?? cueOf(place);
}

function propertyOf({ text, figure, before, after }: FigurePlace): StatedRole | undefined {
  if (figure.form === 'class') return { value: 'spec' };
  const words = property.exec(before)?.[1];
  // 投资 alone is done every year; only as a thing's attribute is it a property.
  if (words && (!/^(?:投资|投资额)$/.test(words) || /^的[\p{Script=Han}A-Za-z0-9“]{2}/u.test(after)))
    return { value: 'spec', words };
  // 300兆瓦储能, 千亩园区, 万人集聚区: a size right before the thing that has it.
  const written = text.slice(figure.span.start, figure.span.end);
  const isSize = isPhysical(figure.quantity.unit) || /^[百千万亿]/.test(written);
  return isSize && nounAfter(after) !== '' ? { value: 'spec' } : undefined;
}

/** A result is said in the figure's own clause; targets and forecasts reach over the sentence up to a semicolon, 目标是 over all of it. */
function cueOf({ text, sentence, clause, figure }: FigurePlace): StatedRole | undefined {
  const from = Math.max(sentence, figure.span.start - farthest);
  const ahead = text.slice(from, figure.span.start);
  const part = Math.max(0, ahead.lastIndexOf('；') + 1);
  let found: { at: number; role: Role; word: string } | undefined;
  for (const { word, role, leads } of clauseCues) {
    const at = ahead.lastIndexOf(word);
    if (at < 0 || (at < part && !word.endsWith('目标'))) continue;
    if (role === 'actual' && !leads && from + at < clause) continue;
    const stronger = !found || (found.role === 'actual' ? role !== 'actual' : role !== 'actual' && at > found.at);
    if (stronger) found = { at, role, word };
  }
  return found ? { value: found.role, words: found.word } : undefined;
}
