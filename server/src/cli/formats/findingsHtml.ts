/** `check --format html`: a page for people that needs nothing but itself. */

import { groupBy } from '../../base/groupBy.ts';
import type { Finding } from '../../checks/finding.ts';
import { words } from '../../features/words.ts';
import type { CheckedRun, CheckWriter } from './checkedRun.ts';
import { escapeMarkup } from './escapeMarkup.ts';
import { findingPlace } from './findingPlace.ts';

const style = `body{font:16px/1.6 system-ui,sans-serif;max-width:60em;margin:2em auto;padding:0 1em}
li{margin:.5em 0}.severity{font-weight:bold}.error{color:#b00020}.warning{color:#8a5a00}.information,.hint{color:#1a5fb4}
code{color:#555}@media(prefers-color-scheme:dark){body{background:#1e1e1e;color:#ddd}.error{color:#ff7b86}.warning{color:#e5b567}
.information,.hint{color:#7cb7ff}code{color:#aaa}}`;

export const findingsHtml: CheckWriter = function* (run) {
  const { documents, findings, language } = run;
  const zh = language === 'zh';
  const title = zh ? '政策标注：检查结果' : 'Policy Annotator: findings';
  yield `<!doctype html>\n<html lang="${zh ? 'zh-CN' : 'en'}"><head><meta charset="utf-8"><title>${title}</title>`;
  yield `<meta name="viewport" content="width=device-width"><style>${style}</style></head><body><h1>${title}</h1>\n`;
  yield zh
    ? `<p>检查了 ${documents.length} 篇，发现 ${findings.length} 处。</p>\n`
    : `<p>${documents.length} documents checked, ${findings.length} findings.</p>\n`;
  for (const [path, own] of groupBy(findings, (finding) => finding.uri)) {
    yield `<h2>${escapeMarkup(path)}</h2>\n<ol>\n`;
    for (const finding of own) yield item(run, finding);
    yield '</ol>\n';
  }
  yield '</body></html>\n';
};

function item(run: CheckedRun, finding: Finding): string {
  const { language } = run;
  const { startLine, startColumn } = findingPlace(run, finding);
  const related = finding.related.map((place) => {
    const at = findingPlace(run, place);
    const where = escapeMarkup(`${place.uri}:${at.startLine}:${at.startColumn}`);
    return `<li>${where} <q>${escapeMarkup(place.text)}</q> ${escapeMarkup(place.message[language])}</li>`;
  });
  return `<li><span class="severity ${finding.severity}">${words[language].severities[finding.severity]}</span>
${startLine}:${startColumn} <q>${escapeMarkup(finding.text)}</q> ${escapeMarkup(finding.message[language])} <code>${escapeMarkup(finding.rule)}</code>
${related.length > 0 ? `<ul>${related.join('')}</ul>` : ''}</li>\n`;
}
