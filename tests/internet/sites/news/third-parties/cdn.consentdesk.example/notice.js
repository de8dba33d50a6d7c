// A consent notice of the usual kind: it has to run before anything else may, so it blocks rendering.
(() => {
  const key = 'consent-desk';
  const show = () => {
    const bar = document.createElement('aside');
    bar.setAttribute('role', 'dialog');
    bar.setAttribute('aria-label', 'Cookies');
    bar.style.cssText =
      'position:fixed;inset-inline:16px;bottom:16px;max-width:640px;margin:auto;padding:14px 18px;display:flex;gap:12px;align-items:center;background:#fff;color:#1b2430;border:1px solid #d9d4c7;border-radius:10px;box-shadow:0 8px 30px #0003;font:14px/1.4 system-ui,sans-serif;z-index:9';
    bar.append('May this paper count its readers and show adverts that pay for it?');
    for (const answer of ['Yes', 'Only what is needed']) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = answer;
      button.style.cssText =
        'flex:none;padding:8px 12px;border-radius:6px;border:1px solid #22344a;background:#f6f1e4;font:inherit';
      button.addEventListener('click', () => {
        localStorage.setItem(key, answer);
        bar.remove();
      });
      bar.append(button);
    }
    document.body.append(bar);
  };
  if (!localStorage.getItem(key)) addEventListener('DOMContentLoaded', show);
})();
