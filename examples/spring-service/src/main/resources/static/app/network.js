import { el, svg, zh } from './dom.js';
import { t } from './texts.js';

const NARROW = 560;

/** The agencies on a circle, joined where they share measures, and beside it the partners of the one that is chosen, as a list. */
export class Network {
  constructor(place) {
    this.place = place;
    this.chosen = -1;
    this.width = 0;
    new ResizeObserver(([entry]) => {
      const width = Math.floor(entry.contentRect.width);
      if (this.shown && width !== this.width) {
        this.draw();
      }
    }).observe(place);
  }

  show({ id, cooperation }) {
    this.chosen = this.id === id ? this.chosen : -1;
    this.id = id;
    this.shown = cooperation;
    this.draw();
  }

  draw() {
    const { agencies } = this.shown;
    this.width = Math.floor(this.place.clientWidth);
    if (agencies.length === 0) {
      this.place.replaceChildren(el('p', {}, t('noAgencies')));
      return;
    }
    this.choice = el('select', { id: 'partner', change: () => this.choose(Number(this.choice.value)) },
      el('option', { value: '-1' }, t('nobody')),
      agencies.map((agency, index) => el('option', { value: index, lang: 'zh-CN' }, agency.name)));
    this.list = el('div', { class: 'partners', 'aria-live': 'polite' });
    this.picture = el('div', { class: 'picture' });
    this.place.replaceChildren(
      el('p', { class: 'help' }, t('networkHelp')),
      el('div', { class: 'side' }, el('label', {}, el('span', {}, t('choose')), ' ', this.choice), this.list),
      this.picture);
    this.circle();
    this.choose(this.chosen);
  }

  circle() {
    const { agencies, links } = this.shown;
    const size = Math.min(this.picture.clientWidth, 820);
    const narrow = size < NARROW;
    const font = narrow ? 10 : 13;
    const most = narrow ? 8 : 14;
    const shorten = (name) => (name.length > most ? `${name.substring(0, most - 1)}…` : name);
    const longest = Math.max(...agencies.map((agency) => shorten(agency.name).length));
    const radius = size / 2 - longest * font - 14;
    const at = (index, r) => {
      const angle = (2 * Math.PI * (index + 0.5)) / agencies.length - Math.PI / 2;
      return { x: r * Math.cos(angle), y: r * Math.sin(angle), degrees: (angle * 180) / Math.PI };
    };
    const most2 = Math.max(1, ...links.map((link) => link.measures.length));
    this.lines = links.map((link) => {
      const a = at(link.first, radius);
      const b = at(link.second, radius);
      return svg('path', {
        class: 'link', d: `M${a.x.toFixed(1)} ${a.y.toFixed(1)}Q0 0 ${b.x.toFixed(1)} ${b.y.toFixed(1)}`,
        'stroke-width': (0.6 + (4 * link.measures.length) / most2).toFixed(2),
      });
    });
    this.nodes = agencies.map((agency, index) => {
      const dot = at(index, radius);
      const text = at(index, radius + 9);
      const left = dot.x < 0;
      return svg('g', {
        class: 'node', role: 'button', tabindex: '-1', 'aria-pressed': 'false', 'data-index': index,
        'aria-label': t('node', agency.name, agency.measures.length),
        click: () => this.choose(this.chosen === index ? -1 : index), keydown: (event) => this.key(event, index),
      },
      svg('circle', { cx: dot.x.toFixed(1), cy: dot.y.toFixed(1), r: (2 + Math.sqrt(agency.measures.length) * (narrow ? 0.7 : 1.2)).toFixed(1) }),
      svg('text', {
        lang: 'zh-CN', 'font-size': font, 'text-anchor': left ? 'end' : 'start', 'dominant-baseline': 'central',
        transform: `translate(${text.x.toFixed(1)} ${text.y.toFixed(1)}) rotate(${(left ? text.degrees + 180 : text.degrees).toFixed(1)})`,
      }, shorten(agency.name)),
      svg('title', {}, t('node', agency.name, agency.measures.length)));
    });
    this.nodes[0].setAttribute('tabindex', '0');
    this.picture.replaceChildren(svg('svg', {
      viewBox: `${-size / 2} ${-size / 2} ${size} ${size}`, width: size, height: size, role: 'group', 'aria-label': t('networkLabel', agencies.length),
    }, svg('g', {}, this.lines), svg('g', {}, this.nodes)));
  }

  /** One stop for the tabulator; the arrow keys go round the circle. */
  key(event, index) {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const next = (index + step + this.nodes.length) % this.nodes.length;
      this.focusable(next);
      this.nodes[next].focus();
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.choose(this.chosen === index ? -1 : index);
    }
  }

  focusable(index) {
    this.nodes.forEach((node, one) => node.setAttribute('tabindex', one === index ? '0' : '-1'));
  }

  choose(index) {
    const { agencies, links } = this.shown;
    this.chosen = index < agencies.length ? index : -1;
    this.choice.value = String(this.chosen);
    const partners = new Map();
    links.forEach((link, position) => {
      const mine = link.first === this.chosen || link.second === this.chosen;
      this.lines[position].classList.toggle('on', mine);
      if (mine) {
        this.lines[position].parentNode.append(this.lines[position]);
        partners.set(link.first === this.chosen ? link.second : link.first, link.measures);
      }
    });
    this.picture.classList.toggle('chosen', this.chosen >= 0);
    this.nodes.forEach((node, one) => {
      node.classList.toggle('on', one === this.chosen || partners.has(one));
      node.classList.toggle('self', one === this.chosen);
      node.setAttribute('aria-pressed', String(one === this.chosen));
    });
    this.focusable(Math.max(this.chosen, 0));
    this.describe(partners);
  }

  describe(partners) {
    if (this.chosen < 0) {
      this.list.replaceChildren();
      return;
    }
    const { agencies } = this.shown;
    const sorted = [...partners].sort((a, b) => b[1].length - a[1].length || a[0] - b[0]);
    this.list.replaceChildren(
      el('p', {}, t('with', agencies[this.chosen].name, sorted.length)),
      el('ol', {}, sorted.map(([index, measures]) => el('li', {},
        zh('button', { type: 'button', class: 'agency', click: () => this.choose(index) }, agencies[index].name), ' ',
        el('span', { class: 'times', title: measures.join('、') }, t('times', measures.length))))));
  }
}
