// Light, dark, or as the system has it; the choice is remembered.
import './theme-switch.css';
import { useState } from 'react';
import { readSetting, writeSetting } from '../parts/setting.ts';

type Theme = 'system' | 'light' | 'dark';

/** The key `public/theme.js` reads before the first paint. */
const themeKey = 'parley-theme';

const next: Readonly<Record<Theme, Theme>> = { system: 'light', light: 'dark', dark: 'system' };
const icons: Readonly<Record<Theme, string>> = { system: '◐', light: '○', dark: '●' };
const labels: Readonly<Record<Theme, string>> = { system: 'as the system has it', light: 'light', dark: 'dark' };

/** A button that goes round the three. */
export function ThemeSwitch() {
  const [theme, setTheme] = useState<Theme>(rememberedTheme);
  const turn = () => {
    const chosen = next[theme];
    applyTheme(chosen);
    setTheme(chosen);
  };
  const hint = `Colours: ${labels[theme]}. Change to ${labels[next[theme]]}.`;
  return (
    <button type="button" className="theme-switch" onClick={turn} aria-label={hint} title={hint}>
      <span aria-hidden="true">{icons[theme]}</span>
    </button>
  );
}

function rememberedTheme(): Theme {
  const kept = readSetting(themeKey);
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}

function applyTheme(theme: Theme): void {
  writeSetting(themeKey, theme === 'system' ? null : theme);
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
