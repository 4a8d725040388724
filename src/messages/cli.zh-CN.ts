import type { UsageError } from '../cli/arguments';
import type { OutputError } from '../cli/outputs';
import type { DecisionJson, FileErrorCode, FindingJson, TableJson, Tally, TotalJson } from '../cli/schema';

const SEVERITIES = { error: '错误', warning: '警告', info: '提示' } as const;

const FILE_ERRORS: Readonly<Record<FileErrorCode, string>> = {
  'not-found': '找不到该文件。请核对路径和文件名。',
  'not-a-file': '这是文件夹，不是文件。请写出文件夹中的工作簿，例如 文件夹/*.xlsx。',
  unreadable: '无法打开该文件。请确认有读取权限，并且没有被其他程序独占。',
  'not-a-workbook': '这不是 Excel 工作簿。请选择 .xlsx 或 .xlsm 文件。',
  encrypted: '工作簿设有打开密码，无法读取。请在 Excel 或 WPS 中取消密码后另存一份再审核。',
  'old-format':
    '这是旧版或其他格式的表格（如 .xls、.xlsb、网页表格）。请用 Excel 或 WPS 打开后另存为 .xlsx。',
  damaged: '文件已损坏或不完整。请重新下载或向提供方索取；也可以在 Excel 中用“打开并修复”另存一份。',
  'too-large': '工作簿过大，超出可审核的范围。请删去多余的行列或无关的工作表后重试。',
  failed: '审核时程序出错，没有得到结果。请把该文件和下面的信息反馈给开发者：',
};

const counts = ({ error, warning, info }: Tally): string => {
  const all = error + warning + info;
  return all === 0 ? '未发现问题' : `发现 ${all} 处：错误 ${error}，警告 ${warning}，提示 ${info}`;
};

