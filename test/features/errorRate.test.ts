/** The estimated error rate: what counts, how often, and what it is reckoned on. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse } from '../../server/src/analysis/analyse.ts';
import type { DocumentAnalysis } from '../../server/src/analysis/documentAnalysis.ts';
import type { Finding, Severity } from '../../server/src/checks/finding.ts';
import { errorRate, errorRateText } from '../../server/src/features/errorRate.ts';
import { emptyGlossary } from '../../server/src/mentions/proposal.ts';
import { noSegmenter } from '../../server/src/text/segmenter.ts';

const text = '# 投资增长5%\n\n全年投资增长6%，消 费增长7%。\n';
const document: DocumentAnalysis = analyse(
  { uri: 'a', fileName: 'a.md', text },
  { segmenter: noSegmenter, glossary: emptyGlossary, force: true },
);

function finding(words: string, more: Partial<Finding> & { readonly partner?: string } = {}): Finding {
  const placeOf = (figure: string) => {
    const mention = document.mentions.find((one) => one.text === figure);
    assert.ok(mention, figure);
    return { uri: 'a', span: mention.span, text: figure };
  };
  const message = { zh: '', en: '' };
  const { partner, ...rest } = more;
  const related = partner === undefined ? [] : [{ ...placeOf(partner), message }];
  return { ...placeOf(words), rule: 'x', severity: 'error' as Severity, message, related, ...rest };
}

test('errors for every 10,000 characters, blanks and line breaks not counted', () => {
  const rate = errorRate([document], [finding('6%')]);
  const characters = document.blocks
    .map((block) => block.text)
    .join('')
    .replace(/\s/g, '').length;
  assert.equal(rate?.errors, 1);
  assert.equal(rate?.characters, characters);
  assert.equal(rate?.perTenThousand.toFixed(3), (10_000 / characters).toFixed(3));
});

test('a headline counts twice, also as the other place of the finding', () => {
  assert.equal(errorRate([document], [finding('5%')])?.errors, 2);
  assert.equal(errorRate([document], [finding('6%', { partner: '5%' })])?.errors, 2);
  assert.equal(errorRate([document], [finding('6%', { partner: '7%' })])?.errors, 1);
});

test('only errors count, each place once, accepted ones not; none is no rate', () => {
  assert.equal(errorRate([document], [finding('6%'), finding('6%', { rule: 'y' }), finding('7%')])?.errors, 2);
  for (const severity of ['warning', 'information', 'hint'] as const)
    assert.equal(errorRate([document], [finding('6%', { severity })]), null);
  assert.equal(errorRate([document], [finding('6%', { accepted: { by: 'person' } })]), null);
  assert.equal(errorRate([document], []), null);
});

test('a contradiction seen from both of its places is one error', () => {
  const both = [finding('6%', { partner: '7%' }), finding('7%', { partner: '6%' })];
  assert.equal(errorRate([document], both)?.errors, 1);
});

test('a fault of form counts a tenth, two in a headline; a document’s faults of form one error at most; advice nothing', () => {
  const form = (places: number, inHeadings: number, severity: Severity = 'information') =>
    finding('6%', { severity, form: { places, inHeadings } });
  const errors = (...findings: readonly Finding[]) => errorRate([document], findings)?.errors;
  assert.equal(errors(form(1, 0)), 0.1);
  assert.equal(errors(form(3, 1)), 0.4);
  assert.equal(errors(form(3, 0), form(4, 0)), 0.7);
  assert.equal(errors(form(131, 2)), 1);
  assert.equal(errors(form(3, 0), finding('5%')), 2.3);
  assert.equal(errors(form(3, 0, 'error')), 0.3);
  assert.equal(errors(form(3, 0, 'hint')), undefined);
  assert.equal(errors({ ...form(3, 0), accepted: { by: 'person' } }), undefined);
  assert.equal(errors(form(9, 0), { ...form(9, 0), uri: 'b' }), 1.8);
  const rate = errorRate([document], [form(3, 0)])!;
  assert.match(errorRateText(rate, 'zh'), /差错 0\.3 个/);
  assert.match(errorRateText(rate, 'en'), /0\.3 errors/);
});

test('in one phrase of each language, with what it comes from', () => {
  const rate = {
    errors: 2,
    characters: 15_320,
    perTenThousand: errorRate([document], [finding('6%')])!.perTenThousand,
  };
  assert.match(errorRateText(rate, 'zh'), /^预估差错率 \d+\.\d\/万（差错 2 个，15,320 字）$/);
  assert.match(errorRateText(rate, 'en'), /^estimated error rate \d+\.\d per 10,000 \(2 errors, 15,320 characters\)$/);
});
