/** A passage repeated word for word, in a copy or in one document, with another figure in it. */
import type { FigureMention } from '../../analysis/documentAnalysis.ts';
import { mentionsOfSentence, sentenceOf, sentenceText } from '../../analysis/packedAnalysis.ts';
import { groupBy } from '../../base/groupBy.ts';
import { intersects } from '../../base/interval.ts';
import { type PassageFigure, passageOf, passageReach, sameWritten } from '../../facts/passage.ts';
import { baseInterval } from '../../facts/quantityComparison.ts';
import { areComparable } from '../computationComparable.ts';
import type { Finding, Place } from '../finding.ts';
import { isLikelyOneFact } from '../likelyOneFact.ts';
import { findingAt, placeInSentence, relatedPlace } from '../messageFinding.ts';
import { writtenSlip } from '../messageSlip.ts';
import { type PassageRule, placesOf, type SentenceInDocument } from '../rule.ts';
import { isStatute } from '../wording/statute.ts';

export const alteredCopy: PassageRule = {
  scope: 'passage',
  id: 'altered-copy',
  title: { zh: '文字相同，数字不同', en: 'The same words with another figure' },
  why: {
    zh: '同一段文字在两份文件里（或同一文件前后）逐字相同，只有个别数字不同，多半是转录、排版或修改时只改了一处。无须读懂指标即可发现。',
    en: 'A passage stands word for word in two documents, or twice in one, and a single figure differs: mostly a slip in copying, or a change made in one place only. It is seen without knowing what the figure measures.',
  },
  gates: [
    {
      zh: '两份文件之间：前后各三句中须有大多数逐字相同（连同数字），或者该句自身另有四个以上数字相同；每年套用同一格式的报告，邻句数字也不同，不报。',
      en: 'Between two documents most of the three sentences before and after must be the same, figures and all, or four other figures of the sentence itself; reports that fill one form every year differ in the sentences around, too.',
    },
    {
      zh: '同一文件之内：该句另有两个以上数字相同、只有一个不同才报。',
      en: 'Inside one document only one figure may differ, and two others of the sentence must be the same.',
    },
    {
      zh: '年、月、日不同的，是另一时期；书写精度可解释的（5.3%与5.33%），视为相同。',
      en: 'Another year, month or day is another period; what the written precision explains (5.3 %, 5.33 %) is the same.',
    },
    {
      zh: '同一文件里一处是完成、一处是计划的，不报；法规各条之间、不同日期的两个版本之间，不比较。',
      en: 'Nothing where one place of a document is a result and the other a plan, between the articles of a law, or between its versions of two dates.',
    },
    {
      zh: 'conflicting-figure 已能比较的两个数字，由它报告。',
      en: 'Two figures that conflicting-figure compares are left to it.',
    },
    {
      zh: '64篇以上都有的句子，每种写法取几篇比较；4096处以上的视为套话，不比较。',
      en: 'Of a sentence that more than 64 documents have, some of each way of writing are compared; what stands in more than 4,096 places is a set phrase.',
    },
  ],
  wrong: [
    {
      documents: [
        '春耕工作简报\n\n各乡镇抢抓农时备足农资。全县储备化肥1.26万吨、农膜320吨，检修农机4600台。农技人员进村入户指导春管。',
        '春耕工作简报\n\n各乡镇抢抓农时备足农资。全县储备化肥1.26万吨、农膜230吨，检修农机4600台。农技人员进村入户指导春管。',
      ],
      note: { zh: '两份简报，只有农膜不同', en: 'two copies, one figure differs' },
    },
    {
      documents: [
        '校舍改造情况\n\n改造工程全部完工。今年暑期共翻修教室86间、更换课桌椅2400套、新铺操场3片，开学前全部交付使用。\n\n家长代表参加了验收。今年暑期共翻修教室68间、更换课桌椅2400套、新铺操场3片，开学前全部交付使用。',
      ],
      note: { zh: '同一文件，86间与68间', en: 'one document, 86 and 68' },
    },
    {
      documents: [
        '林场巡护通报\n\n护林员坚持每日巡护。当月累计巡护里程达7.4万公里，劝返野外用火人员。各站点物资储备充足。',
        '林场巡护通报\n\n护林员坚持每日巡护。当月累计巡护里程达7.4亿公里，劝返野外用火人员。各站点物资储备充足。',
      ],
      note: { zh: '“万”误作“亿”', en: '万 became 亿' },
    },
  ],
  right: [
    {
      documents: [
        '春耕工作简报\n\n各乡镇抢抓农时备足农资。全县储备化肥1.26万吨、农膜320吨，检修农机4600台。农技人员进村入户指导春管。',
        '春耕工作简报\n\n各乡镇抢抓农时备足农资。全县储备化肥12600吨、农膜320吨，检修农机4600台。农技人员进村入户指导春管。',
      ],
      note: { zh: '数值相等', en: 'equal values' },
    },
    {
      documents: [
        '林场巡护通报\n\n全月未发生火情。当月累计巡护里程达7.4万公里，劝返野外用火人员。防火物资补充两批。',
        '林场巡护通报\n\n本月处置火情一起。当月累计巡护里程达6.9万公里，劝返野外用火人员。新设检查站三处。',
      ],
      note: { zh: '格式相同的两期通报，邻句不同', en: 'one form filled twice: the sentences around differ' },
    },
    {
      documents: [
        '校舍改造情况\n\n第一批工程共翻修教室86间，开学前全部交付使用。\n\n第二批工程共翻修教室68间，开学前全部交付使用。',
      ],
      note: { zh: '文字不同', en: 'other words' },
    },
    {
      documents: [
        '值班安排\n\n各科室按表到岗。3月2日起值班人员12人、备勤人员6人，轮换到岗。遇有险情及时上报。',
        '值班安排\n\n各科室按表到岗。3月9日起值班人员12人、备勤人员6人，轮换到岗。遇有险情及时上报。',
      ],
      note: { zh: '只有日期不同', en: 'only the date differs' },
    },
    {
      documents: [
        '民生实事清单\n\n33.建设社区食堂12个，新增床位60张，惠及老人4600人。',
        '民生实事清单\n\n37.建设社区食堂12个，新增床位60张，惠及老人4600人。',
      ],
      note: { zh: '条目的序号', en: 'the number of the item' },
    },
  ],
  severity: 'warning',
  enabledByDefault: true,
  check: (sentences) => {
    const versions = versionsOf(sentences);
    return versions.length < 2 || versions.length > mostVersions ? [] : alterations(versions);
  },
};

