const TEXTS = {
  zh: {
    title: '政策责任分工', brand: '政策责任分工', skip: '跳到正文', plan: '文件', other: 'English', parts: '栏目', filter: '筛选',
    targets: '目标', measures: '任务措施', matrix: '责任矩阵', network: '协作关系',
    agency: '单位', role: '职责', section: '章节', word: '关键词', clear: '清除', all: '全部',
    api: '接口说明（OpenAPI）', health: '运行状态',
    LEAD: '牵头', RESPONSIBLE: '责任', SUPPORT: '配合', LEAD1: '牵', RESPONSIBLE1: '责', SUPPORT1: '配',
    LEADs: '牵头单位', RESPONSIBLEs: '责任单位', SUPPORTs: '配合单位',
    number: '发文字号', issuer: '发文机关', issuedOn: '成文日期', leadBody: '牵头机构', preamble: '总体要求', closing: '组织实施',
    counts: (sections, measures, agencies) => `${sections} 个章节 · ${measures} 项措施 · ${agencies} 个责任单位`,
    shown: (shown, all) => `显示 ${shown} 项，共 ${all} 项`,
    none: '没有符合条件的措施。', noTargets: '文件没有量化目标。', noAgencies: '文件没有写明责任单位。',
    measure: '任务', matrixHelp: '一行为一项措施，一列为一个单位（按文件所印名称）。表格可左右滚动。',
    matrixRegion: '责任矩阵，可滚动', legend: '图例',
    networkHelp: '连线表示共同承担措施，越粗则共同措施越多。选择一个单位查看其协作单位；在图中可用方向键移动。',
    networkLabel: (n) => `协作关系图，${n} 个单位`, choose: '选择单位', nobody: '未选择',
    with: (name, n) => `${name}与 ${n} 个单位共同承担措施`, times: (n) => `${n} 项`, node: (name, n) => `${name}，${n} 项措施`,
    by: (date) => `${date}年`, byDay: (date) => date, aspiration: '力争', before: '', after: '左右',
    REACH: '达到', AT_LEAST: '不低于', MORE_THAN: '超过', AT_MOST: '不超过', LESS_THAN: '低于', RANGE: '介于',
    INCREASE_BY: '增长', DECREASE_BY: '下降', QUALITATIVE: '',
    perMandate: '按职责分工', openEnded: '等', deadline: '完成时限', loading: '正在载入…',
    failed: (status) => `无法载入（${status}）。请稍后再试。`, noPlans: '文件夹中还没有可用的文件。',
  },
  en: {
    title: 'Policy plans: who does what', brand: 'Policy plans: who does what', skip: 'Skip to content', plan: 'Plan', other: '中文',
    parts: 'Parts', filter: 'Filter',
    targets: 'Targets', measures: 'Measures', matrix: 'Responsibility matrix', network: 'Who works with whom',
    agency: 'Agency', role: 'Role', section: 'Section', word: 'Words', clear: 'Clear', all: 'All',
    api: 'API description (OpenAPI)', health: 'Health',
    LEAD: 'lead', RESPONSIBLE: 'responsible', SUPPORT: 'support', LEAD1: 'L', RESPONSIBLE1: 'R', SUPPORT1: 'S',
    LEADs: 'Lead', RESPONSIBLEs: 'Responsible', SUPPORTs: 'Support',
    number: 'Document number', issuer: 'Issued by', issuedOn: 'Issued on', leadBody: 'Led by', preamble: 'Preamble', closing: 'Implementation',
    counts: (sections, measures, agencies) => `${sections} sections · ${measures} measures · ${agencies} agencies`,
    shown: (shown, all) => `${shown} of ${all} measures shown`,
    none: 'No measure fits the filter.', noTargets: 'The plan states no target.', noAgencies: 'The plan names no agency.',
    measure: 'Measure', matrixHelp: 'A row for each measure, a column for each agency under its printed name. The table scrolls sideways.',
    matrixRegion: 'Responsibility matrix, scrollable', legend: 'Legend',
    networkHelp: 'A line joins agencies that share measures; the thicker, the more of them. Choose an agency to see its partners; in the picture the arrow keys move.',
    networkLabel: (n) => `Picture of ${n} agencies and who works with whom`, choose: 'Agency', nobody: 'None chosen',
    with: (name, n) => `${name} shares measures with ${n} agencies`, times: (n) => `${n}`, node: (name, n) => `${name}, ${n} measures`,
    by: (date) => `by ${date}`, byDay: (date) => `by ${date}`, aspiration: 'aspiration', before: 'about', after: '',
    REACH: 'reach', AT_LEAST: 'at least', MORE_THAN: 'more than', AT_MOST: 'at most', LESS_THAN: 'less than', RANGE: 'between',
    INCREASE_BY: 'increase by', DECREASE_BY: 'decrease by', QUALITATIVE: '',
    perMandate: 'by mandate', openEnded: 'and others', deadline: 'Due', loading: 'Loading…',
    failed: (status) => `Could not be loaded (${status}). Please try again later.`, noPlans: 'The folder holds no usable plan yet.',
  },
};

let language = 'zh';

export function setLanguage(code) {
  language = TEXTS[code] ? code : 'zh';
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  document.title = t('title');
  for (const element of document.querySelectorAll('[data-text]')) {
    element.textContent = t(element.dataset.text);
  }
  for (const element of document.querySelectorAll('[data-label]')) {
    element.setAttribute('aria-label', t(element.dataset.label));
  }
}

export function currentLanguage() {
  return language;
}

export function t(key, ...values) {
  const text = TEXTS[language][key];
  return typeof text === 'function' ? text(...values) : text;
}
