import { useId } from 'react';
import type { ReactElement } from 'react';
import { css, tokens } from '../css';
import type { AuditedTable, ProfileFit } from '../../audit';
import { usePane, useSelect } from '../context';
import { fitTotals } from '../selectors';
import { Choice } from './Choice';

const styles = css({
  box: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0 },
  fit: { fontVariantNumeric: 'tabular-nums' },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** 评分口径: automatic, or the user's choice, which travels with the workbook. Nothing where no score is compared. */
export function ProfileChooser({
  tables,
}: {
  readonly tables: readonly AuditedTable[];
}): ReactElement | null {
  const { session, words, profileName } = usePane();
  const profile = useSelect((state) => state.profile);
  const working = useSelect((state) => state.view.at === 'working');
  const id = useId();
  const fits = fitTotals(tables);
  if (fits.length === 0) return null;

  const used = new Set(
    tables.filter(({ profile: own }) => own.fits.length > 0).map(({ profile: own }) => own.id),
  );
  const [only] = used;
  const one = used.size === 1 && only !== undefined ? only : null;
  const auto =
    profile !== 'auto'
      ? words.profile.auto
      : one
        ? words.profile.autoNow(profileName(one))
        : words.profile.autoMixed;
  const fitWords = ({ matched, scored }: ProfileFit): string =>
    scored === 0 ? words.profile.unknown : words.profile.fit(matched, scored);
  const current = fits.find((fit) => fit.id === one);

  return (
    <div className={styles.box}>
      <Choice
        id={id}
        label={words.controls.profile}
        value={profile}
        disabled={working}
        describedBy={`${id}-hint`}
        onChoose={(value) => void session.chooseProfile(value)}
      >
        <option value="auto">{auto}</option>
        {fits.map((fit) => (
          <option key={fit.id} value={fit.id}>
            {words.profile.option(profileName(fit.id), fitWords(fit))}
          </option>
        ))}
        {profile !== 'auto' && !fits.some((fit) => fit.id === profile) && (
          <option value={profile}>{profileName(profile)}</option>
        )}
      </Choice>
      <p id={`${id}-hint`} className={styles.hint}>
        {current && one !== null && (
          <span className={styles.fit}>{words.profile.option(profileName(one), fitWords(current))}。</span>
        )}
        {profile === 'auto' ? words.profile.autoWhy : words.profile.kept}
      </p>
    </div>
  );
}
