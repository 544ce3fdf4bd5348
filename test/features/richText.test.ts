/** Rich text as Markdown: text of documents stays text. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  item,
  markdownFromRichText,
  paragraph,
  plainFromRichText,
  type Run,
  rule,
} from '../../server/src/features/richText.ts';

const checkMarkdown = (runs: readonly Run[], expected: string): void =>
  assert.equal(markdownFromRichText([paragraph(runs)]), expected);

describe('Markdown', () => {
  test('no text becomes formatting, HTML or a link', () => {
    checkMarkdown(
      [{ text: '<b>*甲*</b> [x](http://y) `z` a_b &amp; www.x.y ~~d~~ |' }],
      String.raw`\<b\>\*甲\*\</b\> \[x\](http\://y) \`z\` a\_b \&amp; www\.x\.y \~\~d\~\~ \|`,
    );
    checkMarkdown([{ text: '1. 甲' }], String.raw`1\. 甲`);
    checkMarkdown([{ text: '- 甲' }], String.raw`\- 甲`);
    checkMarkdown([{ text: '甲\n\n# 乙' }], String.raw`甲 \# 乙`);
    checkMarkdown([{ text: '2025-01-10，984.3亿' }], '2025-01-10，984.3亿');
  });

  test('bold text that ends or begins with punctuation works between letters', () => {
    checkMarkdown([{ text: '增长' }, { text: '5%', bold: true }, { text: '以上' }], '增长**5%**&#20197;上');
    checkMarkdown([{ text: '是' }, { text: '“甲”元', bold: true }, { text: '的' }], '&#26159;**“甲”元**的');
    checkMarkdown([{ text: '在' }, { text: '今年', bold: true }, { text: '的' }], '在**今年**的');
    checkMarkdown([{ text: '，' }, { text: '5%', bold: true }, { text: '。' }], '，**5%**。');
  });

  test('addresses keep to their brackets', () =>
    checkMarkdown([{ text: 'a', href: 'file:///w/a (1)>.txt#L2,3' }], '[a](<file:///w/a%20%281%29%3E.txt#L2,3>)'));

  test('lines, lists and rules', () =>
    assert.equal(
      markdownFromRichText([
        paragraph([{ text: '甲' }], [], [{ text: '乙' }]),
        rule,
        item({ text: '丙' }),
        item({ text: '丁' }),
      ]),
      '甲  \n乙\n\n---\n\n- 丙\n- 丁',
    ));
});

test('plain text has no marks', () =>
  assert.equal(
    plainFromRichText([paragraph([{ text: '5%', bold: true }, { text: ' *' }]), item({ text: '丙', href: 'x' })]),
    '5% *\n\n· 丙',
  ));
