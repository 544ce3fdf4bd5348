/**
 * Documents for the tests of features, written as marked text, so that these tests do not depend on what is recognised:
 * `⟦102亿元⟧{figure indicator=投资 scope=甲区 period=2024 value=10200000000 step=100000000 unit=元}`. `$0` is the cursor; a line that
 * begins with `#` is a heading; a sentence ends with `。`.
 */
import type { DocumentAnalysis, Mention } from '../../server/src/analysis/documentAnalysis.ts';
import { closed, decimal, halfOpen } from '../../server/src/base/interval.ts';
import { raw, type Span, span } from '../../server/src/base/span.ts';
import { emptyFindings, updateFindings } from '../../server/src/checks/findingStore.ts';
import type { Rule } from '../../server/src/checks/rule.ts';
import type { Attribute, Source } from '../../server/src/facts/fact.ts';
import type { Snapshot } from '../../server/src/features/snapshot.ts';
import { emptyIndex, replaceDocument } from '../../server/src/index/workspaceIndex.ts';
import type { Bound } from '../../server/src/mentions/proposal.ts';
import { lineStartsOf } from '../../server/src/text/lines.ts';

export interface MarkedDocument {
  readonly text: string;
  /** Where `$0` stood; -1 where it did not. */
  readonly cursor: number;
  readonly analysis: DocumentAnalysis;
}

interface Mark {
  readonly span: Span<ReturnType<typeof raw>>;
  readonly kind: string;
  readonly attributes: ReadonlyMap<string, string>;
}

const markPattern = /⟦([^⟧]*)⟧(?:\{([^}]*)\})?/gu;
const compact = (text: string): string => text.replace(/\s+/g, '');

/** Text without its marks, and the marks. The cursor may stand inside a mark. */
function readMarks(marked: string): { text: string; cursor: number; marks: readonly Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  let cursor = -1;
  const take = (piece: string): void => {
    const at = piece.indexOf('$0');
    if (at >= 0) cursor = text.length + at;
    text += piece.replace('$0', '');
  };
  let from = 0;
  for (const match of marked.matchAll(markPattern)) {
    take(marked.slice(from, match.index));
    const start = text.length;
    take(match[1]!);
    const [kind = 'date', ...pairs] = (match[2] ?? 'date').split(' ');
    const attributes = new Map(pairs.map((pair) => pair.split('=', 2) as [string, string]));
    marks.push({ span: span(raw(start), raw(text.length)), kind, attributes });
    from = match.index + match[0].length;
  }
  take(marked.slice(from));
  return { text, cursor, marks };
}

/** Spans of the marks in a marked text, and the text: for expectations. */
export function spansOf(marked: string): {
  text: string;
  cursor: number;
  spans: readonly Span<ReturnType<typeof raw>>[];
} {
  const { text, cursor, marks } = readMarks(marked);
  return { text, cursor, spans: marks.map((mark) => mark.span) };
}

