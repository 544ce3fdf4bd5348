/** What the documentation names must exist: links, paths in code type, npm scripts. */
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { annotateFormats, checkFormats } from '../server/src/cli/arguments.ts';
import { helpText } from '../server/src/cli/help.ts';
import { root, type Source, sources } from './sources.ts';

const pages = sources('*.md', 'docs/**/*.md');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Headings as GitHub makes anchors of them. */
const anchors = (text: string): string[] =>
  [...text.matchAll(/^#+ +(.*)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/ /g, '-'),
  );

function isBrokenLink(page: Source, link: string): boolean {
  const [path = '', anchor] = decodeURI(link).split('#');
  const target = path === '' ? join(root, page.path) : join(root, dirname(page.path), path);
  if (!existsSync(target)) return true;
  return anchor !== undefined && target.endsWith('.md') && !anchors(readFileSync(target, 'utf8')).includes(anchor);
}

for (const page of pages) {
  test(`${page.path}: links lead somewhere`, () => {
    const links = [...page.text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link!);
    const local = links.filter((link) => !/^[a-z]+:/.test(link));
    assert.deepEqual(
      local.filter((link) => isBrokenLink(page, link)),
      [],
    );
  });

  test(`${page.path}: paths in code type exist`, () => {
    const ours = /`((?:server|client|test|scripts|docs|seeds|bench|syntaxes|l10n|\.ci)\/[^`\s]*|[\w-]+\.(?:md|json))`/g;
    const named = [...page.text.matchAll(ours)].map(([, path]) => path!);
    const missing = named.filter(
      (path) => !/[<>…]/.test(path) && globSync(path.replace(/\/$/, ''), { cwd: root }).length === 0,
    );
    assert.deepEqual(missing, []);
  });

  test(`${page.path}: its npm commands exist`, () => {
    const named = [...page.text.matchAll(/npm (?:run ([\w:-]+)|(test))/g)].map(([, run, itself]) => run ?? itself!);
    assert.deepEqual(
      named.filter((name) => !(name in scripts)),
      [],
    );
  });
}

test('README.md names every option and command of the command line, and every format', () => {
  const readme = pages.find(({ path }) => path === 'README.md')!.text;
  const options = new Set(helpText('en').match(/--[a-z][a-z-]+|policy-annotator [a-z]+/g));
  const formats = [...annotateFormats, ...checkFormats];
  assert.ok(options.size > 10);
  assert.deepEqual(
    [...options, ...formats].filter((word) => !readme.includes(word)),
    [],
  );
});
