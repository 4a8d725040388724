import type { WorkbookHost } from '../../host/port';
import type { OwnProfiles, Profile } from '../../scoring';
import {
  MOST_CHARACTERS,
  OWN_PROFILES_KEY,
  findProfile,
  readOwnProfiles,
  writeOwnProfiles,
} from '../../scoring';
import type { Feature } from '../feature';
import { createFeature } from '../feature';

export interface OwnState extends OwnProfiles {
  /** What the workbook did not take: it is used as long as the pane is open. */
  readonly unsaved: 'read-only' | 'too-large' | null;
}

/** 自定口径 of the workbook. */
export interface OwnProfilesStore {
  readonly feature: Feature<OwnState>;
  /** The profiles to audit with. */
  current(): readonly Profile[];
  /** Name of a profile, built-in or own; its id where nobody knows it. */
  nameOf(id: string): string;
  /** Keeps these in the workbook; where that fails, in the pane. */
  keep(profiles: readonly Profile[]): Promise<void>;
}

/** `onChange` hears of every change, so that formulas follow. */
export function createOwnStore(
  host: WorkbookHost,
  onChange: (profiles: readonly Profile[]) => void = () => undefined,
): OwnProfilesStore {
  let known: string | null = null;
  const feature = createFeature<OwnState>({ ...readOwnProfiles(null), unsaved: null });

  /** The workbook's settings may have come later than the pane. */
  function look(): void {
    if (feature.get().unsaved !== null) return;
    const text = host.recall(OWN_PROFILES_KEY);
    if (text === known) return;
    known = text;
    feature.set({ ...readOwnProfiles(text), unsaved: null });
  }

  return {
    feature,
    current() {
      look();
      return feature.get().profiles;
    },
    nameOf: (id) => (feature.get().profiles.find((own) => own.id === id) ?? findProfile(id))?.name ?? id,
    async keep(profiles) {
      const { refused } = feature.get();
      const text = profiles.length > 0 ? writeOwnProfiles(profiles) : null;
      let unsaved: OwnState['unsaved'] = (text?.length ?? 0) > MOST_CHARACTERS ? 'too-large' : null;
      feature.set({ profiles, refused, unreadable: false, unsaved });
      onChange(profiles);
      if (unsaved !== null) return;
      try {
        await host.remember(OWN_PROFILES_KEY, text);
        known = text;
      } catch {
        unsaved = 'read-only';
        feature.set({ ...feature.get(), unsaved });
      }
    },
  };
}
