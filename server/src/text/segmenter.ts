/**
 * Word segmentation behind a small interface, so that the core runs (with fewer words known) where nodejieba does not load.
 */
export interface Word {
  readonly text: string;
  /** Part of speech in the notation of the ICTCLAS/PKU tag set (`n` noun, `v` verb, `ns` place, `nt` organisation …). */
  readonly tag: string;
  /** Offset in the text that was given. */
  readonly start: number;
}

export interface Segmenter {
  /** False where the native binding or its dictionaries are missing; `tag` then gives no words at all. */
  readonly available: boolean;
  /** Words in the order of the text; together they are the text. Loads the dictionaries at the first call. */
  tag(text: string): readonly Word[];
}

/** Knows no words. */
export const noSegmenter: Segmenter = { available: false, tag: () => [] };
