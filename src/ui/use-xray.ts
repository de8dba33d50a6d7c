import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { XrayTab } from '../browser/xray/xray-tab';
import type { XrayPlanInput } from '../xray/make-xray-plan';

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
  const show = useCallback(
    async (hasFocus: boolean) => {
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
  useEffect(() => {
    if (!door) return;
    // After the first paint: whether it is on may come a moment later than the answer.
    const frame = requestAnimationFrame(async () => {
      if (await door.takeWanted()) return void switchIt(true);
      setOn(await (await door.open()).isOn());
    });
    return () => cancelAnimationFrame(frame);
  }, [door, switchIt]);
  // It follows what is shown: another moment, another outage, another language.
  useEffect(() => {
    if (isOn) void show(false);
  }, [input.verdict, input.words, input.moment]);
  useEffect(() => {
    if (!door) return;
    const onKey = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof Element && event.target.closest('input, select, textarea');
      const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey && !event.repeat;
      if (event.code === 'KeyX' && isPlain && !isTyping) toggle();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [door, toggle]);
  return door && { isOn, isRefused, toggle, save: () => void door.open().then((tab) => tab.save()) };
}
