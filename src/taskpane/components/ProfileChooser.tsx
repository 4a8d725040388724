import { useId } from 'react';
import type { ReactElement } from 'react';
import { css, tokens } from '../css';
import type { AuditedTable, ProfileFit } from '../../audit';
import { rangeName } from '../../table';
import { usePane, useSelect } from '../context';
import { fitTotals } from '../selectors';
import { profilesPaneZhCN as own } from '../../messages/profiles-pane.zh-CN';
import { findProfile } from '../../scoring';
import { useFeature } from '../feature';
import { ProfilesSlot } from '../profiles/slot';
import { Choice } from './Choice';
import { Disclosure } from './Disclosure';

const styles = css({
  box: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0 },
  fit: { fontVariantNumeric: 'tabular-nums' },
  missing: {
    margin: 0,
    padding: '8px 10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    overflowWrap: 'anywhere',
  },
  fits: {
    display: 'grid',
    gap: '6px',
    margin: '4px 0',
    padding: '0 6px',
    fontVariantNumeric: 'tabular-nums',
  },
  sheet: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  counts: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
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
  const { profiles } = useFeature(session.own.feature);
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
  const missing =
    profile !== 'auto' && !findProfile(profile) && !profiles.some(({ id: known }) => known === profile);
  const others = profiles.filter(({ id: known }) => !fits.some((fit) => fit.id === known));

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
        {others.map((other) => (
          <option key={other.id} value={other.id}>
            {other.name}
          </option>
        ))}
        {profile !== 'auto' &&
          !fits.some((fit) => fit.id === profile) &&
          !others.some((other) => other.id === profile) && (
            <option value={profile}>{profileName(profile)}</option>
          )}
      </Choice>
      <p id={`${id}-hint`} className={styles.hint}>
        {current && one !== null && (
          <span className={styles.fit}>{words.profile.option(profileName(one), fitWords(current))}。</span>
        )}
        {profile === 'auto' ? words.profile.autoWhy : words.profile.kept}
      </p>
      {missing && (
        <p role="alert" className={styles.missing}>
          {own.missing(profile)}
        </p>
      )}
      {tables.length > 1 && (
        <Disclosure label={own.fits} startsOpen={false}>
          {() => <FitList tables={tables} />}
        </Disclosure>
      )}
      <ProfilesSlot />
    </div>
  );
}

/** Every count of every table, the profile it goes by first. */
function FitList({ tables }: { readonly tables: readonly AuditedTable[] }): ReactElement {
  const { profileName } = usePane();
  return (
    <dl className={styles.fits}>
      {tables
        .filter(({ profile }) => profile.fits.length > 0)
        .map(({ table, profile }, at) => (
          <div key={at}>
            <dt className={styles.sheet}>
              {table.sheet} {rangeName(table.range)}
            </dt>
            <dd className={styles.counts}>
              {profile.fits.every(({ scored }) => scored === 0)
                ? own.noFit
                : [...profile.fits]
                    .sort((a, b) => Number(b.id === profile.id) - Number(a.id === profile.id))
                    .map(({ id, matched, scored }) => own.fitOf(profileName(id), matched, scored))
                    .join('，')}
            </dd>
          </div>
        ))}
    </dl>
  );
}
