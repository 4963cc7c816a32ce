// The sentence a link asks for (`?span=START-END`): marked, and brought into sight when the article opens.
import { type RefObject, useEffect, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { readSpan } from '../../model/reader-address.ts';
import type { Span } from '../../model/span.ts';

/** UTF-16 offsets into the article's text; null when the address names none. */
export function useAskedSpan(text: RefObject<HTMLElement | null>): Span | null {
  const [search] = useSearchParams();
  const named = search.get('span');
  const asked = useMemo(() => readSpan(named), [named]);
  useEffect(() => {
    if (asked === null) return;
    text.current?.querySelector('.run-asked')?.scrollIntoView({ block: 'center' });
  }, [asked, text]);
  return asked;
}
