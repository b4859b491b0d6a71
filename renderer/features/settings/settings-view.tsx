import './settings.css';
import { Settings } from '#shared/contract/settings.ts';
import { settingsTexts } from '#shared/text/settings.ts';
import { changeSettings, useSettings } from '../../platform/settings-store.ts';
import { useTexts } from '../../platform/texts.ts';
import { Choice } from '../../ui/choice.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { ViewHeader } from '../../ui/view-header.tsx';
import { openPlace } from '../../workbench/workbench-store.ts';

const languages = Settings.shape.language.unwrap().options;
const themes = Settings.shape.theme.unwrap().options;
const densities = Settings.shape.density.unwrap().options;

/** Choices that count at once, for all plans. */
export function SettingsView() {
  const t = useTexts(settingsTexts).settings;
  const { language, theme, density } = useSettings();
  return (
    <>
      <ViewHeader title={t.title} lead={t.lead} />
      <div className="rk-settings-fields">
        <Choice
          label={t.language}
          value={language}
          onChange={(chosen) => changeSettings({ language: chosen })}
          options={languages.map((value) => ({ value, label: t.languages[value] }))}
        />
        <RadioGroup
          label={t.theme}
          value={theme}
          onChange={(chosen) => changeSettings({ theme: chosen })}
          options={themes.map((value) => ({ value, label: t.themes[value] }))}
        />
        <Choice
          label={t.density}
          hint={t.densityHint}
          value={density}
          onChange={(chosen) => changeSettings({ density: chosen })}
          options={densities.map((value) => ({ value, label: t.densities[value] }))}
        />
        <LinkButton onPress={() => openPlace({ type: 'about' })}>{t.toAbout}</LinkButton>
      </div>
    </>
  );
}
