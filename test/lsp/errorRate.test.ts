/** The estimated error rate of open documents reaches the client, follows edits, and goes when the contradiction goes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse } from '../../server/src/analysis/analyse.ts';
import { rules } from '../../server/src/checks/rules.ts';
import { edit, startInMemory } from './testClient.ts';

const uri = 'file:///w/%E6%8A%A5.txt';
const text =
  '东山县工作总结\n\n2026年1月20日\n\n2025年，东山县一般公共预算收入达到48.6亿元。\n\n财政平稳。2025年，东山县一般公共预算收入达到48.2亿元。\n';

test('a contradiction inside one document is one error, in the words of the client', async () => {
  const client = await startInMemory({}, { rules, analyse }, { locale: 'en' });
  await client.open(uri, text);
  const { rates } = await client.next('policyAnnotator/status', (status) => status.rates.length > 0, 0);
  const characters = text.replace(/\s/g, '').length;
  assert.deepEqual(rates, [{ uri, text: `est. ${(10_000 / characters).toFixed(1)} errors per 10,000` }]);
  const gone = client.next('policyAnnotator/status', (status) => status.rates.length === 0);
  await client.notify('textDocument/didChange', edit(uri, 2, [6, 27, 28], '6'));
  await gone;
  await client.stop();
});

test('faults of form count a tenth each with the profile of form, and nothing without it', async () => {
  const wording =
    '补助实施细则\n\n重点产业项目按投资额的5-10%给予补助。\n\n技术改造项目按投资额的3-5%给予补助，政府确保发放。\n';
  for (const [profile, rate] of [
    ['contradictions', null],
    ['contradictions-and-form', /差错 0\.2 个/],
  ] as const) {
    const client = await startInMemory(
      {},
      { rules, analyse },
      { locale: 'zh-cn', folders: ['file:///w'], settings: () => ({ profile }) },
    );
    await client.ready();
    await client.open(uri, wording);
    const { rates } = await client.next('policyAnnotator/status', (status) => status.documents > 0, 0);
    if (rate === null) assert.deepEqual(rates, []);
    else assert.match(rates[0]?.text ?? '', rate);
    await client.stop();
  }
});
