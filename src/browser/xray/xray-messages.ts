import type { XrayPlan } from '../../xray/xray-plan';

/** What the X-ray's script in a page is told; each is answered with the state. */
export type XrayOrder =
  /** @param hasFocus whether the legend is to take the keyboard, for who came by the keyboard. */
  | { type: 'xray-show'; plan: XrayPlan; hasFocus: boolean }
  | { type: 'xray-hide' }
  /** @param isMeasured also measures what is painted of what can be seen now. */
  | { type: 'xray-state'; isMeasured?: boolean }
  /** Legend and all that is said are out of the way until the contrary is told: for a picture of the page. */
  | { type: 'xray-still'; isStill: boolean };

/** What the script in the page tells the background. */
export interface XraySaveMessage {
  type: 'xray-save';
}

export interface XrayState {
  isOn: boolean;
  /** What is painted and said; null while it is off. */
  plan: XrayPlan | null;
  /** Pieces that are painted; null until all have been looked for. */
  pieces: number | null;
  isCut: boolean;
  /** By host, the share of the window that is painted as its own, where that was asked for. */
  shares: Record<string, number> | null;
}
