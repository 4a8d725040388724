import type { ReactElement } from 'react';
import type { Finding } from '../../audit';
import { changesZhCN as words } from '../../messages/changes.zh-CN';
import { css, tokens } from '../css';
import { useChangesState } from './use-changes';

const styles = css({
  badge: {
    padding: '0 6px',
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    color: tokens.colorBrandForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** 新: a finding that the audit before did not have. */
export function NewBadge({ finding }: { readonly finding: Finding }): ReactElement | null {
  const isNew = useChangesState(({ changes }) => changes?.added.has(finding) ?? false);
  return isNew ? (
    <span className={styles.badge} title={words.isNewName}>
      {words.isNew}
    </span>
  ) : null;
}
