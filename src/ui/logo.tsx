/** A lens over a disc of which a part has gone. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 40 40" width="22" height="22" aria-hidden="true">
      <path class="logo-gone" d="M17 6a11 11 0 0 1 0 22z" />
      <path class="logo-lens" d="M17 4a13 13 0 1 1 0 26a13 13 0 1 1 0-26zM26.5 26.5L36 36" />
    </svg>
  );
}
