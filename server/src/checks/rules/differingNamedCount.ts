/** 五大行动 in the headline, 六大行动 in the text: a thing that is called by its number, with two numbers. */
import type { DocumentAnalysis } from '../../analysis/documentAnalysis.ts';
import { groupBy } from '../../base/groupBy.ts';
import { countsByName, type NamedCount, namedCounts } from '../../facts/countedNames.ts';
import { writtenValue } from '../../facts/passage.ts';
import type { Bilingual, Finding } from '../finding.ts';
import { foundInSentences, type InSentence } from '../foundInSentences.ts';
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
      zh: '标题与其正文之间，名称两个字即可，正文有一处与标题相同即不报；正文之内，名称须四个字以上，别处至少两次作另一数目，且只差一。',
      en: 'Between a headline and its article two characters of the name suffice, and one place that agrees is enough for silence; inside the text four are needed, and the other number must stand there twice and be one more or fewer.',
    },
    {
      zh: '“这几大……”与前面五句之内最近一次所说的数目比较，名称须四个字以上。',
      en: 'What points back (这六大主导产业) is compared with the number said last within five sentences; four characters are needed.',
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
    {
      documents: [
        '全县产业发展情况\n\n全县聚焦纺织服装、食品加工等六大主导产业发力，推动转型升级。而这七大主导产业构成了相互支撑的体系。',
      ],
      note: { zh: '“这七大”说的就是前面的六大', en: 'what points back says seven' },
    },
  ],
  right: [
    {
      documents: [
        '全县工作情况\n\n全县推进新型城镇化“六大专项行动”，城区面貌改善。\n\n各镇围绕城镇化“六大专项行动”补短板。\n\n卫生系统推进提升服务水平“七大专项行动”，群众就医方便。',
      ],
      note: { zh: '带引号的也各有修饰', en: 'quoted, and each of something else' },
    },
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
    return [...inArticles(document, counts), ...inText(document, counts), ...pointingBack(document)];
  },
};

interface PlacedCount extends NamedCount {
  readonly sentence: number;
  readonly text: string;
}

interface CountInArticle extends PlacedCount {
  readonly article: number;
  readonly inHeadline: boolean;
}

const namedCountsIn = foundInSentences(namedCounts);

const placed = ({ sentences }: DocumentAnalysis, { sentence, found }: InSentence<NamedCount>): PlacedCount => ({
  ...found,
  sentence,
  text: sentences[sentence]?.text.slice(found.start, found.end) ?? '',
});

function countsOf(document: DocumentAnalysis): readonly CountInArticle[] {
  const { sentences, blocks } = document;
  let [article, inHead] = [-1, false];
  const articles = blocks.map(({ kind, level }) => {
    const isHead = kind === 'heading' && level === 1;
    if (isHead && !inHead) article++;
    inHead = isHead;
    return { article, inHeadline: isHead };
  });
  return namedCountsIn(document).map((one) => {
    const block = sentences[one.sentence]?.block ?? -1;
    return { ...placed(document, one), ...(articles[block] ?? { article: -1, inHeadline: false }) };
  });
}

/** A headline and the article below it. */
function inArticles(document: DocumentAnalysis, counts: readonly CountInArticle[]): readonly Finding[] {
  return counts
    .filter(({ inHeadline }) => inHeadline)
    .flatMap((title) => {
      const below = counts.filter((one) => !one.inHeadline && one.article === title.article && one.name === title.name);
      const [first] = below;
      if (!first || below.some((one) => one.number === title.number)) return [];
      const message = {
        zh: `标题作“${title.text}”，正文作“${first.text}”。`,
        en: `The headline says “${title.text}”, the article “${first.text}”.`,
      };
      return [report(document, first, [title], message)];
    });
}

/** Fewest characters of a name that means one thing throughout a text, and how often the other number must stand there. */
const fewestCharacters = 4;
const fewestOthers = 2;

function inText(document: DocumentAnalysis, counts: readonly CountInArticle[]): readonly Finding[] {
  const long = counts.filter(({ inHeadline, name }) => !inHeadline && name.length >= fewestCharacters);
  return [...groupBy(long, ({ name }) => name).values()].flatMap((all) => {
    const numbers = groupBy(all, ({ number }) => number);
    if (numbers.size !== 2) return [];
    const [rare, usual] = [...numbers.values()].sort((a, b) => a.length - b.length) as [
      readonly CountInArticle[],
      readonly CountInArticle[],
    ];
    const [odd] = rare;
    const [other] = usual;
    if (!odd || !other || rare.length > 1 || usual.length < fewestOthers || !areNear(odd, other)) return [];
    const message = {
      zh: `别处${usual.length}次作“${other.text}”，此处作“${odd.text}”，疑此处有误。`,
      en: `“${other.text}” in ${usual.length} places, “${odd.text}” here: this one is probably wrong.`,
    };
    return [report(document, odd, usual, message)];
  });
}

/** One more or fewer: what is farther apart are two things of one name. */
const areNear = (a: PlacedCount, b: PlacedCount): boolean => {
  const [x, y] = [writtenValue(a.number), writtenValue(b.number)];
  return x !== null && y !== null && x.minus(y).abs().lte(1);
};

/** How many sentences back what 这 points at is looked for. */
const reach = 5;

const allCountsIn = foundInSentences(countsByName);

/** 六大主导产业 … 而这七大主导产业. */
function pointingBack(document: DocumentAnalysis): readonly Finding[] {
  const counts = allCountsIn(document);
  return counts.flatMap((odd, i) => {
    const { name, number, pointsBack } = odd.found;
    if (!pointsBack || name.length < fewestCharacters) return [];
    const before = counts.slice(0, i).findLast(({ found }) => found.name === name);
    if (!before || before.found.number === number || odd.sentence - before.sentence > reach) return [];
    const [here, there] = [placed(document, odd), placed(document, before)];
    const message = {
      zh: `前文作“${there.text}”，此处承前作“${here.text}”。`,
      en: `“${there.text}” above, and “${here.text}” where the text points back at it.`,
    };
    return [report(document, here, [there], message)];
  });
}

function report(
  document: DocumentAnalysis,
  odd: PlacedCount,
  others: readonly PlacedCount[],
  message: Bilingual,
): Finding {
  const place = (one: PlacedCount) => placeInSentence(document, one.sentence, one.start, one.end);
  return findingAt(
    place(odd),
    differingNamedCount.id,
    differingNamedCount.severity,
    message,
    others.map((one) => relatedPlace(place(one), { zh: `此处作“${one.text}”`, en: `here “${one.text}”` })),
  );
}
