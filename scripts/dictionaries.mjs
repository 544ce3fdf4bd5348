/**
 * Build step: writes the dictionaries that ship with the product, pruned from those of nodejieba. Rare words cost most of the
 * memory (254 MB and 0.9 s at first use) and help little, because what the segmenter does not know is itself a sign of a name.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Words that occur less often in the corpus of the dictionary are left out. */
const leastFrequency = 20;
/** Keyword extraction is not used, but cppjieba ends the process on an empty list. */
const idfLines = 100;

const source = join(
  dirname(createRequire(import.meta.url).resolve('nodejieba/package.json')),
  'submodules/cppjieba/dict',
);
const lines = (name) => readFileSync(join(source, name), 'utf8').split('\n').filter(Boolean);
const write = (folder, name, kept) => writeFileSync(join(folder, name), `${kept.join('\n')}\n`);

/**
 * The least that cppjieba takes: one word, and a model of start, transitions (4 × 4) and one character for each of four positions. nodejieba
 * frees its dictionaries only when it loads others, so a thread that ends loads these.
 */
const least = {
  'least.dict.utf8': ['的 100 uj'],
  'least.hmm.utf8': [...Array.from({ length: 5 }, () => '0 0 0 0'), ...Array.from({ length: 4 }, () => '的:0')],
};

/**
 * Writes jieba.dict.utf8, hmm_model.utf8, user.dict.utf8, idf.utf8, stop_words.utf8, least.dict.utf8 and least.hmm.utf8 into `outFolder`,
 * which is made if missing.
 * @param {string} outFolder
 */
export function pruneDictionaries(outFolder) {
  mkdirSync(outFolder, { recursive: true });
  const isFrequent = (line) => Number(line.split(' ')[1]) >= leastFrequency;
  write(outFolder, 'jieba.dict.utf8', lines('jieba.dict.utf8').filter(isFrequent));
  write(outFolder, 'idf.utf8', lines('idf.utf8').slice(0, idfLines));
  for (const name of ['hmm_model.utf8', 'user.dict.utf8', 'stop_words.utf8']) {
    copyFileSync(join(source, name), join(outFolder, name));
  }
  for (const [name, kept] of Object.entries(least)) write(outFolder, name, kept);
}
