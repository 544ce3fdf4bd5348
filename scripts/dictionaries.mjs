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
 * Writes jieba.dict.utf8, hmm_model.utf8, user.dict.utf8, idf.utf8 and stop_words.utf8 into `outFolder`, which is made if missing.
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
}
