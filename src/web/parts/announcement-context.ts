// How any part of the page tells the reader what just happened.
import { createContext, useContext } from 'react';

/** What happened, and what can be done about it. */
export interface Announcement {
  readonly text: string;
  /** Something went wrong: it stays until it is closed or followed by another. */
  readonly isTrouble?: boolean;
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** Set by `AnnouncementProvider`. */
export const AnnouncementContext = createContext<(announcement: Announcement) => void>(() => {});

/** The function that announces. */
export function useAnnounce(): (announcement: Announcement) => void {
  return useContext(AnnouncementContext);
}
