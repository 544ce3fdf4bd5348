/** Every noun ends a name that is told of, and ends none where a kind, a count or an object is meant. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namedSubject } from '../../server/src/facts/namedSubject.ts';
import { ownerNouns } from '../../server/src/lexicon/ownerNouns.ts';
import { segmenter } from '../analysis/reading.ts';

for (const {
  pattern,
  example: [name, not],
} of ownerNouns) {
  test(`${name} owns`, () => {
    assert.match(name, new RegExp(`(?:${pattern})$`, 'u'));
    assert.equal(namedSubject(`${name}已完成产值3亿元`, segmenter)?.name, name);
  });
  test(`${not} owns nothing`, () => assert.equal(namedSubject(`${not}已完成产值3亿元`, segmenter), undefined));
}

for (const [clause, name] of [
  ['黄桥村实施整村平移', '黄桥村'],
  ['黄桥村党支部流转土地', '黄桥村'],
  ['成都大学体育馆承担20场比赛', '成都大学体育馆'],
  ['黄桥村、石湖村流转土地', undefined],
  ['推动江北新区产值增长', undefined],
  ['位于湘潭的工厂投产', undefined],
] as const)
  test(`${clause}: ${name}`, () => assert.equal(namedSubject(clause, segmenter)?.name, name));
