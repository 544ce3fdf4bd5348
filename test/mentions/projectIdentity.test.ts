/**
 * One id for every way of writing one project's name, and different ids for what only looks alike.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonicalName, projectId } from '../../server/src/mentions/projectIdentity.ts';

const same: readonly (readonly [string, string])[] = [
  ['华源海上风电项目一期', '华源海上风电项目'],
  ['华源海上风电项目（二期）', '华源海上风电项目'],
  ['“远望3号”', '远望3号'],
  ['远望三号', '远望3号'],
  ['厦门市明珠湾大剧院', '厦门明珠湾大剧院'],
  ['清江口水库工程', '清江口水库'],
  ['临海国际机场建设项目', '临海国际机场'],
  ['Ａ８科技产业园', 'A8科技产业园'],
  ['“江岸”人才 工程', '“江岸”人才工程'],
];
const apart: readonly (readonly [string, string])[] = [
  ['海葵一号', '海葵二号'],
  ['地铁1号线', '地铁2号线'],
  ['远大新能源产业园', '远大新能源产业基地'],
  ['滨江东站', '滨江西站'],
  ['厦门市城市展览馆', '宁德市城市展览馆'],
  ['民宿品质提升工程', '民宿品质提升行动'],
  ['一期项目', '二期项目'],
  ['江城一中', '江城二中'],
];

for (const [a, b] of same) test(`${a} is ${b}`, () => assert.equal(projectId(a), projectId(b)));
for (const [a, b] of apart) test(`${a} is not ${b}`, () => assert.notEqual(projectId(a), projectId(b)));

test('an alias of the glossary has the id of its canonical name', () => {
  const glossary = { names: [{ name: '江引工程', canonical: '清江引水入城工程' }], notNames: [] };
  assert.equal(projectId('江引工程', glossary), projectId('清江引水入城工程', glossary));
  assert.notEqual(projectId('江引工程'), projectId('清江引水入城工程'));
});

test('the canonical name is the fullest without a phase, whatever the order', () => {
  const names = ['华源风电', '华源海上风电项目', '华源海上风电项目一期'];
  assert.equal(canonicalName(names), '华源海上风电项目');
  assert.equal(canonicalName([...names].reverse()), '华源海上风电项目');
  assert.equal(canonicalName(['青江东站', '江青西站']), canonicalName(['江青西站', '青江东站']));
});
