/** Runs rules over texts as the product does: reads, indexes and checks them one after the other. */
import { analyse } from '../../server/src/analysis/analyse.ts';
import type { Finding } from '../../server/src/checks/finding.ts';
import { allFindings, emptyFindings, updateFindings } from '../../server/src/checks/findingStore.ts';
import type { Rule } from '../../server/src/checks/rule.ts';
import type { RuleSettings } from '../../server/src/checks/ruleSettings.ts';
import { rules } from '../../server/src/checks/rules.ts';
import { emptyIndex, replaceDocument } from '../../server/src/index/workspaceIndex.ts';
import { emptyGlossary } from '../../server/src/mentions/proposal.ts';
import type { Segmenter } from '../../server/src/text/segmenter.ts';
import { diskSegmenter } from '../../server/src/workspace/diskSegmenter.ts';

const segmenter: Segmenter = diskSegmenter((message) => {
  throw new Error(message.en);
});

/** The findings of all rules, each at its default where the settings say nothing else, over documents `1.txt`, `2.txt`, … A rule that throws fails the test. */
export function findingsIn(
  documents: readonly string[],
  checked: readonly Rule[] = rules,
  settings: RuleSettings = {},
): readonly Finding[] {
  let index = emptyIndex;
  let store = emptyFindings;
  documents.forEach((text, i) => {
    const uri = `${i + 1}.txt`;
    const document = analyse({ uri, fileName: uri, text }, { segmenter, glossary: emptyGlossary, force: true });
    const change = replaceDocument(index, uri, document);
    index = change.index;
    store = updateFindings(store, change, uri, {
      rules: checked,
      settings,
      textOf: () => text,
      onFailure: (_rule, error) => {
        throw error;
      },
    });
  });
  return allFindings(store);
}
