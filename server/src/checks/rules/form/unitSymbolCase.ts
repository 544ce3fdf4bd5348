/** 20KM, 30Kg, 40KWH: unit symbols in the wrong letters. */
import { example, faultsMatching, formRule } from '../../form/formRule.ts';

/** What people write → the symbol. */
const symbols: Readonly<Record<string, string>> = {
  km: 'km',
  kg: 'kg',
  kw: 'kW',
  kwh: 'kW·h',
  kw·h: 'kW·h',
  kv: 'kV',
  hz: 'Hz',
  mpa: 'MPa',
  kpa: 'kPa',
  db: 'dB',
  cm: 'cm',
  mm: 'mm',
};
/** A model (ZB-10KW) and a number that goes on with letters are none. */
const measured =
  /(?<![A-Za-z\d.\-—])(\d{1,9}(?:\.\d{1,4})?[ ]?)(km|kg|kw·h|kwh|kw|kv|hz|mpa|kpa|db|cm|mm)(?![A-Za-z\d·])/gi;

export const unitSymbolCase = formRule({
  id: 'unit-symbol-case',
  title: { zh: '单位符号大小写不对', en: 'Unit symbol in the wrong letters' },
  why: {
    zh: 'GB 3100：单位符号区分大小写，千为小写 k，来自人名的首字母大写：km、kg、kW·h、MPa。',
    en: 'GB 3100: k for thousand is small, symbols named for people begin with a capital: km, kg, kW·h, MPa.',
  },
  gates: [
    {
      zh: '只看紧跟在数字后的符号；型号（ZB-10KW）不看。',
      en: 'Only behind a number; models (ZB-10KW) are left alone.',
    },
    { zh: '“M”“mw”等大小写含义不同、说不准的不看。', en: 'Silent where either case is a unit of its own (mW and MW).' },
  ],
  fault: { zh: '：单位符号大小写有误', en: 'has a unit symbol in the wrong letters' },
  wrong: [
    example('全市交通建设情况\n\n2025年，全市新建绿道20KM，交通基础设施不断完善，居民出行更加便利。', 'KM', 'KM'),
    example('救灾物资储备情况\n\n全市储备大米3000Kg，应急保障能力稳步提升，储备充足，群众生活有保障。', 'Kg', 'Kg'),
    example('全市用电情况\n\n公共机构全年节约用电4000KWH，节能工作扎实推进，绿色发展步伐加快。', 'KWH', 'KWH'),
  ],
  right: [
    example('全市交通建设情况\n\n2025年，全市新建绿道20km，交通基础设施不断完善，居民出行更加便利。', 'km', 'km'),
    example('全市用电情况\n\n公共机构全年节约用电4000kW·h，节能工作扎实推进，绿色发展步伐加快。', 'kW·h', 'kW·h'),
    example('设备采购公告\n\n本次采购ZB-10KW型水泵两台，由市水务局组织验收，确保防汛需要。', '型号', 'a model'),
    example('全市用电情况\n\n全市新增光伏装机40MW，绿色能源加快发展，能源结构持续优化调整。', 'MW', 'MW'),
  ],
  severity: 'information',
  find: faultsMatching(/\d ?[a-z]/i, measured, ([words, number, written]) => {
    const right = `${number}${symbols[(written as string).toLowerCase()]}`;
    return right === words ? null : right;
  }),
});
