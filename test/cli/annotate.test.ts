/** `annotate` from the words of the command line to what is printed: formats, order, encodings, bad input, exit codes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoryDisk } from '../workspace/memoryDisk.ts';
import { runOn } from './runInMemory.ts';

const report =
  '2024年政府工作报告\n\n2024年，全市地区生产总值增长5.5%左右，一般公共预算收入完成984.3亿元，新增就业3至5万人。\n';
const records = (out: string) =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

test('one line for each document, in the order of the paths, sorted inside a folder', async () => {
  const files = { '/w/d/b.txt': report, '/w/d/a.md': report, '/w/z.txt': report, '/w/d/notes.pdf': '' };
  const { code, out, errors } = await runOn(files, ['annotate', 'z.txt', './d/']);
  assert.equal(code, 0);
  assert.equal(errors, '');
  assert.deepEqual(
    records(out).map(({ path }) => path),
    ['z.txt', './d/a.md', './d/b.txt'],
  );
});

test('offsets fit the decoded text, mentions are sorted, values are decimal strings', async () => {
  const { out } = await runOn({ '/w/a.txt': `\uFEFF${report}` }, ['annotate', 'a.txt']);
  const [{ mentions, date, place }] = records(out);
  assert.ok(mentions.length >= 4);
  assert.ok(date === null || typeof date === 'string');
  assert.ok(place === null || typeof place === 'string');
  let last = -1;
  for (const mention of mentions) {
    assert.ok(mention.start >= last);
    last = mention.start;
    assert.equal(report.slice(mention.start, mention.end), mention.text);
    for (const value of Object.values(mention)) assert.notEqual(value, undefined);
  }
  const figure = mentions.find(({ text }: { text: string }) => text === '984.3亿元');
  assert.equal(figure.value, '98430000000');
  assert.equal(figure.unit, '元');
  assert.equal(figure.bound, '=');
  const range = mentions.find(({ value }: { value: unknown }) => Array.isArray(value));
  assert.deepEqual(range.value, ['30000', '50000']);
});

test('a file that is named is analysed, whatever it looks like; in a folder only policy texts have mentions', async () => {
  const files = { '/w/d/log.txt': 'INFO 2024-01-02 12:00 started in 35 ms\n' };
  const [inFolder] = records((await runOn(files, ['annotate', 'd'])).out);
  assert.deepEqual(inFolder, { path: 'd/log.txt', date: inFolder.date, place: null, mentions: [] });
  const short = { '/w/d/a.txt': '投资102亿元。' };
  assert.equal(records((await runOn(short, ['annotate', 'd/a.txt'])).out)[0].mentions.length, 1);
  // Named and found in its folder: once, and as named.
  const both = records((await runOn(short, ['annotate', 'd', './d/a.txt'])).out);
  assert.equal(both.length, 1);
  assert.equal(both[0].mentions.length, 1);
});

test('a path that is not there or cannot be read: said, the others are done, 2', async () => {
  const disk = memoryDisk({ '/w/a.txt': report, '/w/shut.txt': report, '/w/dir/b.txt': report });
  disk.refused.add('/w/shut.txt').add('/w/dir');
  const { code, out, errors } = await runOn(disk, [
    'annotate',
    'gone.txt',
    'shut.txt',
    'dir',
    'a.txt',
    '--language',
    'en',
  ]);
  assert.equal(code, 2);
  assert.deepEqual(
    records(out).map(({ path }) => path),
    ['a.txt'],
  );
  assert.match(errors, /gone\.txt: no such file/);
  assert.match(errors, /shut\.txt: no permission to read it/);
  assert.match(errors, /dir: no permission to read it/);
});

test('what is skipped inside a folder is named and does not count', async () => {
  const disk = memoryDisk({
    '/w/d/a.txt': report,
    '/w/d/binary.txt': Uint8Array.from([1, 2, 0, 4]),
    '/w/d/large.txt': 'x'.repeat(3000),
    '/w/d/noise.txt': Uint8Array.from({ length: 300 }, (_, i) => (i % 2 ? 0x80 : 0xff)),
    '/w/d/shut.txt': report,
  });
  disk.refused.add('/w/d/shut.txt');
  const { code, out, errors } = await runOn(disk, ['annotate', 'd', '--max-size', '2']);
  assert.equal(code, 0);
  assert.equal(records(out).length, 1);
  for (const name of ['binary', 'large', 'noise', 'shut']) assert.match(errors, new RegExp(`d/${name}\\.txt：`));
  const named = await runOn(disk, ['annotate', 'd/binary.txt', 'd/a.txt']);
  assert.equal(named.code, 2);
  assert.equal(records(named.out).length, 1);
});

test('a damaged file is used, with file and byte named', async () => {
  const bytes = new Uint8Array([
    ...new TextEncoder().encode('投资102亿元，'),
    0xff,
    ...new TextEncoder().encode('增长。'),
  ]);
  const { code, out, errors } = await runOn({ '/w/a.txt': bytes }, ['annotate', 'a.txt']);
  assert.equal(code, 0);
  assert.equal(records(out)[0].mentions[0].text, '102亿元');
  assert.match(errors, /a\.txt：第 18 字节/);
});

test('an empty file, a lone surrogate and one endless line', async () => {
  const endless = `投资102亿元的项目开工，${'推动经济社会高质量发展，'.repeat(20)}`.repeat(4000);
  const surrogate = Buffer.concat([
    Buffer.from([0xff, 0xfe]),
    Buffer.from('投资', 'utf16le'),
    Buffer.from([0, 0xd8]),
    Buffer.from('102亿元。', 'utf16le'),
  ]);
  const files = { '/w/empty.txt': '', '/w/endless.txt': endless, '/w/surrogate.txt': surrogate };
  const { code, out, errors } = await runOn(files, ['annotate', 'empty.txt', 'endless.txt', 'surrogate.txt']);
  assert.equal(code, 0);
  const [empty, long, broken] = records(out);
  assert.deepEqual(empty, { path: 'empty.txt', date: null, place: null, mentions: [] });
  assert.ok(long.mentions.length >= 4000);
  assert.equal(broken.mentions[0].text, '102亿元');
  assert.match(errors, /surrogate\.txt：第 6 字节/);
});

test('csv: one row for each mention, a head', async () => {
  const { code, out } = await runOn({ '/w/a.txt': report }, ['annotate', 'a.txt', '--format', 'csv']);
  assert.equal(code, 0);
  const rows = out.split('\r\n');
  assert.ok(rows[0]!.startsWith('\uFEFFpath,kind,start,end,text,value,valueTo,unit'));
  assert.ok(rows.some((row) => /^a\.txt,figure,\d+,\d+,984\.3亿元,98430000000,,元,=/.test(row)));
  assert.ok(rows.some((row) => row.includes(',30000,50000,人,')));
});

test('brat: standoff in code points, a fragment for each line, all that is known in a note', async () => {
  const sentence =
    '全市上下齐心协力，一般公共预算收入完成984.3亿元，财政运行总体平稳，各项民生支出保障有力，城乡面貌持续改善，基层治理水平稳步提升，营商环境不断优化，人民群众的获得感进一步增强。';
  const column = [...sentence.matchAll(/.{1,21}/gu)].join('\n');
  const text = `🎉🎉 政府工作报告\n\n${column}\n`;
  const { code, out } = await runOn({ '/w/a.txt': text, '/w/b.txt': text }, ['annotate', 'a.txt', '-f', 'brat']);
  assert.equal(code, 0);
  const lines = out.trimEnd().split('\n');
  const points = [...text];
  let figures = 0;
  for (const line of lines) {
    const [id, what, words] = line.split('\t') as [string, string, string];
    if (id.startsWith('#')) {
      assert.match(what, /^AnnotatorNotes T\d+$/);
      assert.equal(typeof JSON.parse(words), 'object');
      continue;
    }
    const [, type, spans] = /^(Figure|Date|Project) ([\d ;]+)$/.exec(what)!;
    const parts = spans!.split(';').map((span) => span.split(' ').map(Number));
    assert.equal(parts.map(([start, end]) => points.slice(start, end).join('')).join(' '), words);
    if (type === 'Figure') {
      figures++;
      assert.equal(words, '98 4.3亿元');
    }
  }
  assert.equal(figures, 1);
  assert.match(lines.find((line) => line.includes('"unit"'))!, /"value":"98430000000"/);
  const two = await runOn({ '/w/a.txt': text, '/w/b.txt': text }, ['annotate', 'a.txt', 'b.txt', '-f', 'brat']);
  assert.deepEqual(two.out.match(/^==> .*$/gm), ['==> a.txt <==', '==> b.txt <==']);
});

test('webannotation: JSON-LD whose selectors find the words', async () => {
  const text = '🎉 2024年政府工作报告\n\n一般公共预算收入完成984.3亿元。\n';
  const { code, out } = await runOn({ '/w/甲 a.txt': text }, ['annotate', '甲 a.txt', '-f', 'webannotation']);
  assert.equal(code, 0);
  const annotations = JSON.parse(out);
  assert.ok(annotations.length >= 2);
  for (const { '@context': context, type, id, body, target } of annotations) {
    assert.equal(context, 'http://www.w3.org/ns/anno.jsonld');
    assert.equal(type, 'Annotation');
    const [place, quote] = target.selector;
    assert.equal(target.source, '%E7%94%B2%20a.txt');
    assert.equal(id, `${target.source}#char=${place.start},${place.end}`);
    assert.equal([...text].slice(place.start, place.end).join(''), quote.exact);
    assert.ok(text.includes(quote.prefix + quote.exact + quote.suffix));
    assert.ok(['figure', 'date', 'project'].includes(body[0].value));
    assert.equal(typeof JSON.parse(body[1].value), 'object');
  }
  assert.equal((await runOn({ '/w/a.txt': '' }, ['annotate', 'a.txt', '-f', 'webannotation'])).out, '[]\n');
});

test('text: brackets without a terminal, colours on one, no control characters of the document', async () => {
  const files = { '/w/a.txt': '投资\u001b[31m102亿元。' };
  const plain = await runOn(files, ['annotate', 'a.txt', '--format', 'text']);
  assert.match(plain.out, /⟦102亿元⟧/);
  assert.ok(!plain.out.includes('\u001b'));
  const coloured = await runOn(files, ['annotate', 'a.txt', '--format', 'text'], { colours: true });
  assert.ok(coloured.out.includes('\u001b[33m102亿元\u001b[0m'));
  assert.ok(!coloured.out.includes('\u001b[31m'));
});

test('a glossary of the folder counts; a damaged line of it is named', async () => {
  const files = {
    '/w/d/a.txt': '今年建设东方明珠三号。投资3亿元。\n',
    '/w/d/.policy-annotator/glossary.txt': '东方明珠三号 [facility]\n= 坏\n',
  };
  const { out, errors, code } = await runOn(files, ['annotate', 'd', 'd/a.txt']);
  assert.equal(code, 0);
  assert.ok(records(out)[0].mentions.some(({ text }: { text: string }) => text === '东方明珠三号'));
  assert.match(errors, /glossary\.txt:2：/);
  const missing = await runOn(files, ['annotate', 'd', '--glossary', 'gone.txt']);
  assert.equal(missing.code, 2);
});

test('a progress bar on a terminal alone, and only where there is much to do', async () => {
  const many = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`/w/d/${i}.txt`, report]));
  assert.ok((await runOn(many, ['annotate', 'd'], { errorsAreTerminal: true })).errors.endsWith('\r\u001b[K'));
  assert.equal((await runOn(many, ['annotate', 'd'])).errors, '');
  assert.equal((await runOn({ '/w/a.txt': report }, ['annotate', 'a.txt'], { errorsAreTerminal: true })).errors, '');
});

test('wrong arguments: 2, said on the error stream, nothing on the other', async () => {
  for (const words of [['annotate'], ['annotate', 'a', '--nonsense'], ['annotate', 'a', '-f', 'xml'], ['fly', 'a']]) {
    const { code, out, errors } = await runOn({}, words);
    assert.equal(code, 2);
    assert.equal(out, '');
    assert.match(errors, /--help/);
  }
  assert.equal((await runOn({}, ['--version'])).out, '1.2.3\n');
  assert.match((await runOn({}, ['--help', '--language', 'en'])).out, /Usage/);
});

test('--explain: lines for each mention in jsonl and text, none without it, no csv', async () => {
  const files = { '/w/a.txt': report };
  const [{ mentions }] = records((await runOn(files, ['annotate', 'a.txt', '--explain'])).out);
  for (const { explain } of mentions) assert.ok(explain.length >= 2);
  const figure = mentions.find(({ text }: { text: string }) => text === '984.3亿元');
  assert.ok(figure.explain.includes('指标：一般公共预算收入（句中写明）'), figure.explain.join('\n'));
  const [plain] = records((await runOn(files, ['annotate', 'a.txt'])).out);
  for (const mention of plain.mentions) assert.equal(mention.explain, undefined);
  const text = ['annotate', 'a.txt', '--format', 'text', '--language', 'en'];
  assert.match((await runOn(files, [...text, '--explain'])).out, /\n {8}indicator: 一般公共预算收入 \(stated/);
  assert.doesNotMatch((await runOn(files, text)).out, /\n {8}/);
  const refused = await runOn(files, ['annotate', 'a.txt', '--explain', '--format', 'csv']);
  assert.equal(refused.code, 2);
  assert.match(refused.errors, /--explain/);
});
