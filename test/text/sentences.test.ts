/** Where sentences end: at their final mark with the closing quotes and brackets after it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentencesOf } from '../../server/src/text/sentences.ts';

for (const sentences of [
  ['全市增长5.5%。', '全省增长6%。'],
  ['他说：“全部完成。”', '大家鼓掌。'],
  ['（数据为初步核算。）', '下一步继续推进'],
  ['能否完成？！', '能！'],
  ['一是增收……', '二是减支。'],
  ['增长5.5%；下降2.1%，降幅收窄。'],
  ['增速为0.7个百分点、1.5倍'],
  ['《办法》规定了“目标。”）', '完'],
])
  test(JSON.stringify(sentences), () => {
    const text = sentences.join('');
    assert.deepEqual(
      sentencesOf(text).map(({ span }) => text.slice(span.start, span.end)),
      sentences,
    );
  });

test('an empty text has no sentence', () => assert.deepEqual(sentencesOf(''), []));
