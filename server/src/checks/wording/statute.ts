/** Whether a document is a law or regulation: texts in articles have a style of their own. */
import type { DocumentAnalysis } from '../../analysis/documentAnalysis.ts';
import { foundInBlocks } from '../../analysis/foundInBlocks.ts';
import { isPacked } from '../../analysis/packedAnalysis.ts';

/** Articles from which on a text is one. */
const fewest = 5;

const article = /^第[一二三四五六七八九十百零]{1,6}条/;

const articlesIn = foundInBlocks(({ blocks }, { block }) => (article.test(blocks[block]?.text ?? '') ? [true] : []));

/** Packed documents are asked again and again, and their parts are not kept. */
const packedStatutes = new WeakMap<DocumentAnalysis, boolean>();

export function isStatute(document: DocumentAnalysis): boolean {
  if (!isPacked(document)) return articlesIn(document).length >= fewest;
  const known =
    packedStatutes.get(document) ?? document.blocks.filter(({ text }) => article.test(text)).length >= fewest;
  packedStatutes.set(document, known);
  return known;
}

/** A statute of five articles, the fourth with the words given, for examples. */
export const statuteWith = (words: string): string =>
  [
    '某市重点项目管理办法',
    '第一条 为了加强重点项目管理，保障项目建设质量，制定本办法。',
    '第二条 本办法适用于本市行政区域内的重点项目管理活动。',
    '第三条 市发展改革部门负责重点项目的综合协调和监督管理工作。',
    `第四条 ${words}。`,
    '第五条 本办法由市发展改革部门负责解释，自公布之日起施行。',
  ].join('\n\n');
