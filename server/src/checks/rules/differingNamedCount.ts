/** 五大行动 in the headline, 六大行动 in the text: a thing that is called by its number, with two numbers. */
import type { DocumentAnalysis } from '../../analysis/documentAnalysis.ts';
import { groupBy } from '../../base/groupBy.ts';
import { type NamedCount, namedCounts } from '../../facts/countedNames.ts';
import { writtenValue } from '../../facts/passage.ts';
import type { Finding } from '../finding.ts';
import { foundInSentences } from '../foundInSentences.ts';
import { findingAt, placeInSentence, relatedPlace } from '../messageFinding.ts';
import type { DocumentRule } from '../rule.ts';

export const differingNamedCount: DocumentRule = {
  scope: 'document',
  id: 'differing-named-count',
  title: { zh: '“几大……”前后数目不一', en: 'A thing called by its number, with two numbers' },
  why: {
    zh: '“五大行动”增加了一项，标题改了而正文没有改，或者正文有一处没有改。',
    en: 'One more was added to the 五大行动, and the number was changed in one place only.',
  },
  gates: [
    {
      zh: '只看“几大……”，其后的名称须完全相同；前有修饰语（“民生领域五大行动”）或列举的，各指各的，不比较。',
      en: 'Only numbers with 大 before one and the same name; where other words or a list narrow it down, each means its own.',
    },
    {
      zh: '标题与其正文之间，名称两个字即可，正文有一处与标题相同即不报；正文之内，名称须四个字以上，且别处至少两次作另一数目。',
      en: 'Between a headline and its article two characters of the name suffice, and one place that agrees is enough for silence; inside the text four are needed, and the other number must stand there twice.',
    },
    { zh: '“新”“前”“其他”“上述”之后的不看。', en: 'Nothing behind 新, 前, 其他 and the like.' },
  ],
  wrong: [
    {
      documents: [
        '# 东山县部署“五大行动”\n\n本报2026年1月12日讯 东山县昨日召开会议，部署“六大行动”，推进城乡融合发展。\n\n会议要求，各镇要抓好“六大行动”，逐项落实。',
      ],
      note: { zh: '标题“五大行动”，正文“六大行动”', en: 'five in the headline, six in the text' },
    },
    {
      documents: [
        '全县产业发展情况\n\n2025年，全县做强六大主导产业，产值稳步增长。\n\n各镇围绕六大主导产业招商引资，投资结构优化。\n\n2026年，全县将继续做强七大主导产业。',
      ],
      note: { zh: '两处六大，一处七大', en: 'six twice, seven once' },
    },
    {
      documents: [
        '# 东山县实施三大工程\n\n2026年，东山县将实施四大工程，改善城乡面貌，办好民生实事，提升公共服务水平。',
      ],
      note: { zh: '标题三大，正文四大', en: 'three above, four below' },
    },
  ],
  right: [
    {
      documents: [
        '# 东山县部署“五大行动”\n\n本报2026年1月12日讯 东山县昨日召开会议，部署“五大行动”，推进城乡融合发展，办好民生实事。',
      ],
      note: { zh: '相同', en: 'the same' },
    },
    {
      documents: [
        '# 东山县实施三大工程\n\n2026年，东山县将实施水利三大工程、交通四大工程，改善城乡面貌，提升公共服务水平。',
      ],
      note: { zh: '前有修饰语', en: 'other words narrow it down' },
    },
    {
      documents: [
        '全县产业发展情况\n\n2025年，全县做强六大主导产业，产值增长。\n\n2026年，全县将做强七大主导产业，投资结构优化。',
      ],
      note: { zh: '各一次，难说谁对', en: 'once each: nobody can tell' },
    },
    {
      documents: [
        '全县产业发展情况\n\n2025年，全县做强六大主导产业，产值稳步增长。\n\n各镇围绕六大主导产业招商引资。\n\n西河镇培育粮油、果蔬两大主导产业。',
      ],
      note: { zh: '列举自有其数', en: 'a list has its own number' },
    },
  ],
  severity: 'warning',
  enabledByDefault: true,
  check: (document) => {
    const counts = countsOf(document);
    return [...inArticles(document, counts), ...inText(document, counts)];
  },
};

