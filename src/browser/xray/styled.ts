/**
 * Makes an element with its own style. Rules in a sheet would be held back by pages with a strict policy; what a
 * script sets on an element is not.
 */
export function styled<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  style: string,
  ...contents: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.style.cssText = style;
  element.append(...contents);
  return element;
}
