/** House rules that no linter knows: a comment at the head, files that can be read in one go, exact decimals, a core without clock and chance. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import ts from 'typescript';
import { type Source, sources } from './sources.ts';

const mostLines = 400;

const all = sources('{server,client}/src/**/*.ts', 'test/**/*.{ts,js}', '{bench,scripts}/**/*.{ts,mjs}');
const core = sources('server/src/{base,lexicon,text,mentions,facts,analysis,index,checks,features}/**/*.ts');
/** A figure is an exact decimal from its digits on. Numbers of the calendar are small and whole, and no figures. */
const figures = core.filter(({ path }) => /\/(mentions|facts|checks)\/(?!date)/.test(path));

/** What is outside of comments: calls and uses by their dotted names (`Number.parseFloat`, `new Date()` as `new Date/0`). */
function usedNames({ path, text }: Source): string[] {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) names.push(`${node.expression.getText(file)}()`);
    if (ts.isNewExpression(node)) names.push(`new ${node.expression.getText(file)}/${node.arguments?.length ?? 0}`);
    if (ts.isPropertyAccessExpression(node)) names.push(node.getText(file));
    node.forEachChild(visit);
  };
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  visit(file);
  return names;
}

/** Lines `path: name` for each forbidden name that a file uses. */
const uses = (among: readonly Source[], forbidden: RegExp): string[] =>
  among.flatMap((file) =>
    usedNames(file)
      .filter((name) => forbidden.test(name))
      .map((name) => `${file.path}: ${name}`),
  );

test('every source file opens with a comment that says its job', () => {
  const silent = all.filter(({ text }) => !/^(?:#!.*\n)?\/(?:\/|\*\*?)\s*\S/.test(text));
  assert.deepEqual(
    silent.map(({ path }) => path),
    [],
  );
});

test(`no source file is longer than ${mostLines} lines`, () => {
  const lines = ({ text }: Source): number => text.trimEnd().split('\n').length;
  const long = all.filter((file) => lines(file) > mostLines);
  assert.deepEqual(
    long.map((file) => `${file.path}: ${lines(file)}`),
    [],
  );
});

test('figures never become floating-point numbers', () => {
  assert.deepEqual(uses(figures, /^(Number|parseFloat|parseInt|Number\.parse(Float|Int))\(\)$/), []);
});

test('the core reads no clock, no chance and no environment', () => {
  const forbidden = /^(new Date\/0|Date\(\)|Date\.now|performance\.now|Math\.random|process\.\w+|console\.\w+)$/;
  assert.deepEqual(uses(core, forbidden), []);
});

test('sources name no place of the machine that they were written on', () => {
  const found = all.flatMap(({ path, text }) =>
    [...text.matchAll(/(?<![\w.-])\/(work|tmp|home|root)\/[\w./-]+/g)].map(([place]) => `${path}: ${place}`),
  );
  assert.deepEqual(found, []);
});