/** A sentence that more versions have is a form that is filled. */
const mostVersions = 6;

/** Sentences with the same text. */
interface Version {
  readonly places: readonly SentenceInDocument[];
  readonly figures: readonly PassageFigure[];
  readonly text: string;
  readonly words: string;
}

/** In the order of their first. */
const versionsOf = (sentences: readonly SentenceInDocument[]): readonly Version[] =>
  [...groupBy(sentences, ({ document, sentence }) => sentenceText(document, sentence))].map(([text, places]) => {
    const figures = passageOf(text)?.figures ?? [];
    return { places, figures, text, words: without(text, figures) };
  });

/** The rarer version of each pair is the altered one; of two equally frequent ones, the later. */
function alterations(versions: readonly Version[]): readonly Finding[] {
  const byFrequency = versions.toSorted((a, b) => placesOf(b.places) - placesOf(a.places));
  const round = neighboursOf();
  return byFrequency.flatMap((rarer, i) => {
    for (const other of byFrequency.slice(0, i)) {
      const differing = differingFigures(rarer, other);
      if (differing.length === 0) continue;
      const equal = rarer.figures.filter(
        (own, i) => !isDate(rarer.text, own) && sameWritten(own, other.figures[i] as PassageFigure),
      ).length;
      for (const here of rarer.places.toReversed())
        for (const there of other.places.toReversed()) {
          if (!isCopy(here, there, equal, differing.length, round) || areProvisions(here, there)) continue;
          const found = differing.flatMap(([own, others]) =>
            comparedByKey(here, own, there, others) || planAndResult(here, own, there, others)
              ? []
              : [report(here, own, there, others, placesOf(other.places))],
          );
          if (found.length > 0) return found;
        }
    }
    return [];
  });
}

/** Pairs of figures of two versions of one passage; none where the words are others, or a date is. */
function differingFigures(a: Version, b: Version): readonly (readonly [PassageFigure, PassageFigure])[] {
  if (a.figures.length !== b.figures.length || a.words !== b.words) return [];
  const pairs = a.figures.map((own, i) => [own, b.figures[i] as PassageFigure] as const);
  const differing = pairs.filter(([own, other]) => !sameWritten(own, other));
  return differing.some(([own]) => isDate(a.text, own)) ? [] : differing;
}

/** The words around the figures. */
const without = (text: string, figures: readonly PassageFigure[]): string =>
  figures.map(({ start }, i) => text.slice(i === 0 ? 0 : figures[i - 1]?.end, start)).join('#') +
  text.slice(figures.at(-1)?.end ?? 0);

