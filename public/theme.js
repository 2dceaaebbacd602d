/* The reader's choice of light or dark, before the first paint. Without it the system's choice stands. */
(function () {
  'use strict';
  const KEY = 'theme';
  const root = document.documentElement;
  const dark = window.matchMedia('(prefers-color-scheme: dark)');

  function saved() {
    try {
      const value = localStorage.getItem(KEY);
      return value === 'dark' || value === 'light' ? value : null;
    } catch {
      return null;
    }
  }

  function save(value) {
    try {
      localStorage.setItem(KEY, value);
    } catch {
      /* Storage is off: the choice lasts for this page. */
    }
  }

  function isDark() {
    const theme = root.dataset.theme;
    return theme ? theme === 'dark' : dark.matches;
  }

  const choice = saved();
  if (choice) root.dataset.theme = choice;

  document.addEventListener('DOMContentLoaded', function () {
    const button = document.querySelector('.theme-toggle');
    if (!button) return;
    function show() {
      button.setAttribute('aria-pressed', String(isDark()));
    }
    button.hidden = false;
    button.addEventListener('click', function () {
      const next = isDark() ? 'light' : 'dark';
      root.dataset.theme = next;
      save(next);
      show();
    });
    dark.addEventListener('change', show);
    show();
  });
})();
