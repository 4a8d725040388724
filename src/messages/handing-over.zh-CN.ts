import type { Severity } from '../audit/finding';
import { zhCN } from './zh-CN';

const quoted = (names: readonly string[]): string => {
  const shown = names.slice(0, 3).map((name) => `“${name}”`);
  return names.length > 3 ? `${shown.join('')}等 ${names.length} 张` : shown.join('');
};

/** 批注与报告: what is handed on to others, in simplified Chinese. */
export const handingOverZhCN = {
  title: '批注与报告',
  undo: '撤销',
  undone: '已撤销，工作簿恢复原样。',
  comments: {
    what: '把审核发现写成单元格批注，退回填报单位修改；别人的批注不会改动。',
    write: '写入批注',
    clear: '清除批注',
    /** One finding in a cell's comment. */
    text: (severity: Severity, rule: string, sentence: string) =>
      `${zhCN.severity(severity)} · ${rule}\n${sentence}`,
    none: '没有需要写成批注的发现。',
    written: (cells: number) => `已写入 ${cells} 个单元格的批注。`,
    cleared: '已清除 PERF 的批注。',
    locked: (sheets: readonly string[]) =>
      `工作表${quoted(sheets)}受保护，没有改动；如需写入，请在“审阅”选项卡中撤消工作表保护后重试。`,
    skipped: (cells: readonly string[]) =>
      `${cells.slice(0, 5).join('、')}${cells.length > 5 ? ` 等 ${cells.length} 个单元格` : ''}上有别人的批注或回复，没有改动。`,
  },
  report: {
    what: '生成一张工作表，列出结论、全部发现和处理情况，点单元格地址可以跳转。再次生成会更新原来那张。',
    make: '生成审核报告',
    remove: '移除审核报告',
    open: '打开',
    made: (sheet: string) => `已生成审核报告，在工作表“${sheet}”。`,
    renewed: (sheet: string) => `已更新审核报告，在工作表“${sheet}”。`,
    removed: '已移除审核报告。',
    nothingToRemove: '工作簿里没有 PERF 生成的审核报告。',
    structure: '如果工作簿结构受保护，请先在“审阅”选项卡中撤消“保护工作簿”。',
    notLoaded: '报告功能没有加载成功。请检查网络后重试。',
  },
};
