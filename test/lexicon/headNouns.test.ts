/** Behind the nouns that counted things end in begins what is said of them; what stands before a verb and is no part of a name is taken off. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clausePhrase } from '../../server/src/facts/clausePhrase.ts';
import { countedHead } from '../../server/src/facts/countedHead.ts';
import { bodies, people, things } from '../../server/src/lexicon/headNouns.ts';
import {
  adverbs,
  causatives,
  doings,
  longerWords,
  openers,
  places,
  prepositions,
  promoters,
  sayings,
} from '../../server/src/lexicon/phraseWords.ts';
import { noSegmenter } from '../../server/src/text/segmenter.ts';
import { diskSegmenter } from '../../server/src/workspace/diskSegmenter.ts';

const segmenter = diskSegmenter(({ en }) => assert.fail(en));

const counted = { 名: people, 家: bodies, 个: things } as const;
for (const [unit, rows] of Object.entries(counted))
  for (const {
    words,
    example: [thing, said],
  } of rows)
    test(`${thing}|${said}`, () => {
      assert.match(thing, new RegExp(`(?:${words})$`, 'u'));
      assert.equal(countedHead(thing + said, unit, segmenter), thing);
      assert.equal(countedHead(thing + said, unit, noSegmenter), thing + said);
    });

test('a verb inside a compound noun ends nothing', () => {
  for (const [noun, unit] of [
    ['社区矫正对象', '名'],
    ['企业服务专员', '名'],
    ['农业产业化龙头企业', '家'],
    ['国际组织', '个'],
    ['口袋公园建设项目', '个'],
    ['产业发展集聚区', '个'],
    ['研究成果', '项'],
    ['科技创新成果', '项'],
    ['学生实习基地', '个'],
    ['民营企业扶持措施', '条'],
  ] as const)
    assert.equal(countedHead(noun, unit, segmenter), noun);
});

test('a verb with what comes of it ends any noun', () => {
  assert.equal(countedHead('废旧轮胎堆成小山', '个', segmenter), '废旧轮胎堆成小山');
  assert.equal(countedHead('产品运至港口', '件', segmenter), '产品');
});

for (const { examples } of [openers, adverbs, prepositions, places, causatives, promoters, sayings, doings].flat())
  for (const [clause, left] of examples)
    test(`${clause}: ${left}`, () => assert.equal(clausePhrase(clause, true, false, segmenter), left));

test('a word of one character is none inside a longer word', () => {
  const single = new Set(
    [adverbs, prepositions, places, causatives]
      .flat()
      .flatMap(({ words }) => words.split(' ').filter((word) => !word[1])),
  );
  for (const longer of longerWords)
    for (const text of [longer, `新增${longer}项目`, `企业${longer}`])
      for (const { text: word } of segmenter.tag(text)) assert.ok(!single.has(word), `${word} of ${text}`);
});

test('names of quantities stay whole', () => {
  for (const name of [
    '企业登记办理时间',
    '可再生能源装机规模',
    '城乡居民养老保险参保人数',
    '中欧班列累计开行量',
    '农村劳动力转移就业',
  ])
    assert.equal(clausePhrase(name, true, false, segmenter), name);
});

test('what names nothing is left open', () => {
  for (const words of ['这个数字已经', '每月能挣', '必须在'])
    assert.equal(clausePhrase(words, true, false, segmenter), '');
  assert.equal(clausePhrase('攀爬', false, false, segmenter), '');
  assert.equal(clausePhrase('安置', true, false, segmenter), '安置');
});