interface PlacedCount extends NamedCount {
  readonly sentence: number;
  readonly text: string;
  readonly article: number;
  readonly inHeadline: boolean;
}

const namedCountsIn = foundInSentences(namedCounts);

function countsOf(document: DocumentAnalysis): readonly PlacedCount[] {
  const { sentences, blocks } = document;
  let [article, inHead] = [-1, false];
  const articles = blocks.map(({ kind, level }) => {
    const isHead = kind === 'heading' && level === 1;
    if (isHead && !inHead) article++;
    inHead = isHead;
    return { article, isHead };
  });
  return namedCountsIn(document).map(({ sentence, found }) => {
    const { text, block } = sentences[sentence] as DocumentAnalysis['sentences'][number];
    return {
      ...found,
      sentence,
      text: text.slice(found.start, found.end),
      article: articles[block]?.article ?? -1,
      inHeadline: articles[block]?.isHead ?? false,
    };
  });
}

/** A headline and the article below it. */
function inArticles(document: DocumentAnalysis, counts: readonly PlacedCount[]): readonly Finding[] {
  return counts
    .filter(({ inHeadline }) => inHeadline)
    .flatMap((title) => {
      const below = counts.filter((one) => !one.inHeadline && one.article === title.article && one.name === title.name);
      const [first] = below;
      return first && below.every((one) => one.number !== title.number) ? [report(document, first, [title])] : [];
    });
}

/** Fewest characters of a name that means one thing throughout a text, and how often the other number must stand there. */
const fewestCharacters = 4;
const fewestOthers = 2;

function inText(document: DocumentAnalysis, counts: readonly PlacedCount[]): readonly Finding[] {
  const long = counts.filter(({ inHeadline, name }) => !inHeadline && name.length >= fewestCharacters);
  return [...groupBy(long, ({ name }) => name).values()].flatMap((all) => {
    const numbers = groupBy(all, ({ number }) => number);
    if (numbers.size !== 2) return [];
    const [rare, usual] = [...numbers.values()].sort((a, b) => a.length - b.length) as [
      readonly PlacedCount[],
      readonly PlacedCount[],
    ];
    const [odd] = rare;
    if (!odd || rare.length > 1 || usual.length < fewestOthers || !areNear(odd, usual[0] as PlacedCount)) return [];
    return [report(document, odd, usual)];
  });
}

/** One more or fewer: what is farther apart are two things of one name. */
const areNear = (a: PlacedCount, b: PlacedCount): boolean => {
  const [x, y] = [writtenValue(a.number), writtenValue(b.number)];
  return x !== null && y !== null && x.minus(y).abs().lte(2);
};

function report(document: DocumentAnalysis, odd: PlacedCount, others: readonly PlacedCount[]): Finding {
  const [other] = others as [PlacedCount];
  const place = (one: PlacedCount) => placeInSentence(document, one.sentence, one.start, one.end);
  return findingAt(
    place(odd),
    differingNamedCount.id,
    differingNamedCount.severity,
    other.inHeadline
      ? {
          zh: `标题作“${other.text}”，正文作“${odd.text}”。`,
          en: `The headline says “${other.text}”, the article “${odd.text}”.`,
        }
      : {
          zh: `别处${others.length}次作“${other.text}”，此处作“${odd.text}”，疑此处有误。`,
          en: `“${other.text}” in ${others.length} places, “${odd.text}” here: this one is probably wrong.`,
        },
    others.map((one) => relatedPlace(place(one), { zh: `此处作“${one.text}”`, en: `here “${one.text}”` })),
  );
}
