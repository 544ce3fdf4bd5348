/**
 * Names of projects in invented sentences: what stands between the brackets is found, and nothing else.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pruneDictionaries } from '../../scripts/dictionaries.mjs';
import {
  clauseCharacterExamples,
  clauseCharacters,
  clauseWords,
  wordsWithClauseCharacter,
} from '../../server/src/lexicon/clauseWords.ts';
import { sentenceVerbExamples } from '../../server/src/lexicon/sentenceVerbs.ts';
import { recogniseProjects } from '../../server/src/mentions/projects.ts';
import { emptyGlossary, type Glossary, type ProjectProposal } from '../../server/src/mentions/proposal.ts';
import { type Jieba, jiebaSegmenter } from '../../server/src/text/jiebaSegmenter.ts';
import { noSegmenter, type Segmenter } from '../../server/src/text/segmenter.ts';
import { assertLinear } from '../assertLinear.ts';

const folder = mkdtempSync(join(tmpdir(), 'dictionaries-'));
pruneDictionaries(folder);
after(() => rmSync(folder, { recursive: true }));
const segmenter: Segmenter = jiebaSegmenter({
  dictionaryFolder: folder,
  load: () => createRequire(import.meta.url)('nodejieba') as Jieba,
  exists: () => true,
  firstLine: (path) => readFileSync(path, 'utf8').split('\n', 1)[0] as string,
  onUnavailable: ({ en }) => assert.fail(en),
});

const find = (text: string, glossary: Glossary = emptyGlossary, tools = segmenter) =>
  recogniseProjects(text, { segmenter: tools, glossary }) as readonly ProjectProposal[];

function marked(text: string, found: readonly ProjectProposal[]): string {
  let result = text;
  for (const { span } of [...found].reverse()) {
    result = `${result.slice(0, span.start)}⟦${result.slice(span.start, span.end)}⟧${result.slice(span.end)}`;
  }
  return result;
}

const sentences = [
  // Words of the sentence around the name.
  ...clauseWords.flatMap(({ examples }) => examples),
  ...clauseCharacterExamples,
  ...sentenceVerbExamples,
  // A verb with a word that goes on: the whole verb stands before the name.
  '县里凭借⟦榕江特大桥⟧的景观优势发展旅游。',
  // What a plan is for is not done by its verb.
  '编制完成⟦榕江流域综合发展规划⟧，探索⟦“一业一证”改革⟧，编制好“十五五”规划。',
  // The year of a plan is a date of its own, whole.
  '累计下达2023年度⟦以工代赈中央投资计划⟧78亿元。',
  // So many, and what goes on with another noun.
  '近百座大型水电站沿河而建，项目工程师李明介绍榕江项目工程师培养。',
  // What is quoted is a title, a likeness or what is to be done.
  '县里被评为“全国节水示范区”，铁路成为国际物流的“黄金通道”，坚持“以用户为中心”，“矿区变景区”。',
  '建成⟦榕江市仁和区太平光伏发电项目⟧，绿园区市场开业，走进⟦榕江产业园⟧内。',
  '⟦榕海铁路⟧南起⟦青田火车站⟧。',
  // Zones, but for those of several provinces; works on roads, what joins countries, two lines by their ends.
  '⟦榕江经济技术开发区⟧获批，⟦青田高新区⟧升格，长三角开发区、沪苏皖开发区合作。',
  '加快⟦中环路快速化改造工程⟧和⟦中国－东盟信息港⟧建设，⟦榕江港国家物流枢纽⟧投用。',
  '开工建设⟦永安至宁化⟧和⟦宁德至武夷山高速公路⟧。',
  '推进⟦和龙甄峰水库⟧建设，⟦天河机场第二航站楼⟧启用，省民族博物馆新馆开放。',
  '企业到上海证券交易所上市，普及高速无线宽带。',
  // Times, pronouns and likenesses before a name; a town that is called so, a trade.
  '⟦那巴龙格河水电站⟧投产，迎峰度夏期间⟦榕江电厂⟧满发，芯片就像高铁的心脏，紫阳县焕古镇在线上平台开展对外承包工程。',
  // Bodies whose people speak, and firms with a bracket in their names.
  '榕江信息研究院产业处处长李明说，榕江气象研究中心发布的数据更新。',
  '榕江国际机场投资（泰国）有限公司负责运营。',
  // Names by their ending.
  '推动总投资80亿元的⟦厦门云谷数字产业园⟧开工建设。',
  '加快建设⟦泸州长江六桥大桥⟧，确保年内通车。',
  '⟦榆林至延安高铁⟧全线贯通，⟦宁德东湖水库⟧开始蓄水。',
  '争取⟦地铁9号线二期⟧获批。',
  '依托⟦赣州稀土新材料产业基地⟧招引企业。',
  '聚焦⟦临沧边境合作区⟧和⟦普洱临空创新区⟧转型升级。',
  '建成⟦白马山铁矿⟧、⟦宁德东溪储气库⟧，开通⟦钦州东港铁路专用线⟧。',
  '⟦安康汉江四桥⟧合龙，完成⟦安康新城棚户区改造⟧。',
  // What stands in brackets: a phase, a section.
  '竣工⟦贵广铁路（柳州段）⟧，⟦安康会展中心（二期）⟧、⟦梅江学院（二期）⟧投用。',
  '“两线”指⟦12号线中段（二沙岛-白云体育馆）⟧，“6条高速”指⟦莞番高速⟧—⟦河惠莞高速⟧。',
  '⟦雪豹国家公园⟧建成，首批国家公园候选区公布，国家公园建设加快。',
  '“两环”指⟦三环路大道⟧+⟦惠霞高速⟧，2009年⟦花江峡谷大桥⟧建成。',
  '游客体验高空蹦极、云上漫步等多个体验项目，这里是“走向世界的绝佳平台”。',
  '安康新益印染有限公司生产车间里，电力接入工程费用由政府承担。',
  // Proper by a firm, a county in full, a part of a province, its voltage, the places that it joins.
  '推动⟦一汽精密锻造⟧投产运行，⟦资源县乡愁文化园⟧建成。',
  '加快⟦湘西引水工程⟧，新建⟦110千伏月溪变电站⟧，⟦济青高速⟧、⟦宁和城际⟧开工，走用中国道理总结的路。',
  '投用⟦稀土新材料省实验室⟧，完善普通公路，⟦安康东二环⟧通车。',
  '建设⟦沿渭美丽乡村示范带⟧，充分发挥⟦桂中产业新区⟧示范带动作用，⟦月溪至竹园⟧、⟦白果至安康⟧等公路开工。',
  '“八桥五环”初步形成，引进某省首个国家技术创新中心，建设11万亩⟦“双优”茶叶基地⟧。',
  // Two names that 和 joins, the last of them of another place.
  '推进⟦安康古城⟧整体保护提升和⟦宁德南溪遗址公园⟧建设。',
  '开工建设⟦甬舟⟧、⟦金甬高铁项目⟧，加快⟦沪昆⟧、⟦云桂⟧等在建铁路建设。',
  // What a programme is for, where its quoted name says too little.
  '实施⟦人才“双百计划”⟧，实施云南“⟦双百计划⟧”。',
  '作为“一带一路”标志性工程，推进⟦陇东能源基地⟧建设和“一带一路”旗舰项目。',
  // Roads: what is built, not where something is.
  '新建⟦白果路⟧、⟦前溪街⟧等6条道路，打通⟦月湖路⟧等断头路，⟦双泉路改造⟧基本完成。',
  '完成⟦竹园北路⟧、⟦经三路⟧和⟦栗塘路东延⟧，“三纵”指⟦竹园北路⟧、⟦经三路⟧、⟦南塘路⟧。',
  '门店位于白果路、前溪街交叉口，竹园北路、经三路等路段车流大增，推进背街小巷改造和旅游路建设。',
  // What is said of it, with its time.
  '⟦大藤峡工程⟧于2014年11月开工建设，⟦瓜达尔新国际机场⟧也即将完工。',
  // A firm, what it makes and how much.
  '推动⟦金沃年产20万吨核桃露生产基地⟧开工。',
  // Lists.
  '推动⟦金沃轴承⟧、⟦普洱茶博物馆⟧、⟦德宏通用机场⟧等5个重点项目竣工投产。',
  '⟦绵遂⟧、⟦渝昆⟧等高铁加快推进。',
  '⟦漳州天福广场⟧、⟦柳州螺蛳粉小镇⟧建成开业。',
  // One project of two owners.
  '争取投资过百亿的⟦国电、大唐海上风电项目⟧落地开工。',
  // Phases.
  '⟦百色深百医药物流园二期⟧主体封顶。',
  // Kinds of which there are many.
  '开放沈阳市口袋公园，创建国家5A级旅游景区，扩建乡镇卫生院，编制土地利用总体规划。',
  '游客走进⟦安康塔湾园口袋公园⟧，参观⟦沙坡头5A级景区⟧。',
  '改造20大工业项目，走上康庄大道。',
  '**⟦中老铁路⟧通车**。',
  // Programmes.
  '实施⟦城乡绿色转型行动⟧、⟦循环经济助力降碳行动⟧、⟦绿色科技创新行动⟧。',
  '淳安县计划每年举办二十场。',
  '坚持把招商引资作为“一号工程”。',
  '新建县乡公路300公里，建设安防工程500公里。',
  // Sports are projects of another kind.
  '中国队在游泳、轮椅篮球、羽毛球等项目比赛中夺冠。',
  '深入实施⟦“绿水”行动⟧，启动⟦“墨香”人才储备工程⟧。',
  '实施⟦农贸市场品质提升工程⟧，开展⟦河道清淤三年攻坚行动⟧。',
  '推进⟦数字政务“十大工程”⟧，印发《⟦丽水市养老服务专项规划⟧》。',
  // A verb after that of launching is the programme's own.
  '实施⟦社区托幼强化行动⟧，扎实开展⟦渔村环境持续改善行动⟧。',
  // What a place is turned into, what is done to it, and what stands beside it are other things.
  '力促⟦泸贵遂铁路⟧开工，上线⟦“惠企易”平台⟧。',
  '⟦临沧边境合作区⟧与⟦普洱北仓科创大走廊⟧联动，南城东延及⟦普洱茶山快速路⟧提速。',
  '加快⟦老鹰滩⟧等特色街区建设，推动⟦石门坎⟧、⟦普洱白石沟⟧等煤矿扩能。',
  // Works on a thing and parts of a line go on with its name.
  '⟦普洱江城机场飞行区改造⟧完成投用，⟦泸遂铁路渡口段扩能改造⟧等加快建设。',
  '⟦漳州云溪引水工程⟧和⟦宁德石浦再生水厂⟧建成投用，⟦“绿带”五期工程⟧启动。',
  // Campaigns are quoted; an activity is none.
  '⟦“赣品远行”活动⟧签约订单超百亿元，组织⟦“千店百集”促消费活动⟧，广泛开展文体活动。',
  // The speaker has one such thing.
  '建成⟦省远程会诊中心⟧，⟦市妇幼康复中心⟧投用，建成省级技术中心5家。',
  // Works beside others are what a programme is about.
  '开展⟦工业技术改造和设备升级行动⟧。',
  // Lists of kinds; what a number counts is the head of another list.
  '生产电机、电控、发动机等项目，⟦绵遂⟧等3条高速、⟦泸州地铁9号线⟧年内建成通车。',
  // Quoted kinds and crimes.
  '开辟“绿色通道”，打击“黑恶”犯罪活动。',
  // Members that leave the head to the last one.
  '开工⟦泸阆遂⟧、⟦渡口至纳溪⟧、⟦绵渝高铁⟧，支持⟦钟山⟧、⟦青湾实验室⟧建设，推进公路、⟦渝昆高铁⟧建设。',
  // A chain of places says where a thing is; a county may be what its name begins with; a single dash joins places.
  '走进贵州省安顺市平坝区天龙镇⟦青岩坡风景区⟧，⟦义乌国际机场⟧建成，建设⟦中国—柬埔寨渔业产业园⟧。',
  // Ends of a road in brackets; hubs of a place; a later phase.
  '⟦滨江大道（云溪路—北仓路）⟧完工，加快⟦漳州国家物流枢纽⟧建设，⟦泸州港五期⟧开工。',
  // Where something is built is no name of it, nor are the projects of a place.
  '智算中心在普洱建成投用，列入贵州省重点项目，180天就实现投产。',
  // Works that join two things, the main works of one, two programmes of one verb.
  '开工⟦泸州运河与小溪河航道连通工程⟧，完成⟦普洱大寨水库⟧主体工程，实施⟦“双提”工程⟧和⟦工业根基再造工程⟧。',
  // A programme is named for what is done, also where that is a verb that leads names in; one verb leads all of a list in.
  '高质量完成⟦渔港经营机制深化提升行动⟧，实施⟦老匠人返乡授艺计划⟧、⟦青年船员研修计划⟧。',
  '支持⟦南屏人才工程⟧项目20个，实施科技10个行动计划，抓好教育和医疗两个攻坚战。',
  // Of bridges, reservoirs and fast lines each has a name; kinds of them have none.
  '建成⟦四官堂大桥⟧，⟦石盘水库⟧蓄水，抓好⟦梅社机场四期⟧等项目前期，加快⟦机场快速路北延工程⟧。',
  '建设跨江大桥和支线机场，大中型水库蓄水充足，建设全国第一座公路铁路两用大桥。',
  // Works in brackets, what has phases, what gets a plaque, models of a trade.
  '⟦泸昆（扩建）⟧、⟦绵遂⟧等高速公路通车，⟦粮田引水灌溉一期⟧等水利工程开工，⟦航测试飞中心⟧揭牌运行。',
  '⟦海川智行⟧、⟦普洱问茶⟧等36个行业大模型上线，⟦青坪家沟炼化⟧等项目开工。',
  // What is let happen, where something comes from, plans of five years, levels of government.
  '泸州让学生从⟦漳州海洋实验室⟧中走出来，实施“十四五”规划，推进“四个全面”战略布局，编制省市县三级国土空间总体规划。',
  // Whose a thing is, is part of its name only where nothing else tells it apart.
  '纳入省⟦青葫湾新型能源创新区⟧，⟦市疾控中心⟧启用。',
  // Lines by their number, later phases of what needs no other name, access roads, parts of a site.
  '⟦5号线⟧和⟦轨道交通8号线⟧投运，⟦泸州石门大桥⟧和⟦轨道交通9号线一期⟧建成，⟦机场五期⟧开工，建成⟦云计算数据中心二期⟧。',
  '⟦九曲湾大桥及接线遂宁段⟧、⟦渔溪大桥⟧建成通车，⟦青葫湾实验室B区启动区⟧启用，⟦遂宁理工大学⟧（暂名）主体工程结顶。',
  // Water and light that are made into power, canals, several kinds.
  '推进⟦曲塘山水电站⟧、⟦普洱茶山光伏发电⟧、⟦绵遂抽水蓄能电站⟧等电源项目，⟦青石渠引水工程⟧开工，众多篮球项目开赛。',
  // One of its kind in a great region; goods that are brought to a platform.
  '建设⟦亚洲帆船运动高水平训练中心⟧和⟦国家潮汐计量中心⟧，推动“泸品泸货”上平台。',
  // Quoted things.
  '我国首艘养殖工船“⟦海丰2号⟧”交付，集装箱船⟦“远智”号⟧首航，新药“⟦康倍宁⟧”获批上市。',
  // Descriptions, slogans and bodies.
  '加快充电桩建设，储备一批重点项目，推动185个海上风电项目开工。',
  '树牢“四个意识”，做到“两个维护”，争当“领头雁”，推进“双碳”工作，展现“走在前、挑大梁”的担当。',
  '市政府召开会议，区委听取汇报，省发展改革委公布办法。',
  '推进教育、医疗等民生项目建设，实施重大工程，抓好基础设施项目。',
  '经济高速增长，机械工程师队伍壮大，项目经理到岗。',
  '宁波大学教授认为，产业基础更加扎实。',
  // Verbs that no name holds, and what is told of one that is not named.
  '搞好⟦普洱机场⟧建设，继续完善⟦绵遂高铁泸州东站⟧功能，省水利厅建立项目调度机制，重点建设⟦青岩航空小镇⟧、⟦漳州蜂谷产业园⟧。',
  '他在宁夏某训练基地参训，实现乡乡通三级以上公路，整治城区及公路沿线，启动⟦碳中和行动⟧，新建万吨级深水泊位。',
  // One thing of a special kind that is built or has been; what there are many of, what is wished for, what a place is called.
  '建成⟦智能橡胶产业园⟧，⟦古籍修复中心⟧投用，在漳州市设立⟦热带渔业开放试验区⟧，设立⟦茶叶质量评价中心⟧。',
  '建成社区托育服务中心，探索设立茶叶直销中心，8个镇建成老年食堂中心，建成生态文明示范区，建成特色渔业基地12万亩。',
  // Works on a thing that has a name.
  '⟦四官堂大桥加固工程⟧完工。',
  // Lists before 等 and what is said of buildings.
  '⟦漳州天福城⟧、⟦泸州茗悦里⟧、“⟦第一茶街⟧”等建成运营，⟦古籍修复中心⟧、⟦蓝湾数字渔业产业园⟧等加快建设。',
  '乡镇卫生院、县级医院等建设提速，测苗机、传感器等投入使用，学思用、知行等全面贯通。',
  // Places are where things are, and airports are named for them.
  '打造资源县、永福县等示范基地，加快⟦漳州⟧、⟦普洱⟧等支线机场建设。',
  '加快⟦泸州总部及生产基地⟧等项目建设，开工⟦渡口至纳溪⟧、⟦白果至安康天然气管道⟧。',
  // Titles of plans with their years, quoted valleys, quoted projects of an owner.
  '出台《⟦漳州市茶叶产业五年行动方案（2023—2027年）⟧》，签署《关于共建茶叶通道的合作规划》，打造“⟦闽南茶谷⟧”，争当“国际茶谷”。',
  '⟦漳州炼化老挝“煤电铝”项目⟧落地，严控“两高”项目。',
  // Programmes of works, units of a plant, harbours inland, valleys of a trade, projects that are signed or priced.
  '开展⟦大石山区道路建设大会战⟧，⟦泸州电厂3号机组⟧并网，加快⟦普洱内陆港⟧建设，打造⟦漳州茶谷⟧、⟦闽南农业谷⟧。',
  '⟦绵遂高铁项目⟧总投资80亿元，⟦百色轻纺项目⟧签约落户，项目签约率提高，划定重点生态功能区，推进⟦元江功能区⟧建设。',
  '支持漳州建设世界一流茶城，主动融入漳州市中心，冲刺千亿商圈，大手笔建设⟦泸江生态城⟧。',
  // Facilities of a special kind before 等 and what they are called together; kinds of which there are many.
  '签约⟦茶叶消费产业园⟧、⟦火箭智能感知产业基地⟧等51个重大项目，统筹党群服务中心、文明实践中心等平台，参观博物馆、纪念馆等文化设施。',
  '推进⟦普洱茶山云市⟧、清洁能源基地、1000千伏特高压等重点项目，借助数改项目、教培平台提升效率，2027年校飞通航。',
  '完善市域总体规划，修编土地利用规划，⟦漳州百泉蜜柚种植基地⟧负责人介绍情况。',
  // Clauses with a verb, goals and manners of speech; what several offices own.
  '用家常话解读大道理，党组织积极行动，广东实施专项行动，科学布局水库，各国拓宽阳光大道，老赵是普洱人。',
  '把《漳州湿地条例》列入年度立法计划，推进“硬联通”工程项目，实施七大工程，规范网约车聚合平台，依托线上服务平台。',
  '由国际茶叶学会和⟦普洱茶叶研究所⟧共建，他视察⟦普洱一电厂⟧，筑牢⟦漳州石门水库⟧防线。',
  // What a bridge is called for stands before its name; several things of a kind, house sites, what a place is the middle of.
  '世界最高悬索桥⟦漳溪大桥⟧通车，世界第一拱桥⟦普洱三桥⟧建成，公铁两用跨海大桥⟦宁德海峡大桥⟧合龙。',
  '建设漳州、泸州三大枢纽港，要求村里批宅基地，以泸州为中心，中小水库度汛，实行招商改革。',
  // Members that a number counts, quotations side by side, a head with a quotation in it, works that are being built.
  '建成⟦石门坎⟧、⟦老鹰滩⟧、⟦白石沟⟧3座大型水库，制造、服务、消费三大平台，漳州、普洱两个国家级园区。',
  '深入开展“⟦雷霆⟧”“⟦利剑⟧”“⟦护航⟧”等专项行动，推进⟦泸遂高速⟧、⟦G321云溪段改造⟧等“硬支撑”项目。',
  '加快⟦泸遂高速⟧、⟦绵渝高速⟧、⟦S203改造⟧、⟦机场高速⟧等建设，加强思想、组织、作风等建设，女双和混双3个项目的比赛开始。',
  // What a place has of its own, the last two members of a list, works on lines and their ends.
  '⟦少年儿童活动中心⟧、⟦市图书馆⟧和⟦市档案馆⟧将于今年相继建成，⟦佳禾普洱迁建项目⟧投产，开展⟦重大项目建设攻坚行动⟧。',
  '启动⟦泸遂高速云溪互通⟧建设及⟦绵渝高速白果互通⟧前期工作，推动数据互联互通，⟦泸遂高速⟧计划年内开工。',
  // A zone with its place in brackets, what a thing is called for, a firm beside a laboratory.
  '⟦中国（普洱）跨境电商综合试验区⟧获批，这里有“地质博物馆”之称，6家企业与⟦宁波大学集成电路国家重点实验室⟧合作。',
  // Members that only the names beside them speak for.
  '筹建⟦普洱茶博物馆⟧、⟦东北警察博物馆⟧、⟦漳州美术馆⟧，加快⟦泸遂高速⟧、⟦石门坎中厚板⟧、⟦绵渝高铁⟧、⟦市艺术馆⟧建设。',
  '打造⟦泸州科学城⟧、⟦航空小镇⟧、⟦白石沟公园⟧，推动⟦漳州机场⟧、教育改革、老旧小区改造、医疗服务。',
  // A line's end, an organisation that begins as a thing does, so many of a kind.
  '加快⟦泸遂高速南延线⟧和⟦地铁3号线东延⟧建设，实施好⟦漳州博物馆项目⟧，泸州智能工程职业学院扩招，提供漳州5000余套人才公寓。',
  // Times before a name, what a thing is called for, what it is a part of, where it gets its plaque.
  '自12月3日⟦泸遂铁路⟧开通，⟦普洱至遂宁铁路⟧控制性节点工程通过验收，我国首个大型水利项目⟦漳州绿氢示范项目⟧投产。',
  '标志性工程⟦白果—普洱铁路⟧开工，为期三年⟦海洋垃圾清理行动⟧今日启动，⟦茶树种质西部转化中心⟧在漳揭牌。',
  '建成后漳州居民少走二十里，⟦漳州油码头⟧等一大批项目落地，⟦江阴火电厂⟧、⟦泸遂高速⟧、⟦街面水电站⟧和一批输变电工程建成。',
  // Ways, what is fetched, who acts together, what is no thing but belongs to one.
  '列车沿⟦京藏高速⟧北上，漳州搭平台、引项目，省林草局会同⟦雪豹国家公园⟧巡护，茶叶运至⟦漳州博物馆⟧，组建丝绸之路博物馆联盟。',
  '打造⟦那曲市重症救治中心⟧，土地等要素参与到优势项目中，冲浪、攀岩等奥运新增项目开赛，滑板项目决赛在漳州举行。',
  // Campaigns of common words that are launched or go on, the zone that a park is in, what somebody plans or builds.
  '实施⟦乡村建设行动⟧，⟦交通建设大会战⟧扎实推进，走进⟦泸州高新区⟧⟦青葫湾产业园⟧参观。',
  '福建计划培训千人，云南建设大型坑口电站，骨干工程⟦泸遂运河⟧开工，⟦中老铁路⟧进入国内段，“十五”期间等重大项目增多。',
  // What stands before a name: 这 with its measure word, times, distances, a subject with its verb, another's initiative.
  '这座⟦漳溪大桥⟧通车，上世纪90年代⟦石门坎水库⟧建成，距⟦普洱博物馆⟧不远，正在建设⟦普洱国家公园⟧，抓紧⟦漳溪大桥⟧施工。',
  '白石镇建设⟦泸溪竹产业园⟧，漳州利用社交平台推介茶叶，一致同意“丝路”倡议同⟦老挝“茶路”战略⟧对接，推进⟦天水至凭祥铁路⟧建设。',
  // What stands behind one: words that it is part of, firms, how many there are and how long one is.
  '在白石乡中心小学上课，为白石茶叶产业带来商机，省发展计划部发文，泸州新城安居投资有限公司中标，白石镇服务平台超过30个。',
  '⟦漳溪大运河泸州段⟧62公里通航，⟦泸州大剧院⟧时隔多年重新开业，走进漳州市中心，⟦漳州国际铁路港⟧的货场繁忙。',
  // Kinds in a region, slogans, bodies of an office, what everybody uses, where somebody is met.
  '福建养老项目增多，云南口岸繁忙，老挝电商平台上线，杜绝“面子工程”，市公安局指挥中心民警说，借助茶博会平台洽谈。',
  '王强、李明等到机场迎接，三国等通道沿线国家受益，茶树、茶花两个项目的比赛，在漳州市白石乡建成投用。',
  // Lines by their bearing and by the ends of a part, programmes that succeed, plans of how a programme is done.
  '加快⟦西部快速路⟧、⟦铁路西环线⟧建设，启动⟦延长高速石门坎至白果段⟧建设，推进⟦引泸入遂续建配套工程⟧，修建⟦泸沪高速铁路⟧。',
  '⟦港口建设大会战⟧再创佳绩，⟦茶树振兴行动⟧取得进展，印发《⟦茶叶品质领航工程实施方案（2027—2029年）⟧》。',
  // Craft by their number; what is held, meant or turned into something; what is the first of many.
  '搭载⟦云舟十二号⟧载人飞船的⟦天箭三号F遥七⟧运载火箭点火，成功将⟦泸溪二十号B星⟧送入轨道，3号参赛，位于青岩路12号。',
  '牢牢把握⟦泸遂科创走廊⟧机遇，旧厂房变身⟦泸溪公园⟧，积极响应⟦“守护茶山”活动⟧，数据12小时内上传到平台，践行出站即中心。',
  '新一轮专项行动启动，用实际行动支持维和行动，首条生产线投产，广东省首笔绿电交易项目落地，会见人民行动党主席。',
  // Events of games, what a place is, what belongs to nobody, words that go on.
  '女子平衡木项目开赛，设置击鼓、飞盘等团队竞技项目，作为历史古都和全国文化中心，后续风电项目开工，漳州体育场馆增多，中老两国铁路货运增长。',
  '停止⟦岚溪养殖计划⟧，环漳溪公路自行车赛开赛，卫星湖泊⟦探海四号02星⟧升空。',
  // Words that go on, verbs that lead in, a subject of two places, works that are a measure.
  '宁德工程大学扩招，联合国茶叶计划署发文，海关创新设立⟦泸州跨境电商监管中心⟧，福建漳州建设茶叶加工工厂，携手共行天下大道。',
  '采取引水、截污等工程措施，泸州海关所属⟦泸州机场⟧海关放行，做细⟦“泸货出海”活动⟧。',
  // Members of two characters that a number counts; what stands in the way.
  '启动⟦漳普⟧、⟦绵渝⟧、⟦盐江⟧3条高速公路建设，推进⟦高桥⟧、⟦兰草⟧2座大型水库项目前期工作，整治占道经商。',
  // Columns parted by spaces, where something is built.
  '奖次：三等奖  项目：消息，在沙化区域建设光伏电站。',
];

for (const sentence of sentences) {
  const text = sentence.replace(/[⟦⟧]/gu, '');
  test(sentence, () => assert.equal(marked(text, find(text)), sentence));
}

test('types follow the ending or the head of the list', () => {
  const types = (text: string) => find(text).map(({ type }) => type);
  assert.deepEqual(types('推动厦门云谷数字产业园开工。'), ['park']);
  assert.deepEqual(types('绵遂、渝昆等高铁加快推进。'), ['line', 'line']);
  assert.deepEqual(types('建成漳州海洋实验室。'), ['platform']);
  assert.deepEqual(types('深入实施“绿水”行动。'), ['programme']);
  assert.deepEqual(types('集装箱船“远智”号首航。'), ['product']);
});

test('a name of the glossary is always found, a word that is no name never', () => {
  const glossary: Glossary = {
    names: [
      { name: '江引', canonical: '清江引水入城工程', type: 'project' },
      { name: '江引二线', canonical: '江引二线' },
    ],
    notNames: ['漳州天福广场'],
  };
  const text = '江引与江引二线推进有力，漳州天福广场开业。';
  assert.equal(marked(text, find(text, glossary)), '⟦江引⟧与⟦江引二线⟧推进有力，漳州天福广场开业。');
});

test('without a segmenter names with a place, a number or quotation marks are still found', () => {
  const text = '推动厦门云谷数字产业园开工，实施“绿水”行动，推进充电桩项目。';
  assert.equal(
    marked(text, find(text, emptyGlossary, noSegmenter)),
    '推动⟦厦门云谷数字产业园⟧开工，实施⟦“绿水”行动⟧，推进充电桩项目。',
  );
});

test('hostile text takes time in proportion to its length', () =>
  assertLinear(64_000, (length) => {
    const text = '和、等项目“一期'.repeat(length / 8);
    return () => find(text);
  }));

for (const word of wordsWithClauseCharacter)
  test(`the segmentation keeps ${word} whole`, () => {
    assert.ok([...word].some((character) => clauseCharacters.has(character)));
    assert.ok(segmenter.tag(`推动${word}建设`).some(({ text }) => text.startsWith(word)));
  });
