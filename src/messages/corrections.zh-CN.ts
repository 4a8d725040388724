import type { Caution, CellChange, ChangeKind } from '../plan/cell-change';
import type { WhyBlank } from '../plan/fill-in';
import { explanationZh } from './explanation.zh-CN';

const KINDS: Readonly<Record<ChangeKind, string>> = {
  score: '得分',
  'execution-rate': '执行率',
  'execution-score': '执行率得分',
  completion: '完成率',
  deviation: '偏差率',
  'score-rate': '得分率',
  subtotal: '小计',
  total: '总分',
  grade: '等级',
  target: '指标值',
  actual: '实际完成值',
};

const CAUTIONS: Readonly<Record<Caution, string>> = {
  formula: '此格有公式，写入后公式将被替换',
  deduction: '低于评分口径且已写原因，可能是主动扣分',
  rounding: '只是取整方式不同',
  'upper-bound': '定性指标没有唯一得分，这是该档的上限，仅供参考',
  'several-ways': '上限类指标的完成率有不同算法，请核对',
  'becomes-text': '原为数值，写入后变为文本；如有公式引用此格，请勿选',
  'assumed-unit': '原来没有写“万”“千”这样的单位，是按另一格补的，请核对数量级',
  'assumed-direction': '比较符是按指标类型推定的，请逐项确认后再勾选',
  protected: '工作表受保护，可能不能写入',
  part: '分项的执行率可以不填',
};

function why(reason: WhyBlank): string {
  switch (reason) {
    case 'needs-judgement':
      return '评分口径要求人工判断';
    case 'shifted':
      return '这一行的单元格错位，请先移回原列';
    case 'merged':
      return '被合并单元格盖住';
    case 'score-missing':
      return '还有得分空着，填齐后才能合计';
    default:
      return explanationZh.unscorable(reason);
  }
}

/** 修正与填写, in simplified Chinese. */
export const correctionsZhCN = {
  title: '修正与填写',
  what: '先预览，勾选后才写入；写入后可一次撤销。',
  correct: (count: number) => `修正 ${count} 处`,
  fill: (count: number) => `填写空白 ${count} 处`,
  nothingToFill: (count: number) => `${count} 个空格不能填写`,
  list: { correct: '可修正的单元格', fill: '可填写的空白单元格' },
  loading: '正在核对公式和合并单元格…',
  chosen: (chosen: number, all: number) => `已选 ${chosen}/${all}`,
  all: '全选',
  none: '全不选',
  single: (count: number) => `有说明的 ${count} 处不在“全选”之内，需要时请单独勾选。`,
  asFormula: '得分、执行率和总分写成公式，随数据更新',
  isFormula: '公式',
  write: (count: number) => `写入 ${count} 处`,
  writeOne: '写入',
  close: '关闭',
  undo: '撤销',
  kind: (kind: ChangeKind) => KINDS[kind],
  blank: '空',
  becomes: '改为',
  caution: (caution: Caution) => CAUTIONS[caution],
  pick: ({ cell, kind, before, after }: CellChange) =>
    `选择 ${cell} ${KINDS[kind]}：${before || '空'}改为 ${after}`,
  unfilled: (count: number) => `不能填写的 ${count} 处`,
  why,
  outcome: '写入后',
  execution: '预算执行率',
  points: (score: string, weight: string, complete: boolean) =>
    `${score}/${weight}${complete ? '' : '（未填齐）'}`,
  total: '总分',
  grade: '等级',
  fix: '修正',
  fixOf: (rule: string, name: string | null) => `修正：${name === null ? '' : `${name}，`}${rule}`,
  written: (cells: readonly string[]) => `已写入 ${cellsZh(cells)}`,
  undone: (cells: readonly string[]) => `已撤销，${cellsZh(cells)}恢复原样`,
};

function cellsZh(cells: readonly string[]): string {
  const shown = cells.slice(0, 3).join('、');
  return cells.length > 3 ? `${shown} 等 ${cells.length} 个单元格` : `${shown} `;
}
