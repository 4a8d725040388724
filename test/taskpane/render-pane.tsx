import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { paneZhCN } from '../../src/messages/pane.zh-CN';
import { App } from '../../src/taskpane/App';
import type { Pane } from '../../src/taskpane/context';
import { loadReportPart } from '../../src/taskpane/load-report-part';
import { forgetful } from '../../src/taskpane/preferences';
import type { Engine } from '../../src/taskpane/report';
import { createSession } from '../../src/taskpane/session';
import type { OfficeTheme } from '../../src/taskpane/theme';
import { FakeHost } from './fake-host';
import { engineFor, gridOf } from './fixtures';
import type { TableText } from './fixtures';

/** What jsdom lacks, as far as the pane uses it. */
export const scrolled: Element[] = [];
Element.prototype.scrollIntoView = function scrollIntoView(this: Element) {
  scrolled.push(this);
};

export interface Rendered {
  readonly host: FakeHost;
  readonly copied: string[];
  readonly pane: Pane;
  /** Presses a button by its accessible name and waits until everything that follows is done. */
  press(name: string | RegExp, among?: HTMLElement): Promise<void>;
}

export interface Options {
  readonly host?: FakeHost;
  readonly engine?: Engine;
  readonly theme?: OfficeTheme;
  readonly preferences?: Pane['preferences'];
  readonly copyWorks?: boolean;
}

/** Lets promises and the pauses of an audit run out. */
export async function settle(): Promise<void> {
  await act(async () => {
    for (let turn = 0; turn < 6; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
  });
}

/** Renders the pane over sheets that hold these tables. */
export function renderPane(tables: readonly TableText[], options: Options = {}): Rendered {
  const host = options.host ?? new FakeHost(...tables.map((table) => ({ grid: gridOf(table) })));
  const session = createSession(host, async () => {
    await loadReportPart();
    return options.engine ?? engineFor(tables);
  });
  const copied: string[] = [];
  const pane: Pane = {
    session,
    host,
    words: paneZhCN,
    preferences: options.preferences ?? forgetful(),
    copyText(text) {
      copied.push(text);
      return Promise.resolve(options.copyWorks ?? true);
    },
    profileName: (id) => session.own.nameOf(id),
    scroller: { current: null },
  };
  render(<App pane={pane} theme={options.theme} />);
  return {
    host,
    copied,
    pane,
    async press(name, among) {
      const scope = among ? within(among) : screen;
      fireEvent.click(scope.getByRole('button', { name }));
      await settle();
    },
  };
}

/** The section with that heading. */
export function section(heading: string): HTMLElement {
  return screen.getByRole('region', { name: heading });
}
