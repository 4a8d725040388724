/**
 * 依据: what the ids of sources in the built-in profiles stand for. An own profile states its sources in words.
 */
const CITATIONS: Readonly<Record<string, string>> = {
  'mof-2020-10': '财政部《项目支出绩效评价管理办法》（财预〔2020〕10号）',
  'self-evaluation-practice': '偏离 30% 及以上须说明原因（绩效自评工作通行要求）',
  'late-open': '按期完成得满分；逾期得多少分，文件没有规定，暂按 0 分',
  'published-tables': '与已公开自评表核对：四舍五入保留两位小数',
  'tables-2024': '某部门 2024 年度 21 张公开自评表（156 行中 151 行吻合）',
  'hubei-notes': '湖北省自评表表注',
  'provincial-systems': '省级预算管理系统的计分方法',
  'county-report-2022': '县级部门项目绩效评价报告（2022）附件1 评分表',
  'transfer-reports': '转移支付绩效自评报告（2025、2026）',
};

/**
 * A source as the reader sees it.
 *
 * @example
 * citationZh('hubei-notes') //=> '湖北省自评表表注'
 * citationZh('本局 2025 年评分办法') //=> '本局 2025 年评分办法'
 */
export function citationZh(source: string): string {
  return CITATIONS[source] ?? source;
}

/** Ids of all known sources. */
export const CITATION_IDS: readonly string[] = Object.keys(CITATIONS);
