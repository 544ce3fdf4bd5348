/** Rules of form: one finding a document, places and right forms exact to the raw character, the profile, and costs that stay linear. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import '../fixedSeed.ts';
import { analyse } from '../../server/src/analysis/analyse.ts';
import type { Finding } from '../../server/src/checks/finding.ts';
import { emptyFindings, findingsOf } from '../../server/src/checks/findingStore.ts';
import type { TextRule } from '../../server/src/checks/rule.ts';
import { settingsWithProfile } from '../../server/src/checks/ruleSettings.ts';
import { rules } from '../../server/src/checks/rules.ts';
import { placesIn } from '../../server/src/checks/wording/wordsMatching.ts';
import { emptyGlossary } from '../../server/src/mentions/proposal.ts';
import { noSegmenter } from '../../server/src/text/segmenter.ts';
import { assertLinear } from '../assertLinear.ts';
import { findingsIn } from './runRules.ts';

const textRules = rules.filter((rule): rule is TextRule => rule.scope === 'text');
const withForm = settingsWithProfile('contradictions-and-form', rules, {});
const read = (text: string) =>
  analyse({ uri: '1.txt', fileName: '1.txt', text }, { segmenter: noSegmenter, glossary: emptyGlossary, force: true });

/** What a finding's corrections make of the text. */
function corrected(text: string, { corrections = [] }: Finding): string {
  let result = text;
  for (const { span, right } of [...corrections].reverse())
    result = result.slice(0, span.start) + right + result.slice(span.end);
  return result;
}

describe('the profile', () => {
  const text = '全市经济工作会议召开\n\n会议提出，2026年全市规模以上工业增加值增长5-10%，项目建设持续加快。\n';
  const ids = (settings: Parameters<typeof findingsIn>[2]) =>
    findingsIn([text], rules, settings).map(({ rule, severity }) => `${rule} ${severity}`);

  test('rules of form run with it alone', () => {
    assert.deepEqual(ids(settingsWithProfile('contradictions', rules, {})), []);
    assert.deepEqual(ids(withForm), ['range-unit-missing information']);
    assert.ok(
      rules.some(({ form }) => form) && rules.every(({ form, enabledByDefault }) => !(form && enabledByDefault)),
    );
  });

  test('what is set for one rule counts more', () => {
    assert.deepEqual(ids(settingsWithProfile('contradictions-and-form', rules, { 'range-unit-missing': 'off' })), []);
    assert.deepEqual(ids(settingsWithProfile('contradictions', rules, { 'range-unit-missing': 'hint' })), [
      'range-unit-missing hint',
    ]);
  });
});

describe('a finding of form', () => {
  const places = Array.from({ length: 14 }, (_, i) => `全市规模以上工业增加值增长${i + 1}-${i + 20}%，项目建设加快。`);
  const text = `# 增长1-2%\n\n${places.join('\n\n')}\n`;

  test('is one for a document, with the others beside it and all of them counted', () => {
    const [finding, ...others] = findingsIn([text], rules, withForm);
    assert.ok(finding);
    assert.deepEqual(others, []);
    assert.deepEqual(finding.form, { places: 15, inHeadings: 1 });
    assert.equal(finding.related.length, 9);
    assert.match(finding.message.zh, /^“1-2%”.*应写作“1%—2%”。全文共 15 处。$/);
    assert.match(finding.message.en, /write “1%—2%”\. 15 places in the document\.$/);
    assert.equal(finding.corrections?.length, 15);
  });

  test('stands at its first place alone, where one of other kinds is seen from each of its places', () => {
    const findings = findingsIn([text], rules, withForm);
    const seen = (some: readonly Finding[]) =>
      findingsOf({ ...emptyFindings, byDocument: emptyFindings.byDocument.set('1.txt', some) }, '1.txt').length;
    assert.equal(seen(findings), 1);
    assert.equal(seen(findings.map(({ form: _, ...rest }) => rest)), 10);
  });

  test('goes when its corrections are made', () => {
    const [finding] = findingsIn([text], rules, withForm);
    const right = corrected(text, finding!);
    assert.ok(right.includes('增长14%—33%，'));
    assert.deepEqual(findingsIn([right], rules, withForm), []);
  });

  test('shows the words as they are written where the text says them otherwise', () => {
    const [finding] = findingsIn(
      ['全市经济运行情况\n\n２０２５年，全市生产总值增长７．３％，运行平稳。\n'],
      rules,
      withForm,
    );
    assert.deepEqual(
      finding?.corrections?.map((one) => [one.text, one.right]),
      [
        ['２０２５', '2025'],
        ['７．３％', '7.3%'],
      ],
    );
  });
});

describe('every correction that a rule shows', () => {
  for (const rule of textRules.filter(({ form }) => form))
    for (const { documents, note } of rule.wrong) {
      const [text] = documents as [string];
      const [finding] = findingsIn(documents, rules, { [rule.id]: 'on' });
      if (finding?.corrections)
        test(`${rule.id}: ${note.en}`, () => {
          const right = corrected(text, finding);
          assert.notEqual(right, text);
          assert.deepEqual(findingsIn([right], rules, { [rule.id]: 'on' }), []);
        });
    }
});

test('words are found in the raw text, whatever breaks and blanks stand between them', () => {
  const character = fc.constantFrom(...'全市增长5%，。、（ab\u3000');
  const gap = fc.constantFrom('', '', '', ' ', '\n', '\r\n', '\u3000\u3000', ' \n\n ');
  fc.assert(
    fc.property(fc.array(fc.tuple(character, gap), { minLength: 1, maxLength: 60 }), (parts) => {
      const text = parts.map(([one, between]) => one + between).join('');
      const document = read(text);
      for (const block of document.blocks) {
        if (block.kind === 'row') continue;
        const placeAt = placesIn('1.txt', block, text);
        for (let at = 0; at < block.text.length; at++) {
          if (/\s/.test(block.text[at]!)) continue;
          const { span } = placeAt(at, at + 1);
          // One width: brackets and commas may be read as their wide twins.
          assert.equal(text.slice(span.start, span.end).normalize('NFKC'), block.text[at]!.normalize('NFKC'));
        }
      }
    }),
  );
});

for (const unit of [
  '1,',
  '三、四',
  '1-',
  '10几',
  '二零',
  '24:',
  '2021年以来连续',
  '三分之',
  '1KM',
  '９．',
  '98年',
  '“六·',
  '[2025]',
  '（1）\n\n',
  '1 ',
])
  test(`rules of wording and form: twice ${JSON.stringify(unit)} is about twice the work`, () =>
    assertLinear(30_000, (length) => {
      const text = unit.repeat(Math.ceil(length / unit.length));
      const document = read(text);
      return () => textRules.map((rule) => rule.check(document, text));
    }));

test('two digits with a blank between are reported without a right form: a dash may have been lost', () => {
  const text = '全市产业发展情况\n\n每个特色园区争取引进2 3个大项目，新增就业10 万人，推动园区产业链条化、集群化。\n';
  const [finding] = findingsIn([text], rules, withForm);
  assert.equal(finding?.text, '2 3个');
  assert.deepEqual(
    finding?.corrections?.map(({ right }) => right),
    ['10万人'],
  );
});
