/** The explanation of a mention over the protocol, in the language of the client or in the one that the user has chosen. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse } from '../../server/src/analysis/analyse.ts';
import { startInMemory } from './testClient.ts';

const uri = 'file:///w/a.txt';
const text = '政府工作报告\n\n2024年，全市地区生产总值达到984.3亿元。\n';

test('lines of the mention at a position; null where none stands', async () => {
  let settings: unknown = {};
  const client = await startInMemory({}, { analyse }, { folders: ['file:///w'], settings: () => settings });
  await client.ready();
  await client.open(uri, text);
  const at = (words: string) => ({
    textDocument: { uri },
    position: { line: 2, character: text.split('\n')[2]!.indexOf(words) },
  });
  const found = await client.request('policyAnnotator/explain', at('984'));
  assert.equal(found.title, '984.3亿元');
  assert.ok(found.lines.includes('时期：2024年（句中写明）'), found.lines.join('\n'));
  assert.ok(found.lines.includes('指标：地区生产总值（句中写明）'), found.lines.join('\n'));
  assert.equal(await client.request('policyAnnotator/explain', at('达到')), null);
  settings = { language: 'en' };
  const told = client.next('policyAnnotator/elementsChanged');
  await client.notify('workspace/didChangeConfiguration', { settings: null });
  await told;
  const english = await client.request('policyAnnotator/explain', at('984'));
  assert.ok(english.lines.includes('indicator: 地区生产总值 (stated in the sentence)'), english.lines.join('\n'));
  await client.stop();
});
