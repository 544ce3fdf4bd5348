/** What is one project in the documents of one place, and what are its phases. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse } from '../../server/src/analysis/analyse.ts';
import { mentionsOfSubject } from '../../server/src/features/relatedMentions.ts';
import { otherPhases, sameProject } from '../../server/src/features/sameProject.ts';
import { emptyIndex, mentionAt, replaceDocument } from '../../server/src/index/workspaceIndex.ts';
import { tools } from '../analysis/reading.ts';

/** An index over documents, each a city's report with one sentence. */
function indexOf(...documents: readonly (readonly [place: string, sentence: string])[]) {
  return documents.reduce((index, [place, sentence], i) => {
    const text = `${place}政府工作报告\n\n${place}人民政府市长报告${place}工作。\n\n${sentence}`;
    const analysis = analyse({ uri: `${i}.txt`, fileName: `${i}.txt`, text }, tools);
    return replaceDocument(index, `${i}.txt`, analysis).index;
  }, emptyIndex);
}

const bare = '推动“青云湖”机场项目建设，推动青葫湾智造产业园开工。';

test('with and without its place it is one, from either side, whatever came first', () => {
  const documents = [
    ['泸州市', bare],
    ['泸州市', '推动泸州市青葫湾智造产业园竣工。'],
    ['四川省', '支持泸州青葫湾智造产业园建设。'],
  ] as const;
  for (const index of [indexOf(...documents), indexOf(...documents.toReversed())]) {
    const ids = ['泸州青葫湾智造产业园', '青葫湾智造产业园'];
    for (const id of ids) assert.deepEqual(sameProject(index, id), ids);
    for (const key of ids)
      assert.deepEqual(
        mentionsOfSubject(index, { by: 'project', key })
          .map((reference) => mentionAt(index, reference).text)
          .sort(),
        ['泸州市青葫湾智造产业园', '泸州青葫湾智造产业园', '青葫湾智造产业园'].sort(),
      );
  }
});

test('the same name in documents of another place is another project', () => {
  const index = indexOf(['泸州市', '推动泸州青葫湾智造产业园竣工。'], ['遂宁市', bare]);
  for (const id of ['泸州青葫湾智造产业园', '青葫湾智造产业园']) assert.deepEqual(sameProject(index, id), [id]);
});

test('the documents of a province leave out the city, too, where one city has the project', () => {
  const documents = [
    ['四川省', bare],
    ['四川省', '支持泸州青葫湾智造产业园建设。'],
  ] as const;
  const ids = ['泸州青葫湾智造产业园', '青葫湾智造产业园'];
  for (const index of [indexOf(...documents), indexOf(['泸州市', bare], ...documents.toReversed())])
    for (const id of ids) assert.deepEqual(sameProject(index, id), ids);
  const twice = indexOf(...documents, ['四川省', '支持遂宁青葫湾智造产业园建设。']);
  for (const id of ids) assert.deepEqual(sameProject(twice, id), [id]);
  const elsewhere = indexOf(...documents, ['贵州省', bare]);
  for (const id of ids) assert.deepEqual(sameProject(elsewhere, id), [id]);
});

test('where documents of two places use a bare name, it stands for neither', () => {
  const index = indexOf(['泸州市', '推动泸州青葫湾智造产业园竣工。'], ['泸州市', bare], ['遂宁市', bare]);
  assert.deepEqual(sameProject(index, '青葫湾智造产业园'), ['青葫湾智造产业园']);
  assert.deepEqual(sameProject(index, '泸州青葫湾智造产业园'), ['泸州青葫湾智造产业园']);
});

test('the phases of a project are others, and known of one another', () => {
  const index = indexOf(['泸州市', '推动宁德云海光伏项目一期、宁德云海光伏项目二期、宁德云海光伏三期项目竣工投产。']);
  assert.deepEqual(otherPhases(index, '宁德云海光伏'), ['宁德云海光伏2期', '宁德云海光伏3期']);
  assert.deepEqual(otherPhases(index, '宁德云海光伏3期'), ['宁德云海光伏', '宁德云海光伏2期']);
  assert.deepEqual(otherPhases(index, '青云湖机场'), []);
});
