/** The store of findings: an edit checks again what it touched and nothing else, and shared findings turn round. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import '../fixedSeed.ts';
import {
  allFindings,
  type Checker,
  emptyFindings,
  type FindingStore,
  findingsOf,
  updateFindings,
} from '../../server/src/checks/findingStore.ts';
import type { DocumentRule, FigureInDocument, KeyRule, Rule } from '../../server/src/checks/rule.ts';
import type { FactKey } from '../../server/src/facts/fact.ts';
import { emptyIndex, replaceDocument, type WorkspaceIndex } from '../../server/src/index/workspaceIndex.ts';
import { emptyGlossary } from '../../server/src/mentions/proposal.ts';
import { noSegmenter } from '../../server/src/text/segmenter.ts';
import { toyAnalyse, toyRule } from '../workspace/toyAnalysis.ts';

interface Workspace {
  readonly index: WorkspaceIndex;
  readonly findings: FindingStore;
}

const toyOf = (uri: string, text: string) =>
  toyAnalyse({ uri, fileName: uri, text }, { segmenter: noSegmenter, glossary: emptyGlossary, force: true });

const checkerOf = (...rules: readonly Rule[]): Checker => ({
  rules,
  settings: {},
  textOf: () => undefined,
  onFailure: (_rule, error) => {
    throw error;
  },
});

function write({ index, findings }: Workspace, uri: string, text: string | null, checker: Checker): Workspace {
  const change = replaceDocument(index, uri, text === null ? null : toyOf(uri, text));
  return { index: change.index, findings: updateFindings(findings, change, uri, checker) };
}
const empty: Workspace = { index: emptyIndex, findings: emptyFindings };

/** The toy rule with a record of the keys that it was asked about. */
function recorded(): { readonly rule: Rule; readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    rule: {
      ...toyRule,
      check(key: FactKey, figures: readonly FigureInDocument[]) {
        asked.push(key);
        return toyRule.check(key, figures);
      },
    },
  };
}

const documentRule: DocumentRule = {
  ...toyRule,
  id: 'toy-nine',
  scope: 'document',
  check: ({ uri, mentions }) =>
    mentions
      .filter(({ text }) => text.endsWith('=9'))
      .map(({ span, text }) => ({
        uri,
        span,
        text,
        rule: 'toy-nine',
        severity: 'error',
        message: { zh: '九', en: 'nine' },
        related: [],
      })),
};

test('only the keys that the edited document has or had are checked again, and only where two figures meet', () => {
  const { rule, asked } = recorded();
  const checker = checkerOf(rule);
  let space = write(empty, 'a', 'x=1\ny=1\nalone=1', checker);
  space = write(space, 'b', 'x=2\nz=5', checker);
  space = write(space, 'c', 'y=3\nz=6', checker);
  asked.length = 0;
  space = write(space, 'b', 'x=1\nw=7', checker);
  assert.deepEqual(asked.sort(), ['x']);
  asked.length = 0;
  write(space, 'a', null, checker);
  assert.deepEqual(asked, []);
});

test('after any edits the findings are those of a check from the start', () => {
  const lines = fc.array(fc.tuple(fc.constantFrom('x', 'y', 'z'), fc.constantFrom('1', '2', '9')), { maxLength: 4 });
  const texts = fc.option(
    lines.map((all) => all.map(([name, value]) => `${name}=${value}`).join('\n')),
    { freq: 6 },
  );
  const edits = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), texts), { maxLength: 12 });
  const checker = checkerOf(toyRule, documentRule);
  fc.assert(
    fc.property(edits, (changes) => {
      let space = empty;
      const now = new Map<string, string>();
      for (const [uri, text] of changes) {
        space = write(space, uri, text, checker);
        if (text === null) now.delete(uri);
        else now.set(uri, text);
      }
      let anew = empty;
      for (const [uri, text] of [...now].reverse()) anew = write(anew, uri, text, checker);
      assert.deepEqual(allFindings(space.findings), allFindings(anew.findings));
      for (const uri of ['a', 'b', 'c'])
        assert.deepEqual(findingsOf(space.findings, uri), findingsOf(anew.findings, uri));
    }),
    { numRuns: 300 },
  );
});

test('a shared finding stands in both documents, each naming the other', () => {
  const checker = checkerOf(toyRule);
  const space = write(write(empty, 'a', 'x=1', checker), 'b', '\nx=2', checker);
  const [there] = findingsOf(space.findings, 'b');
  const [here] = findingsOf(space.findings, 'a');
  assert.deepEqual(
    [there?.uri, there?.text, there?.related.map(({ uri, text }) => [uri, text])],
    ['b', 'x=2', [['a', 'x=1']]],
  );
  assert.deepEqual(
    [here?.uri, here?.text, here?.related.map(({ uri, text }) => [uri, text])],
    ['a', 'x=1', [['b', 'x=2']]],
  );
  assert.deepEqual([here?.span.start, here?.related[0]?.span.start], [0, 1]);
  assert.equal(allFindings(space.findings).length, 1);
  const mended = write(space, 'a', 'x=2', checker);
  assert.deepEqual(findingsOf(mended.findings, 'b'), []);
  assert.equal(mended.findings.keysOfDocument.size, 0);
});

test('a rule that fails is named, and the others go on', () => {
  const failed: string[] = [];
  const broken: Rule = {
    ...toyRule,
    id: 'broken',
    check: () => {
      throw new Error('broken');
    },
  };
  const checker: Checker = { ...checkerOf(broken, toyRule), onFailure: (rule) => failed.push(rule) };
  const space = write(write(empty, 'a', 'x=1', checker), 'b', 'x=2', checker);
  assert.deepEqual(failed, ['broken']);
  assert.equal(allFindings(space.findings).length, 1);
});

test('settings change the severity of what stands at the rule’s own, and switch rules off', () => {
  const run = (setting: string) => {
    const checker = { ...checkerOf(toyRule), settings: { 'toy-difference': setting } as Checker['settings'] };
    return allFindings(write(write(empty, 'a', 'x=1', checker), 'b', 'x=2', checker).findings);
  };
  assert.deepEqual(
    run('hint').map(({ severity }) => severity),
    ['hint'],
  );
  assert.deepEqual(run('off'), []);
});

test('seen from its other place a finding names the figure of the first', () => {
  const quoting: KeyRule = {
    ...toyRule,
    check: (key, figures) =>
      toyRule.check(key, figures).map((finding) => ({
        ...finding,
        related: finding.related.map((place) => ({
          ...place,
          message: { zh: `作“${place.text}”`, en: `given as “${place.text}”` },
        })),
      })),
  };
  const checker = checkerOf(quoting);
  const both = write(write(empty, 'a', 'x=1', checker), 'b', 'x=2', checker);
  const [finding] = findingsOf(both.findings, 'a');
  assert.ok(finding);
  const [place] = finding.related;
  assert.ok(place && place.text !== finding.text);
  assert.equal(place.message.zh, `作“${place.text}”`);
});
