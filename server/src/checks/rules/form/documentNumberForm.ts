/** [2025]8号, 〔2025〕第08号: the number of an official document in another form than the standard's. */
import { example, faultsMatching, formRule } from '../../form/formRule.ts';

/** Square brackets, or the round ones behind a word that ends the name of an issuing office. */
const number =
  /(?:(?<=[\u4e00-\u9fff])(?<!公告|通告|令)[〔[［【]|(?<=[发函办字规议知])[（(])((?:19|20)\d\d)[〕\]］】）)]第?0{0,3}([1-9]\d{0,4})号/g;

export const documentNumberForm = formRule({
  id: 'document-number-form',
  title: { zh: '发文字号不合格式', en: 'Number of a document in another form than the standard’s' },
  why: {
    zh: 'GB/T 9704—2012 第7.2.5条：年份用六角括号“〔〕”括入，发文顺序号不加“第”字，不编虚位。',
    en: 'GB/T 9704—2012, 7.2.5: the year stands in 〔〕, the number has no 第 before it and no leading zero.',
  },
  gates: [
    {
      zh: '公告、通告、令等另有编号办法，案号（（2025）京01民初8号）不是发文字号，不看。',
      en: 'Silent for announcements and orders, which are numbered otherwise, and for numbers of court cases.',
    },
    {
      zh: '圆括号只在“发”“函”“办”“字”等代字之后看。',
      en: 'Round brackets count only behind 发, 函, 办, 字 and the like.',
    },
  ],
  fault: { zh: '：发文字号格式有误', en: 'is no document number in the standard’s form' },
  wrong: [
    example(
      '关于优化营商环境的实施意见\n\n根据省政府办公厅文件（鲁政办发[2025]8号）精神，制定本实施意见，请认真贯彻执行。',
      '方括号',
      'square brackets',
    ),
    example(
      '关于优化营商环境的实施意见\n\n根据省政府办公厅文件（鲁政办发〔2025〕第8号）精神，制定本实施意见，请认真贯彻执行。',
      '“第”',
      '第',
    ),
    example(
      '关于优化营商环境的实施意见\n\n按照市政府文件（青政发〔2025〕08号）要求，制定本实施意见，请认真贯彻执行。',
      '虚位',
      'a leading zero',
    ),
  ],
  right: [
    example(
      '关于优化营商环境的实施意见\n\n按照省政府办公厅文件（鲁政办发〔2025〕8号）要求，制定本实施意见，请认真贯彻执行。',
      '六角括号',
      '〔〕',
    ),
    example(
      '关于税收优惠政策的解读\n\n根据财政部公告（2025）第8号，对小微企业实施税费优惠，减轻企业负担。',
      '公告',
      'an announcement',
    ),
    example(
      '法院工作情况\n\n原审法院作出（2025）鲁01民初8号民事判决，当事人已履行完毕，息诉罢访。',
      '案号',
      'a court case',
    ),
    example(
      '档案工作情况\n\n全市2025年8号文件已全部归档，档案管理规范化水平稳步提升，利用更加便利。',
      '不是发文字号',
      'no document number',
    ),
  ],
  severity: 'information',
  find: faultsMatching(/\d号/, number, ([words, year, digits]) => {
    const right = `〔${year}〕${digits}号`;
    return words === right ? null : right;
  }),
});
