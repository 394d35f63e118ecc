/** An answer that is no success; status 0 where there was none. */
export class Failure extends Error {
  constructor(status) {
    super(`status ${status}`);
    this.status = status;
  }
}

async function get(path) {
  let response;
  try {
    response = await fetch(path, { headers: { Accept: 'application/json' } });
  } catch {
    throw new Failure(0);
  }
  if (!response.ok) {
    throw new Failure(response.status);
  }
  return response.json();
}

/** All pages of a list. */
async function all(path, parameters = {}) {
  const items = [];
  for (let page = 1; ; page++) {
    const query = new URLSearchParams({ ...parameters, page, size: 200 });
    const answer = await get(`${path}?${query}`);
    items.push(...answer.items);
    if (items.length >= answer.total) {
      return items;
    }
  }
}

export function plans() {
  return all('plans');
}

/** Everything that the page shows of a plan. */
export async function load(id) {
  const path = `plans/${encodeURIComponent(id)}`;
  const [plan, measures, matrix, cooperation] = await Promise.all([
    get(path), all(`${path}/measures`), get(`${path}/matrix`), get(`${path}/cooperation`)]);
  return { id, plan, measures, matrix, cooperation };
}

/** The paths of the measures that name an agency, by any of its names, in a role. */
export async function named(id, agency, role) {
  const parameters = {};
  if (agency) {
    parameters.agency = agency;
  }
  if (role) {
    parameters.role = role;
  }
  const found = await all(`plans/${encodeURIComponent(id)}/measures`, parameters);
  return new Set(found.map((item) => item.path));
}
