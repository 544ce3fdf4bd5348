/**
 * Makes a folder of many documents out of given texts: `folder.mjs N OUT FOLDER…`. Every document is a stretch of one text with other
 * places, years, figures and here and there another word, the same in every run. OUT must be empty or not there: nothing is overwritten.
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { counties } from '../server/src/lexicon/counties.ts';
import { cities, provinces } from '../server/src/lexicon/places.ts';
import { seededNumbers } from '../test/seededNumbers.ts';
import { readTextFile, textFiles } from './texts.mjs';

/** Characters of a document: between these, so that 20,000 documents have more than 100 million. */
const [shortest, longest] = [1500, 10_000];
const perFolder = 500;

/** Words of one meaning: sentences that all documents share would make every one a copy of every other. */
const synonyms = [
  ['推进', '推动', '促进'],
  ['加快', '加速', '抓紧'],
  ['实现', '达到', '完成'],
  ['建设', '建造', '打造'],
  ['提升', '提高', '增强'],
  ['发展', '进步', '成长'],
  ['全面', '全力', '深入'],
  ['重点', '要点', '关键'],
  ['持续', '不断', '接续'],
  ['坚持', '坚决', '始终'],
];
const synonymsOf = new Map(synonyms.flatMap((group) => group.map((word) => [word, group])));
const anySynonym = new RegExp([...synonymsOf.keys()].join('|'), 'g');

/** Places by their last character: a city becomes another city. */
const kinds = new Map();
for (const name of [...counties, ...cities.map((city) => city.name), ...provinces.map((province) => province.name)]) {
  if (name.length < 3 || name.length > 5) continue;
  const kind = name.slice(-1);
  kinds.set(kind, [...(kinds.get(kind) ?? []), name]);
}
const anyPlace = new RegExp(
  [...kinds.values()]
    .flat()
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'g',
);

function randomFrom(seed) {
  const next = seededNumbers(seed);
  return { below: (limit) => next() % limit, one: (list) => list[next() % list.length] };
}

/** Lines of a text, its first ones as a head, then from anywhere on; where it ends the next text goes on. Each with the text's number. */
function stretch(texts, source, size, random) {
  const lines = texts[source];
  const taken = lines.slice(0, 3).map((_, number) => ({ source, number }));
  let length = 0;
  let at = { source, number: 3 + random.below(Math.max(1, lines.length - 3)) };
  while (length < size) {
    const line = texts[at.source][at.number];
    if (line === undefined) at = { source: (at.source + 1) % texts.length, number: 0 };
    else {
      taken.push(at);
      length += line.length + 1;
      at = { source: at.source, number: at.number + 1 };
    }
  }
  return taken;
}

/** Other digits, as many; a place that has 0 keeps it, so that round figures stay round. */
const otherFigure = (figure, random) =>
  figure.replace(/\d/g, (digit, at) => (at === 0 ? 1 + random.below(9) : digit === '0' ? '0' : random.below(10)));

/** Document `i` of a folder made from the texts, each given as its lines. */
export function madeDocument(texts, i) {
  const random = randomFrom(20_250_110 + i * 7919);
  const lines = stretch(texts, i % texts.length, shortest + random.below(longest - shortest), random);
  const years = random.below(20) - 12;
  const places = new Map();
  const placeFor = (name) => {
    if (!places.has(name)) places.set(name, random.one(kinds.get(name.slice(-1))));
    return places.get(name);
  };
  return lines
    .map(({ source, number }) => {
      // What one text says of one year is the same in every document, else the made documents would contradict each other everywhere.
      const figures = randomFrom((source * 100 + years + 12) * 100_003 + number);
      return texts[source][number]
        .replace(anyPlace, placeFor)
        .replace(anySynonym, (word) => random.one(synonymsOf.get(word)))
        .replace(/(?<![\d.])(?:19|20)\d\d(?=年)/g, (year) => String(Number(year) + years))
        .replace(/(?<![\d.,年月日])\d+(?:\.\d+)?(?![\d年月日.])/g, (figure) => otherFigure(figure, figures));
    })
    .join('\n');
}

if (process.argv[1] && basename(process.argv[1]) === 'folder.mjs') {
  const [count, out, ...from] = process.argv.slice(2);
  if (!(Number(count) > 0) || !out || from.length === 0) throw new Error('folder.mjs N OUT FOLDER…');
  if (existsSync(out) && readdirSync(out).length > 0) throw new Error(`${out} is not empty`);
  const texts = textFiles(from).map((file) => readTextFile(file).split('\n'));
  let characters = 0;
  for (let i = 0; i < Number(count); i++) {
    const folder = join(out, String(Math.floor(i / perFolder)).padStart(3, '0'));
    if (i % perFolder === 0) mkdirSync(folder, { recursive: true });
    const text = madeDocument(texts, i);
    characters += text.length;
    writeFileSync(join(folder, `${String(i).padStart(6, '0')}.txt`), text);
  }
  console.log(`${count} documents, ${characters} characters in ${out}`);
}
