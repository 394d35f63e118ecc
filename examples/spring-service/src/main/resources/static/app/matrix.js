import { el, zh } from './dom.js';
import { t } from './texts.js';

const ROLES = [['lead', 'LEAD'], ['responsible', 'RESPONSIBLE'], ['support', 'SUPPORT']];

function cell(row, agency) {
  const roles = ROLES.filter(([key]) => row[key].includes(agency));
  if (roles.length === 0) {
    return el('td', {});
  }
  return el('td', { class: roles[0][0] }, roles.map(([, role]) =>
    el('abbr', { title: `${agency}：${t(role)}` }, t(`${role}1`))));
}

function legend(rows) {
  const used = ROLES.filter(([key]) => rows.some((row) => row[key].length > 0));
  return el('p', { class: 'legend' }, used.map(([key, role]) =>
    el('span', {}, el('span', { class: `mark ${key}` }, t(`${role}1`)), ` ${t(`${role}s`)}`)));
}

/** The rows that are visible, and the agencies that they name. */
export function showMatrix(place, { matrix, outline }, visible) {
  const rows = matrix.rows.filter((row, index) => visible.has(index));
  const agencies = matrix.agencies.filter((agency) => rows.some((row) => ROLES.some(([key]) => row[key].includes(agency))));
  if (agencies.length === 0) {
    place.replaceChildren(el('p', {}, t(matrix.agencies.length === 0 ? 'noAgencies' : 'none')));
    return;
  }
  const head = el('tr', {}, el('th', { scope: 'col', class: 'corner' }, t('measure')),
    agencies.map((agency) => zh('th', { scope: 'col' }, el('span', {}, agency))));
  const body = rows.map((row) => el('tr', {},
    zh('th', { scope: 'row' }, el('a', { href: `#m${matrix.rows.indexOf(row)}` },
      el('span', { class: 'path' }, outline.measures[matrix.rows.indexOf(row)].measure.marker ?? row.measure), ' ', row.title)),
    agencies.map((agency) => cell(row, agency))));
  place.replaceChildren(
    el('p', { class: 'help' }, t('matrixHelp')),
    legend(rows),
    el('div', { class: 'scroll', role: 'region', tabindex: '0', 'aria-label': t('matrixRegion') },
      el('table', { class: 'matrix' }, el('thead', {}, head), el('tbody', {}, body))));
}
