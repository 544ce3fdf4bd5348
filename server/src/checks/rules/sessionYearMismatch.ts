/** 2024年召开的十四届全国人大三次会议: a session of a national congress beside a year in which it did not meet. */
import type { DocumentAnalysis } from '../../analysis/documentAnalysis.ts';
import type { Relation } from '../../facts/relation.ts';
import type { Finding } from '../finding.ts';
import { findingAt, relatedPlace } from '../messageFinding.ts';
import type { DocumentRule } from '../rule.ts';

export const sessionYearMismatch: DocumentRule = {
  scope: 'document',
  id: 'session-year-mismatch',
  title: { zh: '会议届次与年份不符', en: 'Session of a congress beside the wrong year' },
  why: {
    zh: '全国人大、全国政协每年开会，五年一届；党的代表大会五年一次；历次中央全会见词表。届次与年份对不上，必有一错。',
    en: 'The national congresses meet every year of a five-year term, those of the Party every five years, and its plenary sessions stand in a table: a session and a year that do not belong together cannot both be right.',
  },
  gates: [
    {
      zh: '年份须紧挨会议名称（“2025年召开的……”“……于2025年召开”“……（2025年）”）；说“贯彻”“以来”的不看。',
      en: 'The year must stand right beside the name of the session; later years that speak of what followed are left alone.',
    },
    {
      zh: '只看全国性的会议；地方人大、政协届次各地不同，不看；词表中没有的会议不看。',
      en: 'Only national ones: local congresses differ from place to place, and what the table does not have is left alone.',
    },
  ],
  wrong: [
    {
      documents: [
        '学习贯彻会议精神\n\n2024年3月召开的十四届全国人大三次会议审议通过了政府工作报告，各地认真学习贯彻。',
      ],
      note: { zh: '应为2025年', en: '2025' },
    },
    {
      documents: ['理论学习安排\n\n2023年召开的党的二十届三中全会对进一步全面深化改革作出部署，各支部要认真组织学习。'],
      note: { zh: '应为2024年', en: '2024' },
    },
    {
      documents: ['提案办理情况\n\n全国政协十四届一次会议于2022年召开，会后提案办理工作有序推进。'],
      note: { zh: '应为2023年', en: '2023' },
    },
  ],
  right: [
    {
      documents: [
        '学习贯彻会议精神\n\n2025年3月召开的十四届全国人大三次会议审议通过了政府工作报告，各地认真学习贯彻。',
      ],
      note: { zh: '相符', en: 'it fits' },
    },
    {
      documents: ['理论学习安排\n\n2025年是贯彻落实党的二十届三中全会精神的重要一年，各支部要认真组织学习。'],
      note: { zh: '不是说那年召开', en: 'not the year of the session' },
    },
    {
      documents: ['人大工作要点\n\n2024年1月召开的市十八届人大三次会议审议通过了民生实事项目，代表全程监督。'],
      note: { zh: '地方人大', en: 'a local congress' },
    },
    {
      documents: ['理论学习安排\n\n2022年党的二十大胜利召开，各支部认真组织学习宣传贯彻。'],
      note: { zh: '相符', en: 'it fits' },
    },
  ],
  severity: 'warning',
  enabledByDefault: true,
  check: (document) =>
    document.relations.flatMap((relation) => (relation.kind === 'session' ? [report(document, relation)] : [])),
};

const report = ({ uri }: DocumentAnalysis, { name, year, held }: Extract<Relation, { kind: 'session' }>): Finding =>
  findingAt(
    { uri, ...year },
    sessionYearMismatch.id,
    sessionYearMismatch.severity,
    {
      zh: `“${name.text}”是${held}年的会议，此处“${year.text}”。`,
      en: `“${name.text}” met in ${held}, not in “${year.text}”.`,
    },
    [relatedPlace({ uri, ...name }, { zh: '所说的会议', en: 'the session' })],
  );
