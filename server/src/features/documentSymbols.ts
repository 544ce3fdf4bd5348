/** The outline of a document: its headings as a tree, with the mentions under them. */
import type { DocumentAnalysis, Mention } from '../analysis/documentAnalysis.ts';
import { type Raw, raw, type Span } from '../base/span.ts';
import { dateText } from './dateText.ts';
import { type Language, words } from './words.ts';

export interface DocumentSymbol {
  readonly kind: 'heading' | Mention['kind'];
  readonly name: string;
  readonly detail: string;
  /** A heading's whole section. */
  readonly span: Span<Raw>;
  /** What to select: lies within `span`. */
  readonly selection: Span<Raw>;
  readonly children: readonly DocumentSymbol[];
}

interface Section extends DocumentSymbol {
  readonly level: number;
  span: Span<Raw>;
  readonly children: DocumentSymbol[];
}

/** In the order of the document; empty for what is no policy text. */
export function documentSymbols(document: DocumentAnalysis, language: Language): readonly DocumentSymbol[] {
  if (!document.policyText) return [];
  const roots: DocumentSymbol[] = [];
  const open: Section[] = [];
  let next = 0;
  const siblings = (): DocumentSymbol[] => open.at(-1)?.children ?? roots;
  const closeDownTo = (level: number, end: number): void => {
    while ((open.at(-1)?.level ?? 0) >= level) {
      const section = open.pop()!;
      section.span = { start: section.span.start, end: raw(end) };
    }
  };
  const takeMentions = (end: number): void => {
    let mention = document.mentions[next];
    while (mention && mention.span.start < end) {
      siblings().push(symbolOf(mention, language));
      mention = document.mentions[++next];
    }
  };
  let lastEnd = 0;
  for (const block of document.blocks) {
    if (block.kind === 'heading' && block.level > 0) {
      takeMentions(block.span.start);
      closeDownTo(block.level, lastEnd);
      const section: Section = {
        kind: 'heading',
        level: block.level,
        name: block.text.trim() || '—',
        detail: '',
        span: block.span,
        selection: block.span,
        children: [],
      };
      siblings().push(section);
      open.push(section);
    }
    lastEnd = block.span.end;
  }
  takeMentions(Number.POSITIVE_INFINITY);
  closeDownTo(1, document.length);
  return roots;
}

function symbolOf(mention: Mention, language: Language): DocumentSymbol {
  return {
    kind: mention.kind,
    name: nameOf(mention),
    detail: detailOf(mention, language),
    span: mention.span,
    selection: mention.span,
    children: [],
  };
}

/** A figure is looked for by what it measures: `86.5亿元 一般公共预算收入`. */
const nameOf = (mention: Mention): string =>
  mention.kind === 'figure' && mention.fact.indicator
    ? `${mention.text} ${mention.fact.indicator.value}`
    : mention.text;

/** Empty where it would repeat the name. */
function detailOf(mention: Mention, language: Language): string {
  switch (mention.kind) {
    case 'figure': {
      const { period, role } = mention.fact;
      const parts = [period && dateText(period.value, language), role && words[language].roles[role.value]];
      return parts.filter((part) => part !== undefined).join(' ');
    }
    case 'date': {
      const meant = mention.value === null ? '' : dateText(mention.value, language);
      return meant === mention.text ? '' : meant;
    }
    case 'project':
      return mention.name === mention.text ? '' : mention.name;
  }
}
