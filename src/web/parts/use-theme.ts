// Which colours the page has, kept up to date: for drawings, which no style sheet reaches.
import { useCallback, useSyncExternalStore } from 'react';
import { useMediaQuery } from './use-media-query.ts';

/** What was chosen on the page, else what the system has. */
export function useTheme(): 'light' | 'dark' {
  const isDark = useMediaQuery('(prefers-color-scheme: dark)');
  const subscribe = useCallback((changed: () => void) => {
    const observer = new MutationObserver(changed);
    observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    return () => observer.disconnect();
  }, []);
  const chosen = useSyncExternalStore(subscribe, () => document.documentElement.dataset.theme);
  return chosen === 'light' || chosen === 'dark' ? chosen : isDark ? 'dark' : 'light';
}
