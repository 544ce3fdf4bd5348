/** Every size of the table gives the indicator of its examples. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sizeAttributes } from '../../server/src/lexicon/sizeAttributes.ts';
import { attributes } from '../facts/reading.ts';

for (const { examples } of sizeAttributes)
  for (const [text, indicator] of Object.entries(examples))
    test(`${text} ${indicator}`, () => assert.equal(attributes(text, 'indicator').at(-1), indicator));