/** What the command line says, in simplified Chinese. */
export const cliZhCN = {
  help: (profiles: readonly { readonly id: string; readonly name: string }[]): string =>
    `perf-audit：审核预算绩效自评表

用法：
  perf-audit 文件… [选项]

文件：
  一个或多个 .xlsx、.xlsm 工作簿。只读取，从不修改。

选项：
  --profile 口径      评分口径的编号；auto 表示逐表自动选择最吻合的一种。
                      不写时采用工作簿中保存的选择，没有则为 auto。
  --profile-file 文件  由任务窗格“导出”的自定评分口径，可以写多次。
  --format 格式       text（默认，供阅读）、json 或 ndjson（每个文件一行）。
  --report 文件.xlsx   另存一份审核报告：汇总、逐条问题和到单元格的链接。
                      不覆盖不是由本程序生成的文件。
  --annotate 文件夹    把标记了偏差的副本写到该文件夹，原文件不变。
  --jobs 数量         同时审核几个文件，默认 1。结果与顺序不变。
  --lang 语言         zh（默认，中文）或 en（英文）；审核报告始终是中文。
  --help, -h          显示本说明。
  --version, -V       显示版本号。

评分口径：
${profiles.map(({ id, name }) => `  ${id.padEnd(18)}  ${name}`).join('\n')}

退出码：
  0  全部文件已读取，没有“错误”级发现
  1  至少有一处“错误”级发现
  2  有文件无法读取，或命令写法有误（其余文件照常审核）

结果写到标准输出，提示信息写到标准错误。
`,

  usageError: ({ code, option, value }: UsageError, profiles: readonly string[]): string => {
    const hint = '运行 perf-audit --help 查看用法。\n';
    switch (code) {
      case 'no-files':
        return `没有指定要审核的文件。${hint}`;
      case 'unknown-option':
        return `不认识选项 ${option}。${hint}`;
      case 'value-missing':
        return `选项 ${option} 后面缺少取值。${hint}`;
      case 'unknown-format':
        return `选项 ${option} 不支持“${value}”，可以是 text、json 或 ndjson。\n`;
      case 'unknown-language':
        return `选项 ${option} 不支持“${value}”，可以是 zh 或 en。\n`;
      case 'unknown-profile':
        return `没有编号为“${value}”的评分口径，可以是 auto、${profiles.join('、')}。\n`;
      case 'not-a-number':
        return `选项 ${option} 要写 1 以上的整数，不能是“${value}”。\n`;
      case 'report-not-xlsx':
        return `选项 ${option} 要写一个 .xlsx 文件名，不能是“${value}”。\n`;
      case 'not-built-yet':
        return `这一版还不支持选项 ${option}，没有执行任何操作。${hint}`;
    }
  },

  /** `detail`: for our own faults, what the program itself says. */
  fileError: (code: FileErrorCode, detail: string): string =>
    code === 'failed' ? FILE_ERRORS.failed + detail : FILE_ERRORS[code],

  /** An own profile of a workbook or a file that is left out. */
  profileRefused: (path: string, sentence: string): string => `${path}：${sentence}\n`,

  fileFailed: (path: string, message: string): string => `${path}：${message}\n`,

  /** An output that would cost a file, or cannot be written. */
  outputFailed: (path: string, why: OutputError): string =>
    `${path}：${
      {
        'is-input': '这是要审核的文件，不能用来写结果。请换一个文件名。',
        'not-ours': '这个文件已经存在，而且不是审核报告，没有覆盖。请换一个文件名，或先移走它。',
        'not-written': '无法写入。请确认文件夹存在、有写入权限，并且该文件没有在 Excel 中打开。',
      }[why]
    }\n`,

  leftOut: (path: string, sheet: string, cells: number, first: string): string =>
    `${path}：工作表“${sheet}”远离表格的 ${cells} 个单元格（从 ${first} 起）没有审核。如属误填，请删除；如是另一张表，请移到新的工作表。\n`,

  tableTitle: ({ sheet, range, title, uncertain }: TableJson, family: string): string =>
    `工作表“${sheet}” ${range}  ${title?.trim() || family}${uncertain ? '（结构不清楚，未计分）' : ''}`,

  profileLine: (
    id: string,
    name: string,
    chosen: 'auto' | 'user',
    fit: { readonly matched: number; readonly scored: number } | null,
  ): string => {
    const way = chosen === 'user' ? '指定' : '自动选择';
    const matched = fit ? `，${fit.scored} 个可核得分中 ${fit.matched} 个吻合` : '';
    return `评分口径：${name}（${id}，${way}${matched}）`;
  },

  totalLine: ({ score, sum, recomputedScore, grade }: TotalJson): string =>
    [
      `总分：${score ?? '未填'}`,
      sum === null ? '' : `各项得分合计 ${sum}`,
      recomputedScore === null ? '' : `重算 ${recomputedScore}`,
      grade === null ? '' : `等级 ${grade}`,
    ]
      .filter((part) => part !== '')
      .join('，'),

  /** `settled`: findings that people ignored, accepted, or no longer check; they are listed, but not counted. */
  checkedLine: (rows: number, rules: number, tally: Tally, settled: number): string =>
    `已检查 ${rows} 行 × ${rules} 项规则，${counts(tally)}${settled > 0 ? `（另有 ${settled} 处已处理）` : ''}`,

  decision: (decision: DecisionJson): string => {
    if (decision.kind === 'severity') return `（按设置为${SEVERITIES[decision.severity]}）`;
    const kind = { ignored: '已忽略', accepted: '已接受', 'rule-off': '检查项已关闭' }[decision.kind];
    return `（${kind}${decision.note === '' ? '' : `：${decision.note}`}）`;
  },

  findingLine: (severity: string, { cell, message }: FindingJson): string =>
    `[${severity}] ${cell}  ${message}`,

  bookFindingLine: (severity: string, { sheet, cell, message }: FindingJson): string =>
    `[${severity}] 工作表“${sheet}” ${cell}  ${message}`,

  totals: (all: {
    readonly files: number;
    readonly failed: number;
    readonly tables: number;
    readonly rows: number;
    readonly rules: number;
    readonly tally: Tally;
  }): string =>
    `合计：${all.files} 个文件、${all.tables} 张表，已检查 ${all.rows} 行 × ${all.rules} 项规则，${counts(all.tally)}` +
    (all.failed > 0 ? `；另有 ${all.failed} 个文件无法读取` : '') +
    '\n',
};

/** Everything that the command line says, in one language. */
export type CliWords = typeof cliZhCN;
