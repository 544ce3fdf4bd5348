/** Rules of form: all that a rule finds in a document is one finding, at the first place, with the right form where that is certain. */
import type { DocumentAnalysis } from '../../analysis/documentAnalysis.ts';
import type { Bilingual, Correction, Finding, Place } from '../finding.ts';
import { findingAt, relatedPlace } from '../messageFinding.ts';
import type { TextRule } from '../rule.ts';

/** A place with a fault of form. */
export interface FormFault extends Place {
  /** What it should say, where that is certain. */
  readonly right?: string;
  /** Whether it stands in a heading. */
  readonly inHeading: boolean;
}

export interface FormRule extends Omit<TextRule, 'scope' | 'form' | 'enabledByDefault' | 'check'> {
  /** What is wrong, as the end of a sentence after the words. */
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

function oneFinding({ id, severity }: TextRule, fault: Bilingual, faults: readonly FormFault[]): Finding {
  const [{ right, inHeading: _, ...first }, ...others] = faults as [FormFault, ...FormFault[]];
  const many = faults.length > 1;
  const corrections = faults.flatMap(({ inHeading: _, ...place }): Correction[] =>
    place.right === undefined ? [] : [{ ...place, right: place.right }],
  );
  return {
    ...findingAt(
      first,
      id,
      severity,
      {
        zh: `“${first.text}”${fault.zh}${right === undefined ? '' : `，应写作“${right}”`}。${many ? `全文共 ${faults.length} 处。` : ''}`,
        en: `“${first.text}” ${fault.en}${right === undefined ? '' : `: write “${right}”`}.${many ? ` ${faults.length} places in the document.` : ''}`,
      },
      others
        .slice(0, named)
        .map(({ right: better, inHeading: __, ...place }) =>
          relatedPlace(
            place,
            better === undefined
              ? { zh: '又一处', en: 'another place' }
              : { zh: `应写作“${better}”`, en: `write “${better}”` },
          ),
        ),
    ),
    form: { places: faults.length, inHeadings: faults.filter(({ inHeading }) => inHeading).length },
    ...(corrections.length === 0 ? {} : { corrections }),
  };
}

/** Words that a pattern found, as a fault. */
export const faultAt = (
  { uri, span, text, block }: Place & { readonly block: { readonly kind: string } },
  right?: string,
): FormFault => ({
  uri,
  span,
  text,
  inHeading: block.kind === 'heading',
  ...(right === undefined ? {} : { right }),
});
