// Which statement is chosen: it stands in the address, so that a link opens the article at it.
import { type RefObject, useCallback, useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';
import type { WireStatement } from '../../server/wire.ts';

/** CSS pixels kept free above a statement that is walked to: the header and some air. */
const headroom = 120;

/** The chosen id; `choose` leaves the page where it is, `visit` and `walk` (in text order) bring the words into sight. `isLost`: the address names a statement that is not here. */
export function useChosenStatement(statements: readonly WireStatement[], page: RefObject<HTMLElement | null>) {
  const [search, setSearch] = useSearchParams();
  const named = search.get('statement');
  const chosen = statements.some(({ id }) => id === named) ? named : null;
  // A click must not move the page under the pointer; a link, a key and a button must.
  const shouldScroll = useRef(true);

  const change = useCallback(
    (id: string | null, scrolls: boolean) => {
      shouldScroll.current = scrolls;
      const changed = (old: URLSearchParams) => {
        const next = new URLSearchParams(old);
        if (id === null) next.delete('statement');
        else next.set('statement', id);
        return next;
      };
      // At once: a quick key after another must find the statement the first one chose.
      setSearch(changed, { replace: true, preventScrollReset: true, flushSync: true });
    },
    [setSearch],
  );
  const choose = useCallback((id: string | null) => change(id, false), [change]);
  const visit = useCallback((id: string) => change(id, true), [change]);

  const walk = useCallback(
    (steps: number) => {
      const at = statements.findIndex(({ id }) => id === chosen);
      const target = at < 0 ? firstInSight(statements, page.current) : statements[at + steps];
      if (target) visit(target.id);
    },
    [statements, chosen, visit, page],
  );

  useEffect(() => {
    if (chosen === null || !shouldScroll.current) return;
    const head = headOf(chosen, page.current);
    if (head) bringIntoView(head);
  }, [chosen, page]);

  return { chosen, choose, visit, walk, isLost: named !== null && chosen === null };
}

function headOf(id: string, page: HTMLElement | null): HTMLElement | null {
  return page?.querySelector<HTMLElement>(`[data-head="${CSS.escape(id)}"]`) ?? null;
}

function firstInSight(statements: readonly WireStatement[], page: HTMLElement | null): WireStatement | undefined {
  const isInSight = ({ id }: WireStatement) => (headOf(id, page)?.getBoundingClientRect().top ?? -1) >= 0;
  return statements.find(isInSight) ?? statements.at(0);
}

function bringIntoView(head: HTMLElement): void {
  const { top } = head.getBoundingClientRect();
  const isComfortable = top >= headroom && top <= window.innerHeight * 0.45;
  if (!isComfortable) window.scrollTo({ top: window.scrollY + top - window.innerHeight * 0.3 });
}
