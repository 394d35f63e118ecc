import { named } from './api.js';
import { byId, el } from './dom.js';
import { t } from './texts.js';

const ROLES = ['LEAD', 'RESPONSIBLE', 'SUPPORT'];
const FIELDS = ['agency', 'role', 'section', 'word'];

/** The form that narrows the measures and the matrix. */
export class Filter {
  constructor(changed) {
    this.form = byId('filter');
    this.values = { agency: '', role: '', section: '', word: '' };
    this.changed = () => {
      this.read();
      changed();
    };
    this.form.addEventListener('submit', (event) => event.preventDefault());
    this.form.addEventListener('change', this.changed);
    byId('word').addEventListener('input', this.changed);
    this.form.addEventListener('reset', () => {
      this.reset();
      changed();
    });
  }

  get agency() {
    return this.values.agency;
  }

  read() {
    for (const field of FIELDS) {
      this.values[field] = byId(field).value.trim();
    }
  }

  reset() {
    this.values = { agency: '', role: '', section: '', word: '' };
    FIELDS.forEach((field) => { byId(field).value = ''; });
  }

  recall(query) {
    for (const field of FIELDS) {
      this.values[field] = query.get(field) ?? '';
    }
  }

  remember(query) {
    for (const field of FIELDS) {
      if (this.values[field]) {
        query.set(field, this.values[field]);
      }
    }
  }

  choose(agency) {
    byId('agency').value = agency;
    this.changed();
    byId('agency').focus();
  }

  fill(shown) {
    const agencies = shown.cooperation.agencies;
    options(byId('agency'), agencies.map((agency) => [agency.name, `${agency.name}（${agency.measures.length}）`, 'zh-CN']));
    options(byId('role'), ROLES.map((role) => [role, t(`${role}s`)]));
    options(byId('section'), shown.plan.sections.map((section, index) =>
      [String(index), [section.marker, section.title].filter(Boolean).join('、'), 'zh-CN']));
    FIELDS.forEach((field) => { byId(field).value = this.values[field]; });
    this.read();
  }

  /** The paths of the measures that fit; the server knows all names of an agency. */
  async visible(shown) {
    const { agency, role, section, word } = this.values;
    const paths = agency || role ? await named(shown.id, agency, role) : null;
    const fits = shown.outline.measures.filter((item) =>
      (paths === null || paths.has(item.path))
      && (section === '' || String(item.section) === section)
      && (word === '' || holds(item.measure, word)));
    return new Set(fits.map((item) => item.index));
  }
}

function holds(measure, word) {
  return [measure.title, measure.text].some((text) => text !== undefined && text.includes(word));
}

function options(select, values) {
  select.replaceChildren(
    el('option', { value: '' }, t('all')),
    ...values.map(([value, text, lang]) => el('option', { value, lang }, text)));
}
