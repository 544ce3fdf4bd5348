/** Twice as many beginnings of lists are about twice the work. */
import { test } from 'node:test';
import { sequenceGap } from '../../server/src/checks/rules/sequenceGap.ts';
import { read } from '../analysis/reading.ts';
import { assertLinear } from '../assertLinear.ts';

test('endless beginnings of lists', () =>
  assertLinear(8000, (beginnings) => {
    const document = read('1.抓好项目\n\n'.repeat(beginnings));
    return () => sequenceGap.check(document);
  }));
