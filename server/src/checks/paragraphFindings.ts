/**
 * The findings of rules that look at one mention or one sentence by itself. A paragraph in which they found nothing is passed over as
 * long as it says the same: an edit elsewhere cannot change that.
 */
import type { DocumentAnalysis, Mention } from '../analysis/documentAnalysis.ts';
import { saidByBlocks } from '../analysis/saidByBlocks.ts';
import type { Finding, Severity } from './finding.ts';
import type { MentionRule, SentenceRule } from './rule.ts';
import { withSeverity } from './ruleSettings.ts';

/** A rule that runs, with the severity that its findings get. */
export interface ParagraphCheck {
  readonly rule: MentionRule | SentenceRule;
  readonly severity: Severity;
}

/** Rules that run together, and the paragraphs in which they found nothing. */
export interface ParagraphChecks {
  readonly checks: readonly ParagraphCheck[];
  /** By what `saidByBlocks` gives. */
  readonly silent: WeakSet<object>;
}

/** In the order of the rules; a rule that fails says nothing of the document. */
export function paragraphFindings(
  document: DocumentAnalysis,
  { checks, silent }: ParagraphChecks,
  onFailure: (rule: string, error: unknown) => void,
): readonly Finding[] {
  const { mentions, sentences } = document;
  const said = saidByBlocks(document);
  const found = checks.map((): Finding[] => []);
  const failed = new Set<number>();
  let [mention, sentence] = [0, 0];
  document.blocks.forEach((_, block) => {
    const [firstMention, firstSentence] = [mention, sentence];
    while (mentions[mention]?.block === block) mention++;
    while (sentences[sentence]?.block === block) sentence++;
    const own = said?.[block];
    if (own && silent.has(own)) return;
    let isSilent = true;
    checks.forEach(({ rule, severity }, at) => {
      if (failed.has(at)) return;
      try {
        const [first, end] = rule.scope === 'mention' ? [firstMention, mention] : [firstSentence, sentence];
        for (let i = first; i < end; i++) {
          const findings =
            rule.scope === 'mention' ? rule.check(document, mentions[i] as Mention, i) : rule.check(document, i);
          if (findings.length > 0) isSilent = false;
          for (const finding of findings) (found[at] as Finding[]).push(withSeverity(finding, rule, severity));
        }
      } catch (error) {
        failed.add(at);
        onFailure(rule.id, error);
      }
    });
    if (own && isSilent && failed.size === 0) silent.add(own);
  });
  return found.flatMap((findings, at) => (failed.has(at) ? [] : findings));
}
