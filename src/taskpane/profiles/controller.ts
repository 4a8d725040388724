import type { Profile, ProfileProblem } from '../../scoring';
import { citationZh } from '../../messages/citations.zh-CN';
import { copyProfile, freeId, readOwnProfiles, writeOwnProfiles } from '../../scoring';
import type { Feature } from '../feature';
import { createFeature } from '../feature';
import type { Session } from '../session';
import type { ProfileDraft } from './draft';
import { draftOf, profileOf } from './draft';

export type ProfilesNotice =
  | { readonly code: 'saved' | 'removed' | 'imported'; readonly names: readonly string[] }
  | { readonly code: 'unreadable' }
  | { readonly code: 'refused'; readonly sentences: readonly string[] };

export interface ProfilesState {
  readonly editing: {
    readonly draft: ProfileDraft;
    /** Null before the first try to save: a field that is still being filled in is no mistake. */
    readonly problems: readonly ProfileProblem[] | null;
    readonly isNew: boolean;
  } | null;
  /** The profile that is about to be removed: the person is asked first. */
  readonly removing: string | null;
  readonly notice: ProfilesNotice | null;
}

/** 管理评分口径: copy, edit, keep, export, import, remove. Writes settings only on save, import and remove. */
export interface ProfilesController {
  readonly feature: Feature<ProfilesState>;
  /** Starts a copy of any profile. */
  copy(profile: Profile, name: string): void;
  edit(profile: Profile): void;
  change(draft: ProfileDraft): void;
  cancel(): void;
  /** Keeps the profile with its version counted up and chooses it; false where some entry is wrong. */
  save(): Promise<boolean>;
  askRemove(id: string | null): void;
  remove(id: string): Promise<void>;
  /** Takes profiles out of an exported file; ids that are taken are replaced. */
  importText(
    text: string,
    refusedSentence: (refused: ReturnType<typeof readOwnProfiles>) => string[],
  ): Promise<void>;
}

/** The text of an exported file. */
export function exportText(profile: Profile): string {
  return `${writeOwnProfiles([profile])}\n`;
}

export function createProfiles(
  session: Pick<Session, 'own' | 'useProfiles' | 'getState' | 'chooseProfile'>,
): ProfilesController {
  const feature = createFeature<ProfilesState>({ editing: null, removing: null, notice: null });
  const put = (part: Partial<ProfilesState>): void => feature.set({ ...feature.get(), ...part });

  /** Sources of a built-in profile become words, which the person may change. */
  function inWords(profile: Profile): Profile {
    const said = <T extends { readonly source: string }>(entry: T): T => ({
      ...entry,
      source: citationZh(entry.source),
    });
    const { sources, reduction } = profile;
    return {
      ...said(profile),
      rules: profile.rules.map(said),
      ...(reduction && { reduction: said(reduction) }),
      sources: {
        bands: citationZh(sources.bands),
        grades: citationZh(sources.grades),
        exceededFrom: citationZh(sources.exceededFrom),
        rounding: citationZh(sources.rounding),
        weights: citationZh(sources.weights),
      },
    };
  }

  return {
    feature,
    copy(profile, name) {
      const made = copyProfile(inWords(profile), name, session.own.current());
      put({ editing: { draft: draftOf(made), problems: null, isNew: true }, notice: null, removing: null });
    },
    edit(profile) {
      put({
        editing: { draft: draftOf(profile), problems: null, isNew: false },
        notice: null,
        removing: null,
      });
    },
    change(draft) {
      const { editing } = feature.get();
      if (!editing) return;
      // Once a try was made, what was wrong goes away as soon as it is right.
      const problems = editing.problems && profileOf(draft).problems;
      put({ editing: { ...editing, draft, problems } });
    },
    cancel() {
      put({ editing: null });
    },
    async save() {
      const { editing } = feature.get();
      if (!editing) return false;
      const { profile, problems } = profileOf(editing.draft);
      if (!profile) {
        put({ editing: { ...editing, problems } });
        return false;
      }
      const kept = editing.isNew ? profile : { ...profile, version: nextVersion(profile.version) };
      const others = session.own.current();
      const profiles = editing.isNew
        ? [...others, kept]
        : others.map((one) => (one.id === kept.id ? kept : one));
      await session.useProfiles(profiles, kept.id);
      put({ editing: null, notice: { code: 'saved', names: [kept.name] } });
      return true;
    },
    askRemove(id) {
      put({ removing: id });
    },
    async remove(id) {
      const gone = session.own.current().find((one) => one.id === id);
      const left = session.own.current().filter((one) => one.id !== id);
      await session.useProfiles(left, session.getState().profile === id ? 'auto' : null);
      put({ removing: null, notice: { code: 'removed', names: gone ? [gone.name] : [] } });
    },
    async importText(text, refusedSentences) {
      const read = readOwnProfiles(text);
      if (read.unreadable || read.profiles.length + read.refused.length === 0) {
        put({ notice: { code: 'unreadable' } });
        return;
      }
      if (read.profiles.length === 0) {
        put({ notice: { code: 'refused', sentences: refusedSentences(read) } });
        return;
      }
      let profiles = session.own.current();
      for (const profile of read.profiles) {
        const taken = profiles.some(({ id }) => id === profile.id);
        profiles = [...profiles, taken ? { ...profile, id: freeId(profiles) } : profile];
      }
      await session.useProfiles(profiles, null);
      put({
        notice:
          read.refused.length > 0
            ? { code: 'refused', sentences: refusedSentences(read) }
            : { code: 'imported', names: read.profiles.map(({ name }) => name) },
      });
    },
  };
}

/** "3" after "2"; a version of the person's own making gets a part more. */
export function nextVersion(version: string): string {
  return /^\d{1,6}$/.test(version) ? String(Number(version) + 1) : `${version}.1`;
}
