/** Hover: what it says of figures, dates and projects, as plain text; where it stands. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { KeyRule } from '../../server/src/checks/rule.ts';
import { hover } from '../../server/src/features/hover.ts';
import { markdownFromRichText, plainFromRichText } from '../../server/src/features/richText.ts';
import type { Language } from '../../server/src/features/words.ts';
import { markedWorkspace } from './markedDocument.ts';

interface Options {
  readonly language?: Language;
  readonly occurrences?: number;
  readonly rules?: readonly KeyRule[];
  readonly reading?: boolean;
}

/** Hovers at `$0`; `null` means that nothing is shown. */
function checkHover(
  texts: Readonly<Record<string, string>>,
  expected: string | null,
  { language = 'zh', occurrences = 5, rules = [], reading = false }: Options = {},
): void {
  const { snapshot, at } = markedWorkspace(texts, rules);
  const found = hover(snapshot, at.uri, at.offset, { language, occurrences, reading });
  assert.equal(found && unspaced(plainFromRichText(found.content)), expected === null ? null : unspaced(expected));
}

/** Without the empty lines between blocks and the indentation of the expectation. */
const unspaced = (text: string): string => text.trim().replace(/\n\s*/g, '\n');

const invested = (value: string): string =>
  `{figure indicator=投资 scope=光伏项目 period=2024 role=spec measure=level value=${value}00000000 step=100000000 unit=元}`;

const disjoint: KeyRule = {
  id: 'figures-differ',
  title: { zh: '不同', en: 'different' },
  why: { zh: '', en: '' },
  gates: [],
  wrong: [],
  right: [],
  severity: 'error',
  enabledByDefault: true,
  scope: 'key',
  check: (_key, [a, b]) =>
    a && b && !a.figure.quantity.values[0].eq(b.figure.quantity.values[0])
      ? [
          {
            rule: 'figures-differ',
            severity: 'error',
            uri: b.document.uri,
            span: b.figure.span,
            text: b.figure.text,
            message: { zh: '总投资不一致', en: 'investments differ' },
            related: [
              {
                uri: a.document.uri,
                span: a.figure.span,
                text: a.figure.text,
                message: { zh: '另一处', en: 'the other place' },
              },
            ],
          },
        ]
      : [],
};

