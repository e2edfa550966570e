/** Which held states the address names: `stand`, and `mit` the earlier one beside it. */
export interface StateSearch {
  stand?: number;
  mit?: number;
}

function numberOf(value: unknown): number | undefined {
  const number = Number(value);
  return Number.isInteger(number) && number > 0 ? number : undefined;
}

export function stateSearch(search: Record<string, unknown>): StateSearch {
  const stand = numberOf(search.stand);
  const mit = numberOf(search.mit);
  return { ...(stand && { stand }), ...(mit && { mit }) };
}
