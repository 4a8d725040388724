import { FluentProvider } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import type { ReactElement } from 'react';
import { css, tokens } from './css';
import { FailedView } from './components/FailedView';
import { StartHero, StartNotes } from './components/StartView';
import { Toolbar } from './components/Toolbar';
import { WorkingView } from './components/WorkingView';
import { MarksResult } from './components/WriteResult';
import { PaneContext, usePane, useSelect } from './context';
import type { Pane } from './context';
import { reportPart } from './load-report-part';
import type { Report } from './report';
import { reportOf } from './state';
import { ToolsCard } from './tools/ToolsCard';
import { darkTheme, isDark, lightTheme } from './theme';
import type { OfficeTheme } from './theme';

const styles = css({
  pane: {
    position: 'fixed',
    inset: 0,
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    lineBreak: 'strict',
    textSpacingTrim: 'trim-start',
    '--picture-sheet': tokens.colorNeutralBackground1,
    '--picture-head': tokens.colorBrandStroke2,
    '--picture-line': tokens.colorNeutralStroke1,
    '--picture-text': tokens.colorNeutralStroke1Pressed,
    '--picture-accent': tokens.colorBrandBackground,
    '--picture-ground': tokens.colorNeutralBackground2,
    '--picture-muted': tokens.colorNeutralForeground3,
  },
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  scroller: { flexGrow: 1, minHeight: 0, overflowY: 'auto', overflowX: 'hidden', position: 'relative' },
  main: { padding: '12px 16px 24px', minWidth: 0 },
  gap: { marginTop: '12px' },
  tools: { marginTop: '12px' },
  spoken: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

const DARK_QUERY = '(prefers-color-scheme: dark)';

function useSystemPrefersDark(): boolean {
  return useSyncExternalStore(
    (listener) => {
      const query = window.matchMedia?.(DARK_QUERY);
      query?.addEventListener('change', listener);
      return () => query?.removeEventListener('change', listener);
    },
    () => window.matchMedia?.(DARK_QUERY).matches ?? false,
  );
}

export function App(props: { readonly pane: Pane; readonly theme: OfficeTheme | undefined }): ReactElement {
  const dark = isDark(props.theme, useSystemPrefersDark());
  return (
    <FluentProvider
      theme={dark ? darkTheme : lightTheme}
      className={styles.pane}
      lang="zh-CN"
      data-theme={dark ? 'dark' : 'light'}
    >
      <PaneContext value={props.pane}>
        <Body />
      </PaneContext>
    </FluentProvider>
  );
}

function Body(): ReactElement {
  const { scroller } = usePane();
  const view = useSelect((state) => state.view);
  const report = reportOf(view);
  const part = reportPart();
  const starting = view.at === 'start';
  return (
    <>
      <div ref={scroller} className={styles.scroller}>
        {starting && <StartHero />}
        <Toolbar>{part && report && report.tables.length > 0 && <part.SectionBar report={report} />}</Toolbar>
        <main className={styles.main} aria-busy={view.at === 'working'}>
          {starting && <StartNotes />}
          {view.at === 'working' && <WorkingView progress={view.progress} />}
          {view.at === 'failed' && <FailedView error={view.error} keepsReport={report !== null} />}
          {view.at === 'failed' && !report && <MarksResult />}
          {part && report && (
            <div className={view.at === 'report' ? undefined : styles.gap}>
              <part.ReportView report={report} />
            </div>
          )}
          <div className={styles.tools}>
            <ToolsCard />
          </div>
        </main>
      </div>
      <Spoken />
    </>
  );
}

/** Tells a screen reader that an audit is done and what it found. */
function Spoken(): ReactElement {
  const { words } = usePane();
  const view = useSelect((state) => state.view);
  const report = view.at === 'report' ? view.report : null;
  return (
    <div className={styles.spoken} role="status">
      {report && report.tables.length > 0 && words.done.announce(findingCount(report))}
    </div>
  );
}

function findingCount({ audit }: Report): number {
  return audit.tables.reduce((count, table) => count + table.findings.length, audit.findings.length);
}
