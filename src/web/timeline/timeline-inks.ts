// What a timeline is drawn with.
/** Colours and letters, as the page's style sheets give them. */
export interface TimelineInks {
  readonly ink: string;
  readonly soft: string;
  readonly rule: string;
  readonly paper: string;
  readonly focus: string;
  readonly font: string;
  /** Of a lane's key. */
  readonly laneInk: (key: string) => string;
}
