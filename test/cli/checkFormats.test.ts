/** The formats of `check` over one toy finding: fields, places, escaping, SARIF by its schema. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import { allFindings } from '../../server/src/checks/findingStore.ts';
import type { CheckedRun } from '../../server/src/cli/formats/checkedRun.ts';
import { checkWriters } from '../../server/src/cli/formats/checkWriters.ts';
import { cell } from '../../server/src/cli/formats/csv.ts';
import { fails } from '../../server/src/cli/severities.ts';
import { emptyGlossary } from '../../server/src/mentions/proposal.ts';
import { noSegmenter } from '../../server/src/text/segmenter.ts';
import { createHost } from '../../server/src/workspace/createHost.ts';
import { toyAnalyse, toyRule } from '../workspace/toyAnalysis.ts';
import { sarifShape } from './sarifShape.ts';

const texts: Readonly<Record<string, string>> = {
  'a dir/甲,一.txt': '首行\nx=1\n',
  'b:<&>.txt': '🎉\r\nx=2\n',
  'c.txt': 'y=3',
};

function checkedRun(language: 'zh' | 'en' = 'en'): CheckedRun {
  const host = createHost({
    tools: { segmenter: noSegmenter, glossary: emptyGlossary },
    rules: [toyRule],
    settings: {},
    onFailure: (rule, error) => assert.fail(`${rule}: ${error}`),
    analyse: toyAnalyse,
  });
  for (const [uri, text] of Object.entries(texts)) host.setDocument({ uri, fileName: uri, text });
  const { index, findings } = host.snapshot();
  const everything = allFindings(findings).map((finding) => ({
    ...finding,
    message: { zh: '50%：甲\n乙', en: 'a "quoted" <b> & 50%\nsecond line' },
  }));
  return {
    documents: Object.keys(texts).map((uri) => index.documents.get(uri)!),
    findings: everything,
    everything,
    analysisOf: (path) => index.documents.get(path)!,
    rules: [toyRule],
    language,
    colours: false,
    version: '1.2.3',
  };
}

const written = (format: keyof typeof checkWriters, run = checkedRun()): string =>
  [...checkWriters[format](run)].join('');

test('json: the contract, field by field', () => {
  assert.deepEqual(JSON.parse(written('json')), {
    documents: 3,
    findings: [
      {
        rule: 'toy-difference',
        severity: 'error',
        path: 'b:<&>.txt',
        start: 4,
        end: 7,
        text: 'x=2',
        message: 'a "quoted" <b> & 50%\nsecond line',
        related: [{ path: 'a dir/甲,一.txt', start: 3, end: 6, text: 'x=1', message: 'the other place' }],
      },
    ],
  });
  assert.equal(JSON.parse(written('json', checkedRun('zh'))).findings[0].message, '50%：甲\n乙');
});

test('text: places that a terminal can follow, and the sum', () => {
  const lines = written('text').split('\n');
  assert.ok(/^b:<&>\.txt:2:1 error /i.test(lines[0]!));
  assert.ok(lines.some((line) => line.trim() === 'a dir/甲,一.txt:2:1 x=1 the other place'));
  assert.match(
    written('text'),
    /3 documents checked, 1 finding \(.*1\), estimated error rate 769\.2 per 10,000 \(1 error, 13 characters\)\n$/,
  );
});

test('github: one escaped command for each finding', () => {
  assert.equal(
    written('github'),
    '::error file=b%3A<&>.txt,line=2,col=1,endLine=2,endColumn=3,title=toy-difference::a "quoted" <b> & 50%25%0Asecond line\n',
  );
});

test('junit and html: nothing of a document is markup', () => {
  for (const format of ['junit', 'html'] as const) {
    const text = written(format);
    assert.ok(text.includes('b:&lt;&amp;&gt;.txt'), format);
    assert.ok(text.includes('a &quot;quoted&quot; &lt;b&gt; &amp; 50%'), format);
    assert.ok(!text.includes('<b>'), format);
  }
  const junit = written('junit');
  assert.equal(junit.match(/<testsuite /g)?.length, 3);
  assert.equal(junit.match(/<failure /g)?.length, 1);
  assert.ok(junit.includes('failures="1"'));
});

test('sarif: regions, rules and related places', () => {
  const { runs } = JSON.parse(written('sarif'));
  const [{ tool, results, columnKind }] = runs;
  assert.equal(columnKind, 'utf16CodeUnits');
  assert.equal(tool.driver.rules[0].id, 'toy-difference');
  assert.ok(tool.driver.rules[0].help.markdown.includes('docs/rules/toy-difference.md'));
  const [result] = results;
  assert.equal(result.level, 'error');
  assert.equal(tool.driver.rules[result.ruleIndex].id, result.ruleId);
  const { physicalLocation } = result.locations[0];
  assert.equal(physicalLocation.artifactLocation.uri, 'b%3A%3C%26%3E.txt');
  assert.deepEqual(physicalLocation.region, {
    startLine: 2,
    startColumn: 1,
    endLine: 2,
    endColumn: 4,
    snippet: { text: 'x=2' },
  });
  const related = result.relatedLocations[0];
  assert.equal(related.physicalLocation.artifactLocation.uri, 'a%20dir/%E7%94%B2%2C%E4%B8%80.txt');
  assert.equal(related.message.text, 'the other place');
});

test('sarif: only what SARIF 2.1.0 knows, in its form', () => {
  const validate = new Ajv({ allErrors: true }).compile(sarifShape);
  assert.ok(validate(JSON.parse(written('sarif'))), JSON.stringify(validate.errors, null, 1));
  assert.ok(validate(JSON.parse(written('sarif', { ...checkedRun(), findings: [] }))), JSON.stringify(validate.errors));
});

test('--fail-on: at or above', () => {
  const finding = { ...checkedRun().findings[0]!, severity: 'warning' as const };
  assert.deepEqual(
    (['error', 'warning', 'information', 'hint', 'never'] as const).map((failOn) => fails(finding, failOn)),
    [false, true, true, true, false],
  );
});

test('csv cells: quoted by RFC 4180, never a formula', () => {
  assert.equal(cell('a,"b"\n'), '"a,""b""\n"');
  for (const text of ['=1+1', '+cmd', '-cmd', '@SUM(A1)', '\tx']) assert.equal(cell(text), `'${text}`);
  for (const text of ['=', '-5.2', '+3', '102', '>=', '甲']) assert.equal(cell(text), text);
  assert.equal(cell('=HYPERLINK("x")'), `"'=HYPERLINK(""x"")"`);
});
