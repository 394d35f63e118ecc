import * as api from './api.js';
import { byId, el } from './dom.js';
import { currentLanguage, setLanguage, t } from './texts.js';
import { Filter } from './filter.js';
import { showHead } from './head.js';
import { showMatrix } from './matrix.js';
import { outline, showMeasures } from './measures.js';
import { Network } from './network.js';
import { showTargets } from './targets.js';

const filter = new Filter(update);
const network = new Network(byId('network-view'));
let shown = null;
let turn = 0;

function fail(error) {
  const problem = byId('problem');
  problem.textContent = error === null ? '' : error instanceof api.Failure ? t('failed', error.status) : t('failed', error.message);
  problem.hidden = error === null;
}

/** Shows the measures that the filter leaves; an answer that comes too late is dropped. */
async function update() {
  const mine = ++turn;
  remember();
  try {
    const visible = await filter.visible(shown);
    if (mine === turn) {
      showMeasures(byId('measure-list'), shown, visible, (agency) => filter.choose(agency));
      showMatrix(byId('matrix-view'), shown, visible);
      byId('count').textContent = t('shown', visible.size, shown.measures.length);
      fail(null);
    }
  } catch (error) {
    fail(error);
  }
}

function remember() {
  const query = new URLSearchParams({ lang: currentLanguage(), plan: shown.id });
  filter.remember(query);
  history.replaceState(null, '', `?${query}${location.hash}`);
}

function render() {
  showHead(byId('head'), shown);
  showTargets(byId('target-list'), shown);
  filter.fill(shown);
  network.show(shown);
  return update();
}

async function open(id) {
  try {
    const loaded = await api.load(id);
    loaded.outline = outline(loaded);
    shown = loaded;
    await render();
  } catch (error) {
    fail(error);
  }
}

function showLanguage(code) {
  setLanguage(code);
  const button = byId('language');
  button.textContent = t('other');
  button.lang = currentLanguage() === 'zh' ? 'en' : 'zh-CN';
}

byId('language').addEventListener('click', () => {
  showLanguage(currentLanguage() === 'zh' ? 'en' : 'zh');
  if (shown) {
    render();
  }
});

async function start() {
  const query = new URLSearchParams(location.search);
  showLanguage(query.get('lang') ?? (navigator.language.startsWith('zh') ? 'zh' : 'en'));
  try {
    const plans = await api.plans();
    if (plans.length === 0) {
      byId('problem').textContent = t('noPlans');
      byId('problem').hidden = false;
      return;
    }
    const choice = byId('plan');
    choice.append(...plans.map((plan) => el('option', { value: plan.id, lang: 'zh-CN' }, plan.title)));
    choice.addEventListener('change', () => {
      filter.reset();
      open(choice.value);
    });
    const wanted = query.get('plan');
    choice.value = plans.some((plan) => plan.id === wanted) ? wanted : plans[0].id;
    filter.recall(query);
    await open(choice.value);
    document.documentElement.dataset.ready = 'true';
    if (location.hash.length > 1) {
      byId(location.hash.substring(1))?.scrollIntoView();
    }
  } catch (error) {
    fail(error);
  }
}

start();
