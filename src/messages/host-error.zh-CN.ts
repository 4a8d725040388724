import type { HostError } from '../host/port';

/** What went wrong with the workbook, and the way out. */
export function hostErrorZh({ code, facts }: HostError): string {
  const sheet = facts.sheet ? `工作表“${facts.sheet}”` : '当前工作表';
  switch (code) {
    case 'sheet-protected':
      return `${sheet}受保护，没有写入任何内容。请在“审阅”选项卡中撤消工作表保护后重试；审核不受影响。`;
    case 'workbook-protected':
      return '工作簿的结构受保护，不能增删工作表，没有写入任何内容。请在“审阅”选项卡中撤消工作簿保护后重试。';
    case 'cell-changed':
      return `${facts.cell ? `单元格 ${facts.cell}` : '目标单元格'}的内容在预览之后被改动过，没有写入。请重新查看后再写入。`;
    case 'cell-editing':
      return '有单元格正在编辑。请按回车或 Esc 结束编辑后重试。';
    case 'sheet-missing':
      return `${sheet}已被删除或改名。请重新审核。`;
    case 'too-large':
      return `${sheet}的数据过大，一次读不下。请删去多余的空行空列，或只审核单张工作表。`;
    case 'unsupported':
      return '当前的 Excel 版本缺少所需功能。请使用 Excel 2021 或更新版本。';
    case 'cancelled':
      return '已取消，没有改动任何内容。';
    case 'read-only':
      return '工作簿以只读方式打开，不能写入。请另存一份后重试。';
    case 'failed':
      return `Excel 没有完成这一步${facts.detail ? `（${facts.detail}）` : ''}。请重试；若仍不行，请保存后重新打开工作簿。`;
  }
}
