import { createContext, useContext, useSyncExternalStore } from 'react';
import type { RefObject } from 'react';
import type { WorkbookHost } from '../host/port';
import type { PaneWords } from '../messages/pane.zh-CN';
import type { Preferences } from './preferences';
import type { Session } from './session';
import type { PaneState } from './state';

/** What every component may reach for. */
export interface Pane {
  readonly session: Session;
  /** For the features of the pane that stand on their own; the audit's own reading and writing is the session's. */
  readonly host: WorkbookHost;
  readonly words: PaneWords;
  readonly preferences: Preferences;
  readonly copyText: (text: string) => Promise<boolean>;
  /** Name of a 评分口径; its id where it has none. */
  readonly profileName: (id: string) => string;
  /** The element that scrolls: long lists render by it. */
  readonly scroller: RefObject<HTMLDivElement | null>;
}

export const PaneContext = createContext<Pane | null>(null);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('usePane outside of PaneContext');
  return pane;
}

/**
 * A part of the state. The component renders again only when that part changes, so `select` gives something that is
 * the same while nothing changed: a field, or a plain value made of fields.
 */
export function useSelect<Part>(select: (state: PaneState) => Part): Part {
  const { session } = usePane();
  const snapshot = (): Part => select(session.getState());
  return useSyncExternalStore(session.subscribe, snapshot);
}
