/**
 * The segmenter over nodejieba. cppjieba ends the whole process when a dictionary is missing or broken, so the files are looked
 * at before the binding is asked to load them. Disk and binding are handed in.
 */
import type { Segmenter, Word } from './segmenter.ts';

/** What is used of nodejieba. */
export interface Jieba {
  load(dictionaries: {
    readonly dict: string;
    readonly hmmDict: string;
    readonly userDict: string;
    readonly idfDict: string;
    readonly stopWordDict: string;
  }): unknown;
  tag(text: string): readonly { readonly word: string; readonly tag: string }[];
}

export interface JiebaSource {
  /** Folder of the five dictionary files, without a slash at its end. */
  readonly dictionaryFolder: string;
  /** Gives nodejieba; throws where the binding is missing. */
  readonly load: () => Jieba;
  /** Whether a file is there and not empty. */
  readonly exists: (path: string) => boolean;
  /** First line of a file that exists. */
  readonly firstLine: (path: string) => string;
  /** Told once, when the first words are asked for, why there are none. */
  readonly onUnavailable: (message: { readonly zh: string; readonly en: string }) => void;
}

export interface DictionarySegmenter extends Segmenter {
  /** Frees the dictionaries; the next text that is asked for loads them again. Nothing else does: not even the end of a thread. */
  rest(): void;
}

const files = {
  dict: 'jieba.dict.utf8',
  hmmDict: 'hmm_model.utf8',
  userDict: 'user.dict.utf8',
  idfDict: 'idf.utf8',
  stopWordDict: 'stop_words.utf8',
};

/** What is loaded in place of the dictionaries to free them; not there beside the whole dictionaries of nodejieba. */
const leastFiles = { ...files, dict: 'least.dict.utf8', hmmDict: 'least.hmm.utf8' };

/** How many texts' words are kept. */
const mostKnown = 4096;

/** A row of the main dictionary: word, frequency, tag. */
const mainRow = /^\S+ \d+ \S+\s*$/u;

export function jiebaSegmenter(source: JiebaSource): DictionarySegmenter {
  let state: 'asleep' | 'ready' | 'missing' = 'asleep';
  let jieba: Jieba | undefined;
  let looked: string | undefined;
  /** The words of texts asked for before: names are named again and again, and so are those of a paragraph that is being edited. */
  const known = new Map<string, readonly Word[]>();

  const path = (name: string) => `${source.dictionaryFolder}/${name}`;

  const load = (binding: Jieba, { dict, hmmDict, userDict, idfDict, stopWordDict }: typeof files): void =>
    void binding.load({
      dict: path(dict),
      hmmDict: path(hmmDict),
      userDict: path(userDict),
      idfDict: path(idfDict),
      stopWordDict: path(stopWordDict),
    });

  /** What is wrong with the dictionaries; '' when nothing is. */
  const faults = (): string => {
    const missing = Object.values(files).filter((name) => !source.exists(path(name)));
    if (missing.length > 0) return missing.map(path).join(', ');
    return mainRow.test(source.firstLine(path(files.dict))) ? '' : path(files.dict);
  };

  const giveUp = (what: string): void => {
    state = 'missing';
    source.onUnavailable({
      zh: `分词不可用，项目名称的识别会减少。缺失或损坏：${what}`,
      en: `Word segmentation is not available; fewer project names will be found. Missing or broken: ${what}`,
    });
  };

  const wake = (): void => {
    looked ??= faults();
    if (looked) {
      giveUp(looked);
      return;
    }
    try {
      jieba = source.load();
      load(jieba, files);
      state = 'ready';
    } catch (error) {
      giveUp(`nodejieba (${error instanceof Error ? error.message : String(error)})`);
    }
  };

  return {
    get available() {
      if (state === 'asleep') looked ??= faults();
      return state === 'ready' || (state === 'asleep' && looked === '');
    },
    tag(text) {
      if (state === 'asleep') wake();
      if (state !== 'ready' || jieba === undefined || text === '') return [];
      const cached = known.get(text);
      if (cached) return cached;
      // Half of a surrogate pair is no UTF-8 and would come back as a replacement of unknown length.
      const words = placed(text, jieba.tag(text.toWellFormed()));
      if (known.size >= mostKnown) known.clear();
      known.set(text, words);
      return words;
    },
    rest() {
      if (state !== 'ready' || jieba === undefined) return;
      known.clear();
      if (!Object.values(leastFiles).every((name) => source.exists(path(name)))) return;
      load(jieba, leastFiles);
      state = 'asleep';
    },
  };
}

/** Gives the words their offsets in UTF-16 and the characters of the text that was given. */
function placed(text: string, tagged: readonly { readonly word: string; readonly tag: string }[]): Word[] {
  const words: Word[] = [];
  let start = 0;
  for (const { word, tag } of tagged) {
    words.push({ text: text.slice(start, start + word.length), tag, start });
    start += word.length;
  }
  return words;
}
