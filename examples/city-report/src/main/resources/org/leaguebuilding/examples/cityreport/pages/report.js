// Sorts and filters the tables of a page. Without it they stand in their order, whole.
'use strict';
(() => {
  const words = document.body.dataset;
  const language = document.documentElement.lang;

  /** What a cell is sorted by: a number where it has one, else its text. */
  const keyOf = (row, column) => {
    const cell = row.cells[column];
    if (cell.dataset.order !== undefined) return Number(cell.dataset.order);
    const text = cell.textContent.trim();
    return text !== '' && !Number.isNaN(Number(text)) ? Number(text) : text;
  };

  const compare = (one, other) =>
    typeof one === 'number' && typeof other === 'number' ? one - other
      : String(one).localeCompare(String(other), language);

  const sort = (table, rows, column, ascending) => {
    const keys = new Map(rows.map(row => [row, keyOf(row, column)]));
    // The first column is in the order of the register; no computer sorts names of places well by their sound.
    const sorted = column === 0 ? [...rows] : [...rows].sort((a, b) => compare(keys.get(a), keys.get(b)));
    if (!ascending) sorted.reverse();
    table.tBodies[0].append(...sorted);
    [...table.tHead.rows[0].cells].forEach((head, i) => {
      if (i === column) head.setAttribute('aria-sort', ascending ? 'ascending' : 'descending');
      else head.removeAttribute('aria-sort');
    });
  };

  const makeSortable = table => {
    const rows = [...table.tBodies[0].rows];
    if (rows.length < 2) return;
    [...table.tHead.rows[0].cells].forEach((head, column) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.title = words.sort;
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener('click', () =>
        sort(table, rows, column, head.getAttribute('aria-sort') !== 'ascending'));
    });
  };

  const makeFiltered = table => {
    const label = document.createElement('label');
    const input = document.createElement('input');
    const shown = document.createElement('output');
    const line = document.createElement('p');
    input.type = 'search';
    label.append(words.filter + ' ', input);
    line.className = 'filter';
    line.append(label, shown);
    table.parentElement.before(line);
    const filter = () => {
      const sought = input.value.trim().toLowerCase();
      const rows = [...table.tBodies[0].rows];
      rows.forEach(row => { row.hidden = !row.textContent.toLowerCase().includes(sought); });
      shown.textContent = sought === '' ? '' : rows.filter(row => !row.hidden).length + ' / ' + rows.length + words.shown;
    };
    input.addEventListener('input', filter);
  };

  document.querySelectorAll('table').forEach(makeSortable);
  document.querySelectorAll('table.filtered').forEach(makeFiltered);
})();
