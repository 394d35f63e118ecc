import { el, zh } from './dom.js';
import { t } from './texts.js';

const ROLES = [['lead', 'LEAD'], ['responsible', 'RESPONSIBLE'], ['support', 'SUPPORT']];

/** Sections and measures in the order of the server's list, which gives each measure its path. */
export function outline({ plan, measures }) {
  const flat = { sections: [], measures: [] };
  const walk = (section, level, top) => {
    const own = { section, level, top, measures: [] };
    flat.sections.push(own);
    for (const measure of section.measures ?? []) {
      const index = flat.measures.length;
      own.measures.push(index);
      flat.measures.push({ index, path: measures[index].path, measure, section: top });
    }
    (section.sections ?? []).forEach((below) => walk(below, level + 1, top));
  };
  plan.sections ??= [];
  plan.sections.forEach((section, top) => walk(section, 3, top));
  return flat;
}

export function label(item) {
  return [item.marker, item.title].filter(Boolean).join(' ');
}

function agencies(names, chosen) {
  return el('ul', { class: 'names' }, names.map((name) =>
    el('li', {}, zh('button', { type: 'button', class: 'agency', click: () => chosen(name) }, name))));
}

function responsibility(measure, chosen) {
  const own = measure.responsibility ?? {};
  const rows = ROLES.filter(([key]) => own[key] !== undefined).map(([key, role]) =>
    el('div', { class: `role ${key}` }, el('dt', {}, t(`${role}s`)), el('dd', {}, agencies(own[key], chosen))));
  const notes = [own.perMandate ? t('perMandate') : null, own.openEnded ? t('openEnded') : null];
  if (notes.some(Boolean)) {
    rows.push(el('div', { class: 'role' }, el('dt', {}, ''), el('dd', {}, notes.filter(Boolean).join(' · '))));
  }
  if (own.deadline !== undefined) {
    rows.push(el('div', { class: 'role' }, el('dt', {}, t('deadline')), zh('dd', {}, own.deadline)));
  }
  return rows.length === 0 ? null : el('dl', { class: 'roles' }, rows);
}

function paragraphs(text) {
  return text === undefined ? [] : text.split('\n').map((line) => zh('p', {}, line));
}

function article({ index, measure }, level, chosen) {
  const title = label(measure);
  return el('article', { class: 'measure', id: `m${index}` },
    title === '' ? null : zh(`h${Math.min(level + 1, 6)}`, {}, title),
    ...paragraphs(measure.text),
    responsibility(measure, chosen));
}

/** Sections with a measure that is visible; a name is a button that filters by it. */
export function showMeasures(place, { outline: flat, cooperation }, visible, chosen) {
  const known = new Set(cooperation.agencies.map((agency) => agency.name));
  const short = (name) => chosen(known.has(name) ? name : [...known].find((one) => name.startsWith(one)) ?? '');
  const parts = [];
  for (const { section, level, measures } of flat.sections) {
    const some = measures.filter((index) => visible.has(index));
    if (some.length > 0 || (visible.size === flat.measures.length && section.text !== undefined)) {
      const title = [section.marker, section.title].filter(Boolean).join('、');
      parts.push(zh(`h${Math.min(level, 6)}`, { class: 'section' }, title));
      parts.push(...paragraphs(section.text));
      parts.push(...some.map((index) => article(flat.measures[index], level, short)));
    }
  }
  place.replaceChildren(...(visible.size === 0 ? [el('p', {}, t('none'))] : parts));
}
