#!/usr/bin/env node
/**
 * Draws mentions of each kind at random from what recognition finds in a folder, as a page to judge by reading, and reckons precision
 * from the judged page.
 *
 *     node bench/judge.mjs draw FOLDER [--seed 1] [--figures 200] [--dates 100] [--projects 100] > page.txt
 *     node bench/judge.mjs count page.txt
 *
 * Every drawn mention is one line of `[ ] kind …` and one with its sentence. The judge writes into the brackets: `y` right, `s` wrong
 * span, `v` right span but wrong value, `n` no mention at all. The interval is Wilson's at 95 %.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { analyse } from '../server/src/analysis/analyse.ts';
import { emptyGlossary } from '../server/src/mentions/proposal.ts';
import { diskSegmenter } from '../server/src/workspace/diskSegmenter.ts';
import { seededNumbers } from '../test/seededNumbers.ts';
import { readTextFile, textFiles } from './texts.mjs';

/** Characters of the sentence shown on each side. */
const room = 30;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    figures: { type: 'string', default: '200' },
    dates: { type: 'string', default: '100' },
    projects: { type: 'string', default: '100' },
  },
});
const [command, path] = positionals;
if (command === 'draw' && path) draw(path);
else if (command === 'count' && path) count(readFileSync(path, 'utf8'));
else throw new Error('draw FOLDER or count PAGE');

function draw(folder) {
  const next = seededNumbers(Number(values.seed));
  const segmenter = diskSegmenter((message) => {
    throw new Error(message.en);
  });
  const found = { figure: [], date: [], project: [] };
  for (const file of textFiles([folder])) {
    const [name, text] = [basename(file), readTextFile(file)];
    const document = analyse({ uri: name, fileName: name, text }, { segmenter, glossary: emptyGlossary, force: false });
    for (const mention of document.mentions) found[mention.kind].push({ name, document, mention });
  }
  for (const [kind, wanted] of Object.entries({ figure: values.figures, date: values.dates, project: values.projects }))
    for (const one of drawn(found[kind], Number(wanted), () => next() / 2 ** 32)) console.log(page(one));
}

/** So many of all, each as likely as any other; in the order of the texts. */
function drawn(all, wanted, random) {
  const order = all.map((_, index) => index);
  for (let i = 0; i < Math.min(wanted, order.length); i++) {
    const j = i + Math.floor(random() * (order.length - i));
    [order[i], order[j]] = [order[j], order[i]];
  }
  return order
    .slice(0, wanted)
    .sort((a, b) => a - b)
    .map((index) => all[index]);
}

function page({ name, document, mention }) {
  const sentence = document.sentences[mention.sentence].text;
  const [start, end] = mention.inSentence;
  const shown = `${sentence.slice(Math.max(0, start - room), start)}⟦${sentence.slice(start, end)}⟧${sentence.slice(end, end + room)}`;
  return `[ ] ${mention.kind} ${meaning(mention)} · ${name}\n    ${shown}`;
}

function meaning(mention) {
  if (mention.kind === 'date')
    return `${mention.value ?? '?'}${mention.reference ? ` (${mention.reference.source} ${mention.reference.value})` : ''}`;
  if (mention.kind === 'project') return `${mention.type} ${mention.evidence}`;
  const { quantity, fact } = mention;
  const attributes = ['indicator', 'scope', 'period', 'role', 'measure', 'direction'].map(
    (one) => fact[one]?.value ?? '-',
  );
  return `${quantity.values.map((value) => value.toFixed()).join('–')} ${quantity.unit} ${quantity.bound} | ${attributes.join(' | ')}`;
}

function count(text) {
  for (const kind of ['figure', 'date', 'project']) {
    const judged = [...text.matchAll(new RegExp(`^\\[([ysvn])\\] ${kind} `, 'gm'))].map(([, verdict]) => verdict);
    if (judged.length === 0) continue;
    const right = (verdicts) => judged.filter((verdict) => verdicts.includes(verdict)).length;
    const line = (what, hits) => {
      const [low, high] = wilson(hits, judged.length);
      return `${what} ${hits}/${judged.length} = ${(hits / judged.length).toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}]`;
    };
    console.log(`${kind}: ${line('span', right('yv'))}, ${line('span and value', right('y'))}`);
  }
}

/** Wilson's interval of a proportion at 95 %. */
function wilson(hits, total) {
  const z = 1.959964;
  const rate = hits / total;
  const centre = rate + (z * z) / (2 * total);
  const spread = z * Math.sqrt((rate * (1 - rate)) / total + (z * z) / (4 * total * total));
  const scale = 1 + (z * z) / total;
  return [(centre - spread) / scale, (centre + spread) / scale];
}
