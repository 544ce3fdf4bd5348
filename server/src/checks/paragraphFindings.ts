/**
 * The findings of rules that look at one mention or one sentence by itself. A paragraph in which they found nothing is passed over as
 * long as it says the same: an edit elsewhere cannot change that.
 */
import type { DocumentAnalysis, Mention } from '../analysis/documentAnalysis.ts';
import { blocksOf } from '../analysis/documentBlocks.ts';
import { type BlockParts, foundInBlocks, type InBlock, partsOf } from '../analysis/foundInBlocks.ts';
import { groupBy } from '../base/groupBy.ts';
import type { Finding, Severity } from './finding.ts';
import type { MentionRule, SentenceRule } from './rule.ts';
import { withSeverity } from './ruleSettings.ts';

/** A rule that runs, with the severity that its findings get. */
export interface ParagraphCheck {
  readonly rule: MentionRule | SentenceRule;
  readonly severity: Severity;
}

/** Rules that run together, and those of them that find something in each paragraph. */
export interface ParagraphChecks {
  readonly checks: readonly ParagraphCheck[];
  readonly heard: (document: DocumentAnalysis) => readonly InBlock<ParagraphCheck>[];
}

export const paragraphChecks = (checks: readonly ParagraphCheck[]): ParagraphChecks => ({
  checks,
  heard: foundInBlocks((document, parts) => checks.filter(({ rule }) => isHeard(rule, document, parts))),
});

/** Whether a rule has something to say of a paragraph; one that fails is asked again, so that its failure is told of each time. */
function isHeard(rule: ParagraphCheck['rule'], document: DocumentAnalysis, parts: BlockParts): boolean {
  try {
    return findingsIn(rule, document, parts).length > 0;
  } catch {
    return true;
  }
}

function findingsIn(
  rule: MentionRule | SentenceRule,
  document: DocumentAnalysis,
  { mentions, sentences }: BlockParts,
): readonly Finding[] {
  const found: Finding[] = [];
  const [first, end] = rule.scope === 'mention' ? mentions : sentences;
  for (let i = first; i < end; i++) {
    const own =
      rule.scope === 'mention' ? rule.check(document, document.mentions[i] as Mention, i) : rule.check(document, i);
    for (const finding of own) found.push(finding);
  }
  return found;
}

/** In the order of the rules; a rule that fails says nothing of the document. */
export function paragraphFindings(
  document: DocumentAnalysis,
  { checks, heard }: ParagraphChecks,
  onFailure: (rule: string, error: unknown) => void,
): readonly Finding[] {
  const blocks = blocksOf(document);
  const hearings = groupBy(heard(document), ({ found }) => found);
  return checks.flatMap((check) => {
    const { rule, severity } = check;
    try {
      return (hearings.get(check) ?? []).flatMap(({ block }) =>
        findingsIn(rule, document, partsOf(blocks, block)).map((finding) => withSeverity(finding, rule, severity)),
      );
    } catch (error) {
      onFailure(rule.id, error);
      return [];
    }
  });
}
