import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { XrayTab } from '../browser/xray/xray-tab';
import type { XrayPlanInput } from '../xray/make-xray-plan';

/** Where a letter is a letter. */
const TYPED_INTO = 'input:not([type=range], [type=checkbox], [type=radio]), select, textarea';

/** The X-ray of the tab that is looked at, as the action bar shows it. */
export interface XraySwitch {
  isOn: boolean;
  /** True once the browser has refused to let the page be painted. */
  isRefused: boolean;
  toggle(): void;
  save(): void;
}

/** How the X-ray of the tab is reached; what it needs is read when it is first asked for. */
export interface XrayDoor {
  open(): Promise<XrayTab>;
  /** Whether the popup was opened by the X-ray's key, which has nothing else to ask. */
  takeWanted(): Promise<boolean>;
}

/** Switches the X-ray, by the button or the key X, and lets it follow what is shown. */
export function useXray(door: XrayDoor | null, input: XrayPlanInput): XraySwitch | null {
  const [isOn, setOn] = useState(false);
  const [isRefused, setRefused] = useState(false);
  const latest = useRef(input);
  latest.current = input;
  /** The page load that was painted: the next one is another page, which nobody has asked to be painted. */
  const painted = useRef(0);
  const show = useCallback(
    async (hasFocus: boolean) => {
      painted.current = latest.current.load.startedAt;
      const isShown = (await (await door?.open())?.show(latest.current, hasFocus)) === true;
      setOn(isShown);
      setRefused(!isShown);
      return isShown;
    },
    [door],
  );
  const switchIt = useCallback(
    async (isByKey: boolean) => {
      const tab = await door?.open();
      if (!tab) return;
      if (await tab.isOn()) {
        await tab.hide();
        setOn(false);
      } else if (!(await show(isByKey))) return;
      if (isByKey) close();
    },
    [door, show],
  );
  const toggle = useCallback(() => void switchIt(false), [switchIt]);
  /** One that is on already says from now on what this popup says. */
  const ask = useCallback(async () => {
    painted.current = latest.current.load.startedAt;
    if (await (await door?.open())?.isOn()) await show(false);
    else setOn(false);
  }, [door, show]);
  useEffect(() => {
    if (!door) return;
    // After the first paint: whether it is on may come a moment later than the answer.
    const frame = requestAnimationFrame(async () => {
      if (await door.takeWanted()) return void switchIt(true);
      await ask();
    });
    return () => cancelAnimationFrame(frame);
  }, [door, switchIt, ask]);
  // It follows what is shown: another moment, another outage, another language.
  useEffect(() => {
    if (!isOn) return;
    if (painted.current === input.load.startedAt) void show(false);
    else void ask();
  }, [input.verdict, input.words, input.moment]);
  useEffect(() => {
    if (!door) return;
    const onKey = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof Element && event.target.closest(TYPED_INTO);
      const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey && !event.repeat;
      if (event.code === 'KeyX' && isPlain && !isTyping) toggle();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [door, toggle]);
  return door && { isOn, isRefused, toggle, save: () => void door.open().then((tab) => tab.save()) };
}
