/** Words by which what stands before a count is no name of a counted thing but what is done with it: 贯彻一条主线、推进两大任务. */
import { leadingVerbs } from './nameCues.ts';

export interface VerbOfCount {
  /** Source of a regular expression over the words between two 、, or between the last one and the count. */
  readonly pattern: string;
  /** Words that are no name. */
  readonly examples: readonly string[];
}

const row = (pattern: string, ...examples: readonly string[]): VerbOfCount => ({ pattern, examples });

export const verbsOfCounts: readonly VerbOfCount[] = [
  row(`^(?:${leadingVerbs})$`, '推进', '实施'),
  // 收支两条线 is one term.
  row('^(?:建设|打好|收支)$', '建设', '打好', '收支'),
  row('(?:设立|打好|开发)$', '在园区设立', '联合开发'),
  row('(?:新建|改建|扩建|续建|在建)$', '新建', '道路改建'),
  row('入选|入列|列入|进入|跻身', '花蛤入选全省', '综合实力跻身全国'),
  row('围绕|部署|确定|实施', '围绕产业', '全会确定'),
  row('主持|代理|出席|会见', '共同主持', '分别代理'),
  row('(?:连续|累计|新增)$', '状况连续', '全年新增'),
  row('评为|称为', '被评为全省'),
  row('在', '在全市', '企业在沿线'),
  row('的$', '建成的'),
  // 重要, 主要, 必要 and 要素, 要求, 要点 are parts of names.
  row('[^重主必需]要[^素点求]', '还要抓好'),
  row('各$', '全市各'),
  row('[要为被占了]$|(?<![国所公私])有$', '成为', '其中占', '江苏有'),
  row('\\p{Script=Han}等\\p{Script=Han}', '养老等社会'),
];

export const verbOfCount = new RegExp(verbsOfCounts.map(({ pattern }) => pattern).join('|'), 'u');
