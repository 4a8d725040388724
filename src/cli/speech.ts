import { cliEn } from '../messages/cli.en';
import type { CliWords } from '../messages/cli.zh-CN';
import { cliZhCN } from '../messages/cli.zh-CN';
import { en } from '../messages/en';
import type { Messages } from '../messages/messages';
import { refusedProfileEn, unreadableProfilesEn } from '../messages/profile-problems.en';
import { refusedProfileZh, unreadableProfilesZh } from '../messages/profile-problems.zh-CN';
import { zhCN } from '../messages/zh-CN';
import type { RefusedProfile } from '../scoring';
import type { Language } from './arguments';

/** Everything that the program says, in one language. */
export interface Speech {
  readonly words: CliWords;
  readonly messages: Messages;
  readonly unreadableProfiles: string;
  refusedProfile(refused: RefusedProfile): string;
}

export const SPEECH: Readonly<Record<Language, Speech>> = {
  zh: {
    words: cliZhCN,
    messages: zhCN,
    unreadableProfiles: unreadableProfilesZh,
    refusedProfile: refusedProfileZh,
  },
  en: {
    words: cliEn,
    messages: en,
    unreadableProfiles: unreadableProfilesEn,
    refusedProfile: refusedProfileEn,
  },
};