export function markedDocument(uri: string, marked: string): MarkedDocument {
  const { text, cursor, marks } = readMarks(marked);
  const blocks: DocumentAnalysis['blocks'][number][] = [];
  const sentences: DocumentAnalysis['sentences'][number][] = [];
  for (const block of text.matchAll(/^#.*$|(?:^(?!#).*(?:\n(?!#)|$))+/gmu)) {
    if (compact(block[0]) === '') continue;
    const level = /^#*/.exec(block[0])![0].length;
    for (const sentence of block[0].matchAll(/[^。]+。?/gu)) {
      const start = block.index + sentence.index;
      sentences.push({
        span: span(raw(start), raw(start + sentence[0].length)),
        text: compact(sentence[0]),
        block: blocks.length,
      });
    }
    blocks.push({
      kind: level > 0 ? 'heading' : 'paragraph',
      level,
      span: span(raw(block.index), raw(block.index + block[0].length)),
      text: block[0].replace(/^#+\s*/, '').trim(),
    });
  }
  const dated = marks.find((mark) => mark.attributes.has('own'))?.attributes.get('value');
  const analysis: DocumentAnalysis = {
    uri,
    policyText: true,
    context: { date: dated ? { value: dated, source: 'masthead' } : null, place: null },
    blocks,
    sentences,
    mentions: marks.map((mark) => mentionFrom(mark, text, sentences)),
    relations: [],
    lineStarts: lineStartsOf(text),
    length: text.length,
  };
  return { text, cursor, analysis };
}

function mentionFrom(mark: Mark, text: string, sentences: DocumentAnalysis['sentences']): Mention {
  const { attributes } = mark;
  const surface = compact(text.slice(mark.span.start, mark.span.end));
  const sentence = sentences.findIndex((one) => one.span.start <= mark.span.start && mark.span.start < one.span.end);
  const { span: within, block } = sentences[sentence]!;
  const at = compact(text.slice(within.start, mark.span.start)).length;
  const base = {
    span: mark.span,
    text: surface,
    sentence,
    inSentence: [at, at + surface.length] as const,
    block,
  };
  const get = (name: string): string | undefined => attributes.get(name);
  if (mark.kind === 'date') {
    const [source, words] = get('from')?.split(':') ?? [];
    return {
      ...base,
      kind: 'date',
      type: 'date',
      expression: { form: 'fixed', type: 'date', value: get('value') ?? '' },
      value: get('value') ?? null,
      ...(source && words ? { reference: { value: words, source: source as 'masthead' } } : {}),
    };
  }
  if (mark.kind === 'project')
    return {
      ...base,
      kind: 'project',
      type: 'facility',
      name: get('name') ?? surface,
      id: get('id') ?? surface,
      evidence: 'ending',
    };
  /** `2024@paragraph`: a value and where it is inherited from. */
  const attribute = (name: string): { [key: string]: Attribute<never> } => {
    const [value, source = 'stated'] = get(name)?.split('@') ?? [];
    return value === undefined ? {} : { [name]: { value: value as never, source: source as Source } };
  };
  const fact = Object.assign(
    {},
    ...['indicator', 'scope', 'period', 'role', 'measure', 'direction', 'basis', 'comparison'].map(attribute),
  );
  const value = decimal(get('value') ?? '1');
  const half = decimal(get('step') ?? '0').div(2);
  const known = fact.indicator && fact.scope && fact.period;
  const key = [fact.indicator, fact.scope, fact.period, fact.role, fact.measure].map((one) => one?.value).join('|');
  return {
    ...base,
    kind: 'figure',
    form: 'plain',
    quantity: {
      values: [value],
      unit: get('unit') ?? '',
      bound: (get('bound') ?? '=') as Bound,
      step: decimal(get('step') ?? '1'),
      interval: half.eq(0) ? closed(value, value) : halfOpen(value.minus(half), value.plus(half)),
    },
    fact,
    ...(known ? { key } : {}),
  };
}

export interface MarkedWorkspace {
  readonly snapshot: Snapshot;
  /** Document and offset of `$0`. */
  readonly at: { readonly uri: string; readonly offset: number };
  readonly documents: ReadonlyMap<string, MarkedDocument>;
}

/** Name of the file → marked text, as one snapshot; the documents have the addresses `file:///w/<name>`. */
export function markedWorkspace(texts: Readonly<Record<string, string>>, rules: readonly Rule[] = []): MarkedWorkspace {
  const documents = new Map(
    Object.entries(texts).map(([name, text]) => [`file:///w/${name}`, markedDocument(`file:///w/${name}`, text)]),
  );
  let index = emptyIndex;
  let findings = emptyFindings;
  for (const [uri, { analysis }] of documents) {
    const change = replaceDocument(index, uri, analysis);
    index = change.index;
    findings = updateFindings(findings, change, uri, {
      textOf: (other) => documents.get(other)?.text,
      rules,
      settings: {},
      onFailure: (rule, error) => {
        throw new Error(`rule ${rule} failed`, { cause: error });
      },
    });
  }
  const found = [...documents].find(([, document]) => document.cursor >= 0);
  return {
    snapshot: { revision: 1, index, findings },
    at: { uri: found?.[0] ?? '', offset: found?.[1].cursor ?? -1 },
    documents,
  };
}
