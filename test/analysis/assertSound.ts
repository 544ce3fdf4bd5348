/** What every analysis keeps, whatever the text: order, spans that read as the mention says, indices that fit. */
import assert from 'node:assert/strict';
import type { DocumentAnalysis } from '../../server/src/analysis/documentAnalysis.ts';
import { oneWidth } from '../../server/src/text/oneWidth.ts';

/** Without the blanks and breaks that a mention's text leaves out; whether a mark is wide depends on what stands beside it. */
const bare = (text: string): string =>
  oneWidth(text)
    .replace(/[\s\ufeff]/g, '')
    .replace(/[，；：？！（）]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0));

export function assertSound(text: string, analysis: DocumentAnalysis): void {
  let last = { start: -1, end: -1 };
  for (const mention of analysis.mentions) {
    const { span } = mention;
    assert.ok(span.start < span.end && span.end <= text.length);
    assert.ok(span.start > last.start || (span.start === last.start && span.end >= last.end), 'sorted');
    last = span;
    assert.equal(bare(text.slice(span.start, span.end)), bare(mention.text));
    assert.ok(mention.text.isWellFormed() || !text.isWellFormed(), 'no half of a surrogate pair');
    const sentence = analysis.sentences[mention.sentence]!;
    assert.equal(bare(sentence.text.slice(...mention.inSentence)), bare(mention.text));
    assert.equal(sentence.block, mention.block);
    assert.ok(span.start >= sentence.span.start && span.end <= sentence.span.end, 'inside its sentence');
  }
  for (const relation of analysis.relations) {
    const figures = Object.values(relation).filter((value) => typeof value === 'number');
    for (const index of figures) assert.equal(analysis.mentions[index]?.kind, 'figure', relation.kind);
  }
  const standing = analysis.mentions.filter(({ kind }) => kind !== 'project');
  standing.forEach((mention, i) => {
    const next = standing[i + 1];
    if (next) assert.ok(mention.span.end <= next.span.start, 'figures and dates do not overlap');
  });
}
