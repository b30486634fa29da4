'use strict';
(() => {
  const text = document.querySelector('.oncolit-text');
  const hint = document.querySelector('.hint');
  const off = new Set();
  let shown = null;

  const pieces = (id) => text.querySelectorAll(`[data-facts~="${id}"]`);
  const kindOf = (id) => id.slice(0, id.lastIndexOf('-'));

  function close() {
    document.querySelectorAll('.chosen, .field').forEach((e) => e.classList.remove('chosen', 'field', 'now'));
    if (shown) document.getElementById('record-' + shown).hidden = true;
    hint.hidden = false;
    shown = null;
  }

  function open(id) {
    close();
    shown = id;
    hint.hidden = true;
    document.getElementById('record-' + id).hidden = false;
    pieces(id).forEach((e) => e.classList.add('chosen'));
    text.querySelectorAll('[data-fields]').forEach((e) => {
      if (e.dataset.fields.split(' ').some((f) => f.startsWith(id + '.'))) e.classList.add('field');
    });
  }

  // the innermost fact first; choosing the same place again goes outwards
  function choose(piece) {
    const ids = piece.dataset.facts.split(' ').reverse().filter((id) => !off.has(kindOf(id)));
    if (ids.length) open(ids[(ids.indexOf(shown) + 1) % ids.length]);
  }

  text.addEventListener('click', (event) => {
    const piece = event.target.closest('[data-facts]');
    if (piece) choose(piece);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
    const piece = event.target.closest('.oncolit-text [data-facts]');
    if (piece && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      choose(piece);
    }
  });
  document.querySelectorAll('[data-goto]').forEach((button) => button.addEventListener('click', () => {
    const piece = pieces(button.dataset.goto)[0];
    open(button.dataset.goto);
    if (piece) {
      piece.scrollIntoView({ block: 'center' });
      piece.focus({ preventScroll: true });
    }
  }));
  document.querySelectorAll('dd[data-field]').forEach((value) => {
    const mark = (on) => text.querySelectorAll(`[data-fields~="${value.dataset.field}"]`)
      .forEach((e) => e.classList.toggle('now', on));
    value.addEventListener('mouseenter', () => mark(true));
    value.addEventListener('mouseleave', () => mark(false));
  });
  document.querySelectorAll('.filters input').forEach((box) => box.addEventListener('change', () => {
    if (box.checked) off.delete(box.value); else off.add(box.value);
    text.querySelectorAll('.fact.' + box.value).forEach((e) => {
      e.classList.toggle('off', !box.checked);
      if (e.hasAttribute('role')) e.tabIndex = box.checked ? 0 : -1;
    });
  }));
})();
