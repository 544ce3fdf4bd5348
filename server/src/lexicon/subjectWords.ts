/** Words before a figure that are no part of what it measures: where a clause begins anew before it, and words that name nothing. */
import { gated } from '../base/gated.ts';

/** Pronouns, auxiliaries and particles that no indicator has in it: what stands behind the last of them is the indicator. */
export const clauseHead = gated(
  /^.*(?:我们|咱们|他们|她们|它们|你们|自己|大家(?!伙|电|庭|具|居|禽)|(?<!饿)了(?![解么])|只?需要?(?![求量氧])|可以|能够|必须|应当|不得|先后|陆续|相继|纷纷|已经|曾经?|[就还]得|[可能将已](?:以)?实现|成为|属于|竟然|甚至|如何|没想到|一批|(?<!一)把(?!关)|将(?![军来近要])|着(?![力陆重装手眼]))(?=\p{Script=Han}{2})|^面向\p{Script=Han}{0,6}?(?:企业|群众|社会|公众|学生|师生|青年|老年人|市场主体|家庭|用户|居民|农户|高校)(?=\p{Script=Han}{4})/u,
);

/** Words that name no indicator where they stand alone. */
export const emptyWords: readonly string[] = [
  '\\p{Script=Han}*人民币',
  '其中|这[里个些次]|那[里个些次]|一个|一[天年月日]|每[天年月日次个人]|平均每[天年月日次个人]?|短短|我们|他们|自己|大家|家里|本人',
  '现在|如今|目前|当前|眼下|此前|以前|原先|原来|原本|当时|最终|最后|今后|未来|后来|期间|前\\p{Script=Han}年|往年|近年来?',
  '连续|先后|分别|大约|仅仅|至少|只需|仅用|只用|高达|多达|甚至|初步统计|据统计|包括|不只',
  '在|此次|本次|这次|该|这|此|年人均|月人均|到|到?能|可|会|要|延长|缩短|压缩|缩减|精简|压减|上调|下调|调整|放宽|(?:连续)?保持|维持|稳定|拓展|扩展|延伸|超出|人均|户均|亩均',
  '设立|推出|拿出|提出|建立|成立|组建|签订|读取|涉及|处以|减按|延期|增至|省级|市级|县级|全[国省市县区]|[国省市县]定|中国|我国|全球',
];

/** Work that is counted by the things it is done to: they are those of the count before (开工项目20个、竣工15个). */
export const doneTo = gated(
  /^(?:新)?(?:开工|竣工|完工|建成|投产|投用|办结|签约|落地|投运|通车|获批|入库|达产|在建|已建|续建|审批|核准|备案|投运)$/,
);

/** What leads from an indicator to its figure and is no part of it: 绿地率|要, 成员|从创立时. */
export const clauseTail = gated(
  /(?<=[率额量值入积重比数度])[要能可应将会须]$|(?<=..)[从由][\p{Script=Han}\d]{0,6}(?:时|初期?|之初|以前|年代|世纪)$|(?<=[额款金本资入])人民币$|(?:吸引|迎来|接待)了?来自[^，。；、]{2,12}$|(?<=..)不[得能应会]$|(?<=..)(?:已|早已|将)?(?:超过|超出|达到|低于|高于)(?:原[定有]|设定|既定|预定|规定|预期)的?$/u,
);
