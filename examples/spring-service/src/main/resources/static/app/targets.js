import { el, zh } from './dom.js';
import { t } from './texts.js';

function value(target) {
  if (target.value === undefined) {
    return null;
  }
  const number = target.upper === undefined ? String(target.value) : `${target.value}–${target.upper}`;
  const words = target.approximate ? [t('before'), t('after')] : ['', ''];
  return el('p', { class: 'value' }, `${t(target.comparator)} ${words[0]} `,
    el('strong', {}, number), ' ', zh('span', { class: 'unit' }, target.unit ?? ''), words[1]);
}

function deadline(target) {
  const due = target.deadline;
  return due === undefined ? null : typeof due === 'number' ? t('by', due) : t('byDay', due);
}

function card(target, where) {
  const notes = [deadline(target), target.aspiration ? t('aspiration') : null];
  return el('li', { class: 'target' },
    zh('h3', {}, target.indicator),
    value(target),
    el('p', { class: 'notes' }, notes.filter(Boolean).join(' · ')),
    ...(where === '' ? [] : [zh('p', { class: 'where' }, where)]),
    zh('blockquote', {}, target.text ?? target.indicator));
}

/** The targets of the plan, then those of its sections and measures. */
export function showTargets(place, { plan, outline }) {
  const cards = [
    ...(plan.targets ?? []).map((target) => card(target, '')),
    ...outline.sections.flatMap(({ section }) => (section.targets ?? []).map((target) => card(target, section.title ?? ''))),
    ...outline.measures.flatMap(({ path, measure }) => (measure.targets ?? []).map((target) => card(target, path))),
  ];
  place.replaceChildren(cards.length === 0 ? el('p', {}, t('noTargets')) : el('ul', { class: 'targets' }, cards));
}
