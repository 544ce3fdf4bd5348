/** Files of accepted findings: what they say, what is said of damaged lines, and what an edit elsewhere does to them. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { acceptedFindings, acceptedFrom } from '../../server/src/checks/acceptedFinding.ts';
import type { Finding } from '../../server/src/checks/finding.ts';
import { allFindings, findingsOf } from '../../server/src/checks/findingStore.ts';
import { rules } from '../../server/src/checks/rules.ts';
import { emptyGlossary } from '../../server/src/mentions/proposal.ts';
import { noSegmenter } from '../../server/src/text/segmenter.ts';
import {
  acceptedLine,
  acceptedText,
  addAcceptedLine,
  readAccepted,
  readAcceptedFiles,
  withAcceptedLine,
} from '../../server/src/workspace/acceptedFindings.ts';
import { createHost } from '../../server/src/workspace/createHost.ts';
import type { Host } from '../../server/src/workspace/host.ts';
import { messageFromFault } from '../../server/src/workspace/lineFault.ts';
import { memoryDisk } from './memoryDisk.ts';

const first = '2025年，东山县一般公共预算收入达到48.6亿元，财政运行平稳。';
const second = '2025年，东山县一般公共预算收入达到48.2亿元，收入质量提高。';

function hostWith(documents: Readonly<Record<string, string>>): Host {
  const host = createHost({
    tools: { segmenter: noSegmenter, glossary: emptyGlossary },
    rules,
    settings: {},
    onFailure: (_rule, error) => {
      throw error;
    },
  });
  for (const [uri, text] of Object.entries(documents)) host.setDocument({ uri, fileName: uri, text, force: true });
  return host;
}

const findings = (host: Host): readonly Finding[] => allFindings(host.snapshot().findings);
const open = (host: Host): readonly Finding[] => findings(host).filter(({ accepted }) => !accepted);

function lineOf(host: Host, finding: Finding): string {
  const { index } = host.snapshot();
  return acceptedLine(
    acceptedFrom(finding, (uri) => index.documents.get(uri)),
    { date: '2026-11-21', reason: '口径不同' },
  );
}

function accept(host: Host, text: string): void {
  const { entries, faults } = readAccepted('accepted.txt', text, 'person');
  assert.deepEqual(faults, []);
  host.setAccepted(acceptedFindings(entries));
}

describe('an accepted finding', () => {
  test('is one line, the same from each of its places', () => {
    const host = hostWith({ 'a.txt': first, 'b.txt': second });
    const [finding] = open(host);
    const line = lineOf(host, finding!);
    assert.equal(
      line,
      'conflicting-figure | 一般公共预算收入达到【48.2亿元】收入质量提高 | 一般公共预算收入达到【48.6亿元】财政运行平稳 # 2026-11-21 口径不同',
    );
    for (const uri of ['a.txt', 'b.txt'])
      for (const seen of findingsOf(host.snapshot().findings, uri)) assert.equal(lineOf(host, seen), line);
  });

  test('goes away at all its places, keeps its reason, and comes back with its line taken out', () => {
    const host = hostWith({ 'a.txt': first, 'b.txt': second });
    accept(host, lineOf(host, open(host)[0]!));
    for (const uri of ['a.txt', 'b.txt']) assert.deepEqual(findingsOf(host.snapshot().findings, uri), []);
    assert.deepEqual(findings(host)[0]?.accepted, { by: 'person', date: '2026-11-21', reason: '口径不同' });
    accept(host, '');
    for (const uri of ['a.txt', 'b.txt']) assert.equal(findingsOf(host.snapshot().findings, uri).length, 1);
    assert.equal(findings(host)[0]?.accepted, undefined);
  });

  test('stays away through edits elsewhere, moves and renamed files', () => {
    const host = hostWith({ 'a.txt': first, 'b.txt': second });
    accept(host, lineOf(host, open(host)[0]!));
    host.setDocument({
      uri: 'b.txt',
      fileName: 'b.txt',
      text: `东山县工作总结\n\n农业稳步发展。\n\n${second}`,
      force: true,
    });
    assert.equal(findings(host).length, 1);
    assert.equal(open(host).length, 0);
    // A figure beside it is none of the words that it is known by.
    const beside = second.replace('，收入质量', '（5%），收入质量');
    host.setDocument({ uri: 'b.txt', fileName: 'b.txt', text: beside, force: true });
    assert.equal(findings(host).length, 1);
    assert.equal(open(host).length, 0);
    host.removeDocument('a.txt');
    host.setDocument({ uri: 'c.txt', fileName: 'c.txt', text: `${first}\n农业稳步发展。`, force: true });
    assert.equal(findings(host).length, 1);
    assert.equal(open(host).length, 0);
  });

  test('comes back with another figure and with other words beside it', () => {
    for (const changed of [second.replace('48.2', '48.1'), second.replace('收入质量', '财源建设')]) {
      const host = hostWith({ 'a.txt': first, 'b.txt': second });
      accept(host, lineOf(host, open(host)[0]!));
      host.setDocument({ uri: 'b.txt', fileName: 'b.txt', text: changed, force: true });
      assert.equal(open(host).length, 1, changed);
    }
  });

  test('does not hide a third figure', () => {
    const host = hostWith({ 'a.txt': first, 'b.txt': second });
    accept(host, lineOf(host, open(host)[0]!));
    host.setDocument({ uri: 'c.txt', fileName: 'c.txt', text: first.replace('48.6', '84.6'), force: true });
    assert.equal(open(host).length, 1);
  });
});

describe('the file', () => {
  test('is sorted, has each line once and keeps what it cannot read', () => {
    const text = '# 说明\nb-rule | 甲【1家】\n坏行\n';
    assert.equal(
      withAcceptedLine(text, 'a-rule | 甲【1家】'),
      '# 说明\na-rule | 甲【1家】\nb-rule | 甲【1家】\n坏行\n',
    );
    assert.equal(withAcceptedLine(text, 'b-rule | 甲【1家】'), text);
    assert.equal(
      withAcceptedLine(text, 'c-rule | 甲【1家】'),
      '# 说明\nb-rule | 甲【1家】\nc-rule | 甲【1家】\n坏行\n',
    );
    assert.equal(withAcceptedLine('b-rule | 甲【1家】\r\n', 'a | 【1】'), 'a | 【1】\r\nb-rule | 甲【1家】\r\n');
    const whole = acceptedText(['b | 【2】', 'a | 【1】', 'b | 【2】']).split('\n');
    assert.deepEqual(whole.slice(1), ['a | 【1】', 'b | 【2】', '']);
  });

  test('tells of damaged lines by file and line and uses the rest', () => {
    const text = [
      '\uFEFF# 说明',
      '',
      '<<<<<<< HEAD',
      'conflicting-figure | 收入【5家】提高 # 2026-11-21 已核 # 两次',
      'conflicting-figure',
      'conflicting-figure | 收入5家提高',
      '矛盾 | 收入【5家】',
      'share-over-hundred | 占比【120%】',
    ].join('\r\n');
    const { entries, faults } = readAccepted('x/accepted.txt', text, 'person');
    assert.deepEqual(
      entries.map(({ rule, acceptance }) => [rule, acceptance.date, acceptance.reason]),
      [
        ['conflicting-figure', '2026-11-21', '已核 # 两次'],
        ['share-over-hundred', undefined, undefined],
      ],
    );
    assert.deepEqual(
      faults.map((fault) => messageFromFault(fault).zh),
      [
        'x/accepted.txt:3：合并冲突的标记，此行未采用',
        'x/accepted.txt:5：缺少被接受之处，此行未采用',
        'x/accepted.txt:6：“收入5家提高”中没有写在【】里的数字，此行未采用',
        'x/accepted.txt:7：“矛盾”不是规则名，此行未采用',
      ],
    );
  });

  test('is made where it is missing, added to where it is there, and not overwritten where it cannot be read', async () => {
    const disk = memoryDisk({ '/w/zero.txt': new Uint8Array([0, 1, 2, 0]) });
    await addAcceptedLine(disk, '/w/accepted.txt', 'b | 【2家】');
    await addAcceptedLine(disk, '/w/accepted.txt', 'a | 【1家】 # 好');
    assert.match(String(disk.files.get('/w/accepted.txt')), /^#.*\na \| 【1家】 # 好\nb \| 【2家】\n$/);
    await assert.rejects(addAcceptedLine(disk, '/w/zero.txt', 'b | 【2家】'));
    const read = await readAcceptedFiles(disk, [
      { path: '/w/accepted.txt', by: 'person' },
      { path: '/w/missing.txt', by: 'baseline' },
      { path: '/w/zero.txt', by: 'baseline' },
    ]);
    assert.deepEqual(
      read.entries.map(({ rule }) => rule),
      ['a', 'b'],
    );
    assert.deepEqual(
      read.problems.map(({ path }) => path),
      ['/w/zero.txt'],
    );
  });
});
