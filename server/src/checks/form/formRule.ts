/** Rules of form: all that a rule finds in a document is one finding, at the first place, with the right form where that is certain. */
import type { DocumentAnalysis, Mention } from '../../analysis/documentAnalysis.ts';
import type { Bilingual, Correction, Finding, Place } from '../finding.ts';
import { findingAt, placeOf, relatedPlace } from '../messageFinding.ts';
import type { Example, TextRule } from '../rule.ts';
import { wordsMatching } from '../wording/wordsMatching.ts';

/** A place with a fault of form. */
export interface FormFault extends Place {
  /** What it should say, where that is certain. */
  readonly right?: string;
  readonly inHeading: boolean;
}

export interface FormRule extends Omit<TextRule, 'scope' | 'form' | 'enabledByDefault' | 'check'> {
  /** What is wrong, as the end of a sentence that begins with the words. */
  readonly fault: Bilingual;
  /** In the order of the text. */
  find(document: DocumentAnalysis, raw: string): readonly FormFault[];
}

/** How many of the other places a finding names. */
const named = 9;

export function formRule({ fault, find, ...rest }: FormRule): TextRule {
  const rule: TextRule = {
    ...rest,
    scope: 'text',
    form: true,
    enabledByDefault: false,
    check(document, raw) {
      const faults = find(document, raw);
      return faults.length === 0 ? [] : [oneFinding(rule, fault, faults)];
    },
  };
  return rule;
}

/** An example of one document. */
export const example = (text: string, zh: string, en: string): Example => ({ documents: [text], note: { zh, en } });

function oneFinding({ id, severity }: TextRule, fault: Bilingual, faults: readonly FormFault[]): Finding {
  const [{ right, inHeading: _, ...first }, ...others] = faults as [FormFault, ...FormFault[]];
  const count = faults.length;
  const message = {
    zh: `“${first.text}”${fault.zh}${right === undefined ? '' : `，应写作“${right}”`}。${count > 1 ? `全文共 ${count} 处。` : ''}`,
    en: `“${first.text}” ${fault.en}${right === undefined ? '' : `: write “${right}”`}.${count > 1 ? ` ${count} places in the document.` : ''}`,
  };
  const related = others
    .slice(0, named)
    .map(({ right: better, inHeading: __, ...place }) =>
      relatedPlace(
        place,
        better === undefined
          ? { zh: '同类之处', en: 'another place like it' }
          : { zh: `应写作“${better}”`, en: `write “${better}”` },
      ),
    );
  const corrections = faults.flatMap(({ inHeading: __, right: better, ...place }): Correction[] =>
    better === undefined ? [] : [{ ...place, right: better }],
  );
  return {
    ...findingAt(first, id, severity, message, related),
    form: { places: count, inHeadings: faults.filter(({ inHeading }) => inHeading).length },
    ...(corrections.length === 0 ? {} : { corrections }),
  };
}

/**
 * A fault wherever a pattern fits. `rightOf` says what should be written, undefined where something is wrong and nobody can say what is
 * right, null where nothing is wrong. `cue` and `pattern` as in `wordsMatching`.
 */
export const faultsMatching =
  (cue: string | RegExp, pattern: RegExp, rightOf: (match: RegExpExecArray) => string | undefined | null) =>
  (document: DocumentAnalysis, raw: string): readonly FormFault[] =>
    wordsMatching(document, raw, cue, pattern).flatMap(({ match, block, ...place }) => {
      const right = rightOf(match);
      return right === null ? [] : [faultOf(place, block.kind === 'heading', right)];
    });

/** A mention as a fault. */
export const faultAtMention = (document: DocumentAnalysis, mention: Mention, right?: string): FormFault =>
  faultOf(placeOf(document, mention), document.blocks[mention.block]?.kind === 'heading', right);

export const faultOf = (place: Place, inHeading: boolean, right?: string): FormFault => ({
  ...place,
  inHeading,
  ...(right === undefined ? {} : { right }),
});