describe('hover on a figure', () => {
  test('value, interval, source of what is inherited, every place', () => {
    checkHover(
      {
        '001.txt': `推动总投资⟦10$02亿元⟧${invested('102')}的光伏项目一期并网。`,
        '003.txt': `第一行。\n总投资⟦102亿元⟧${invested('102').replace('光伏项目', '光伏项目@paragraph')}的光伏项目建成。`,
      },
      `102亿元 · 投资 · 光伏项目 · 规格
       = 10,200,000,000 元，实际可为101.5亿—102.5亿元
       时期 2024年

       同一事实 2 处，2 篇，一致

       · 003 第2行 总投资102亿元的光伏项目建成。`,
    );
  });

  test('inherited attributes say where from', () => {
    checkHover(
      {
        'a.txt':
          '# 甲区\n⟦5$0%⟧{figure indicator=产值 scope=甲区@heading period=2024@paragraph measure=growth direction=up value=5 step=1 unit=%}。',
      },
      `5% · 产值 · 甲区
       = 5%，实际可为4.5%—5.5%
       时期 2024年（承本段） · 增速 · 上升 · 范围承标题

       同一事实 只此一处`,
    );
  });

  test('what is unknown keeps a figure from being compared, and is named', () => {
    checkHover(
      { 'a.txt': '⟦3$0家⟧{figure value=3 step=1 unit=家}企业。' },
      '3家\n\n指标、范围、时期不明，不与他处比较',
    );
  });

  test('the indicator over the years, and places that do not agree', () => {
    const marine = (period: string, role: string, value: string): string =>
      `{figure indicator=海洋生产总值 scope=甲区 period=${period} role=${role} measure=level value=${value}00000000 step=100000000 unit=元}`;
    checkHover(
      {
        '001.txt': `2025年突破⟦6$0700亿元⟧${marine('2025', 'target', '6700')}。`,
        '002.txt': `2025年达到⟦6800亿元⟧${marine('2025', 'target', '6800')}。`,
        '004.txt': `2022年预计⟦5600亿元⟧${marine('2022', 'forecast', '5600')}。`,
      },
      `6700亿元 · 海洋生产总值 · 甲区 · 目标
       = 670,000,000,000 元，实际可为6,699.5亿—6,700.5亿元
       时期 2025年

       同一事实 2 处，2 篇，数值有出入

       · 002 第1行 2025年达到6800亿元。

       时间线

       · 2022年 预计 5,600亿元 · 004
       · 2025年 目标 6,700亿元、6,800亿元 · 001 · 002`,
    );
  });

  test('places that a rule finds fault with are not in agreement', () => {
    const { snapshot, at } = markedWorkspace(
      { 'a.txt': `投资⟦$0102亿元⟧${invested('102')}。`, 'b.txt': `投资⟦120亿元⟧${invested('120')}。` },
      [disjoint],
    );
    const found = hover(snapshot, at.uri, at.offset, { language: 'zh', occurrences: 5 })!;
    assert.match(plainFromRichText(found.content), /2 处，2 篇，不一致\n\n· b 第1行 投资120亿元。$/);
    assert.match(markdownFromRichText(found.content), /\n- \[b 第1行\]\(<file:\/\/\/w\/b.txt#L1,3>\) 投资/);
  });

  test('a number written to the unit has no interval, and no line that repeats it', () => {
    const written = (words: string, more: string): string =>
      `⟦$0${words}⟧{figure indicator=企业 scope=甲区 period=2024 ${more}}。`;
    checkHover(
      { 'a.txt': written('97家', 'value=97 step=1 unit=家') },
      '97家 · 企业 · 甲区\n时期 2024年\n\n同一事实 只此一处',
    );
    checkHover(
      { 'a.txt': written('六大企业', 'value=6 step=1 unit=个') },
      '六大企业 · 企业 · 甲区\n= 6 个\n时期 2024年\n\n同一事实 只此一处',
    );
  });

  test('a period from the date of the document says so, and while folders are read the count is not the last word', () => {
    checkHover(
      { 'a.txt': '⟦$097家⟧{figure indicator=企业 scope=甲区 period=2024@document value=97 step=1 unit=家}。' },
      '97家 · 企业 · 甲区\n时期 2024年（据文档日期）\n\n同一事实 只此一处（文件夹仍在读取）',
      { reading: true },
    );
  });

  test('growth that is an average of years says so', () => {
    const growth = (period: string, more: string): string =>
      `{figure indicator=产值 scope=甲区 period=${period} measure=growth direction=up unit=% ${more}}`;
    checkHover(
      {
        'a.txt': `⟦$05%⟧${growth('2024', 'value=5 step=1')}，⟦6%⟧${growth('2025', 'value=6 step=1 comparison=annual-average')}。`,
      },
      `5% · 产值 · 甲区
       = 5%，实际可为4.5%—5.5%
       时期 2024年 · 增速 · 上升

       同一事实 只此一处

       时间线

       · 2024年 +5% · a
       · 2025年 年均 +6% · a`,
    );
  });

  test('more places than wanted: one of each document first, the rest counted', () => {
    const mention = `⟦102亿元⟧${invested('102')}。`;
    checkHover(
      { 'a.txt': mention + mention + mention, 'b.txt': `⟦10$02亿元⟧${invested('102')}。` },
      `102亿元 · 投资 · 光伏项目 · 规格
       = 10,200,000,000 元，实际可为101.5亿—102.5亿元
       时期 2024年

       同一事实 4 处，2 篇，一致

       · a 第1行 102亿元。
       · a 第1行 102亿元。
       · … 还有 1 处`,
      { occurrences: 2 },
    );
  });
});

describe('hover on a date', () => {
  test('the date and what it was resolved against, in both languages', () => {
    const texts = { 'a.txt': '⟦今$0年⟧{date value=2025 from=masthead:2025-01-10}开局良好。' };
    checkHover(texts, '今年 · 日期\n= 2025年（据报头 2025-01-10）\n\n同一日期 只此一处');
    checkHover(texts, '今年 · date\n= 2025 (from the masthead: 2025-01-10)\n\nSame date only here', { language: 'en' });
  });

  test('a date that nothing resolves says so', () => {
    checkHover({ 'a.txt': '⟦今$0年⟧{date}。' }, '今年 · 文中没有可据以推定的日期');
  });
});

describe('hover on a project', () => {
  test('the name used most, the other names, every place', () => {
    checkHover(
      {
        'a.txt': '⟦市一医院⟧{project id=h name=市一医院}扩建。⟦市第一人民医院⟧{project id=h name=市第一人民医院}开诊。',
        'b.txt': '⟦市第一$0人民医院⟧{project id=h name=市第一人民医院}迁建。',
      },
      `市第一人民医院 · 设施
       又作：市一医院

       同一项目 3 处，2 篇

       · a 第1行 市一医院扩建。
       · a 第1行 市第一人民医院开诊。`,
    );
  });
});

describe('hover on a phase', () => {
  test('the other phases are named, as other projects', () => {
    checkHover(
      {
        'a.txt':
          '⟦云海光伏二$0期⟧{project id=云海光伏2期 name=云海光伏二期}开工。⟦云海光伏项目⟧{project id=云海光伏 name=云海光伏项目}并网。',
      },
      `云海光伏二期 · 设施
       另有各期：云海光伏项目

       同一项目 只此一处`,
    );
  });
});

describe('where a hover stands', () => {
  test('its span is the mention, across a wrapped line', () => {
    const { snapshot, at, documents } = markedWorkspace({
      'a.txt': `投资984 .3亿\r\n\r\n不是；⟦984 .3亿\r\n\r\n    $0元⟧${invested('984')}。`,
    });
    const found = hover(snapshot, at.uri, at.offset, { language: 'zh', occurrences: 5 })!;
    assert.equal(documents.get(at.uri)!.text.slice(found.span.start, found.span.end), '984 .3亿\r\n\r\n    元');
  });

  test('nothing beside a mention, something right behind it', () => {
    checkHover({ 'a.txt': `$0投资⟦102亿元⟧${invested('102')}。` }, null);
    const { snapshot, at } = markedWorkspace({ 'a.txt': `投资⟦102亿元⟧${invested('102')}$0。` });
    assert.ok(hover(snapshot, at.uri, at.offset, { language: 'zh', occurrences: 5 }));
  });

  test('a document that is not known has no hover', () => {
    const { snapshot } = markedWorkspace({});
    assert.equal(hover(snapshot, 'file:///w/none.txt', 0, { language: 'zh', occurrences: 5 }), null);
  });
});
