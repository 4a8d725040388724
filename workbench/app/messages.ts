import type { XlsxErrorCode } from '../../src/host/xlsx';
import type { LeftOut } from '../xlsx/left-out';

/** Everything the workbench itself says. The task pane's own sentences are in src/messages. */
export const messages = {
  sampleName: '示例工作簿.xlsx',
  opened: (name: string) => `已打开“${name}”。`,
  saved: (name: string) => `已保存“${name}”，文件在浏览器的下载文件夹里。`,
  discard: (name: string) => `“${name}”的改动还没有保存。要放弃这些改动吗？`,
  protectedSheet: (sheet: string) =>
    `工作表“${sheet}”受保护，不能修改锁定的单元格。请先在 Excel 里撤销工作表保护，再重新打开文件。`,
  formulaError: (cell: string, message: string) => `${cell}：${message}`,
  unsupported: (member: string) =>
    `内嵌的 Office 环境还不支持“${member}”，任务窗格的这一步没有完成。请把这个名称反馈给开发者。`,
  commandFailed: (action: string) => `加载项没有完成命令“${action}”。请重新打开面板后再试。`,
  missingAddin: '没有找到加载项的文件。请停止服务，重新运行 npm start。',
  missingSample: '没有找到示例工作簿。可以用“打开文件”打开自己的 .xlsx 文件。',
  notSaved: (name: string, why: string) => `“${name}”没有保存：${why}原文件和表格里的内容都没有变化。`,
  arrayFormula: (cell: string) =>
    `单元格 ${cell} 属于数组公式，不能单独改动。请按 Ctrl+Z 撤销这一处改动后再保存。`,
  saveFailed: '生成文件时出错。请把浏览器控制台里的信息反馈给开发者。',
  partlySaved: (left: readonly LeftOut[]) =>
    `单元格内容和标记已保存，但下列改动没有写入文件：${left.map(leftOut).join('；')}。`,
  dismiss: '关闭提示',
  unreadable: (name: string, code: XlsxErrorCode) => `“${name}”打不开：${WHY_UNREADABLE[code]}`,
  unreadableOther: (name: string) =>
    `“${name}”打不开：读取文件时出错。请确认文件没有被其他程序占用，再试一次。`,
} as const;

function leftOut(left: LeftOut): string {
  switch (left.kind) {
    case 'sheet-added':
      return `新增的工作表“${left.sheet}”`;
    case 'sheet-removed':
      return `删除工作表“${left.sheet}”`;
    case 'sheet-renamed':
      return `工作表“${left.sheet}”改名为“${left.to}”`;
    case 'merges':
      return `工作表“${left.sheet}”的合并单元格`;
    case 'formats':
      return `工作表“${left.sheet}”上的字体、颜色等格式`;
    case 'conditional-formats':
      return `工作表“${left.sheet}”上自己添加的条件格式`;
  }
}

const WHY_UNREADABLE: Readonly<Record<XlsxErrorCode, string>> = {
  'not-a-workbook': '它不是 Excel 工作簿。请选择 .xlsx 或 .xlsm 文件。',
  encrypted: '文件设有打开密码。请先在 Excel 里去掉密码（文件 → 信息 → 保护工作簿），另存后再打开。',
  'old-format': '这是旧格式的表格。请先在 Excel 里另存为“Excel 工作簿 (*.xlsx)”，再打开。',
  damaged: '文件已损坏或不完整。请用 Excel 打开并修复，另存后再试。',
  'too-large': '文件太大。请只保留需要审核的工作表，另存后再打开。',
};