/** Another day, another number of a document, of a sitting or of an item (37.新增学位…) is no figure that was altered. */
const isDate = (text: string, { start, end }: PassageFigure): boolean =>
  /^(?:周?年|月|日|时|点|分|号|期|版|届|次会议|[:：])/.test(text.slice(end)) ||
  (start === 0 && /^[.．、]/.test(text.slice(end))) ||
  /(?:第|[〔[:：（(—-])$/.test(text.slice(0, start));

/** The sentences before and after one; undefined where there is none. */
type Neighbours = (it: SentenceInDocument) => readonly (string | undefined)[];

/** Each is read once, with however many others it is compared. */
function neighboursOf(): Neighbours {
  const known = new Map<SentenceInDocument, readonly (string | undefined)[]>();
  return (it) => {
    const found = known.get(it) ?? steps.map((step) => sentenceOf(it.document, it.sentence + step)?.text);
    known.set(it, found);
    return found;
  };
}

const steps = Array.from({ length: 2 * passageReach + 1 }, (_, i) => i - passageReach).filter((step) => step !== 0);

/** Whether two sentences stand in copies of one text. */
function isCopy(
  here: SentenceInDocument,
  there: SentenceInDocument,
  equal: number,
  differing: number,
  round: Neighbours,
): boolean {
  if (here.document.uri === there.document.uri) return differing === 1 && equal >= 2;
  let same = 0;
  let other = 0;
  const [mine, theirs] = [round(here), round(there)];
  mine.forEach((own, i) => {
    const beside = theirs[i] as string | undefined;
    if (own === undefined || beside === undefined) return;
    if (own === beside) same++;
    else other++;
  });
  if (same > 1 && same >= 2 * other) return true;
  return differing === 1 && equal >= 4 && same + other > 0 && same >= other;
}

/** Whether the two figures are one fact by their keys, and `conflicting-figure` speaks of them. */
function comparedByKey(
  here: SentenceInDocument,
  own: PassageFigure,
  there: SentenceInDocument,
  other: PassageFigure,
): boolean {
  const [a, b] = [mentionAt(here, own), mentionAt(there, other)];
  if (!a?.key || a.key !== b?.key) return false;
  if (intersects(baseInterval(a.quantity), baseInterval(b.quantity))) return false;
  const one = { document: here.document, figure: a };
  const second = { document: there.document, figure: b };
  return isLikelyOneFact(one, second) && areComparable(one, second);
}

/** Whether one figure is a result and the other what is planned, in sections that say so. */
function planAndResult(
  here: SentenceInDocument,
  own: PassageFigure,
  there: SentenceInDocument,
  other: PassageFigure,
): boolean {
  const [a, b] = [mentionAt(here, own)?.fact.role, mentionAt(there, other)?.fact.role];
  return a?.source === 'heading' && b?.source === 'heading' && a.value !== b.value;
}

/** The articles of a law have amounts of their own, and its versions of two dates differ by what was amended. */
const areProvisions = ({ document: a }: SentenceInDocument, { document: b }: SentenceInDocument): boolean =>
  (a.uri === b.uri || a.context.date?.value !== b.context.date?.value) && isStatute(a) && isStatute(b);

const mentionAt = (
  { document, sentence }: SentenceInDocument,
  { start, end }: PassageFigure,
): FigureMention | undefined =>
  mentionsOfSentence(document, sentence).find(
    (mention): mention is FigureMention =>
      mention.kind === 'figure' && mention.inSentence[0] < end && start < mention.inSentence[1],
  );

const placeOf = ({ document, sentence }: SentenceInDocument, { start, end }: PassageFigure): Place =>
  placeInSentence(document, sentence, start, end);

function report(
  here: SentenceInDocument,
  own: PassageFigure,
  there: SentenceInDocument,
  other: PassageFigure,
  places: number,
): Finding {
  const place = placeOf(here, own);
  const partner = placeOf(there, other);
  const slip = writtenSlip(own.text, other.text);
  const [mine, theirs] = [place.text, partner.text];
  const one = here.document.uri === there.document.uri;
  const outvoted = places > 1;
  const finding = findingAt(
    place,
    alteredCopy.id,
    alteredCopy.severity,
    {
      zh:
        `${one ? '前后' : '两份文件'}文字相同，只是数字不同：“${theirs}”与“${mine}”。` +
        (outvoted ? `另有${places}处作“${theirs}”，疑“${mine}”有误。` : '') +
        (slip?.zh ?? ''),
      en:
        `The same words ${one ? 'twice in the document' : 'in two documents'} with other figures: “${theirs}” and “${mine}”.` +
        (outvoted ? ` ${places} places have “${theirs}”: “${mine}” is probably wrong.` : '') +
        (slip?.en ?? ''),
    },
    [relatedPlace(partner, { zh: `此处作“${theirs}”`, en: `here “${theirs}”` })],
  );
  return { ...finding, oneFact: true };
}
