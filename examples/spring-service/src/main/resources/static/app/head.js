import { el, zh } from './dom.js';
import { t } from './texts.js';

export function showHead(place, { plan, measures, cooperation }) {
  const document = plan.document ?? {};
  const facts = [
    ['number', document.number], ['issuer', document.issuer], ['issuedOn', document.issuedOn], ['leadBody', plan.leadBody],
  ].filter(([, value]) => value !== undefined);
  place.replaceChildren(
    zh('h1', {}, plan.title),
    el('p', { class: 'counts' }, t('counts', plan.sections?.length ?? 0, measures.length, cooperation.agencies.length)),
    el('dl', { class: 'facts' }, facts.map(([name, value]) => el('div', {}, el('dt', {}, t(name)), zh('dd', {}, value)))),
    ...(plan.preamble === undefined ? [] : [zh('p', { class: 'preamble' }, plan.preamble)]));
}
