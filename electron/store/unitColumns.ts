// Names of a unit as SQL: what the shop calls it, else model and serial number; the register knows its place.

/** Joins of a unit `u` to the register `r` and the terminal `t`. */
export const unitJoins = `LEFT JOIN register_record r ON r.id = u.record_id
  LEFT JOIN terminal t ON t.id = coalesce(u.terminal_id, r.terminal_id)`;

const modelColumn = `trim(coalesce(r.model, json_extract(t.identity_json, '$.model')))`;
const serialColumn = `coalesce(r.serial, t.serial, json_extract(t.identity_json, '$.serialNumber'))`;

/** Its name; null only where neither name nor model nor serial number is known. */
export const unitNameColumn = `coalesce(nullif(t.given_name, ''), nullif(trim(coalesce(${modelColumn}, '') || ' ' || coalesce(${serialColumn}, '')), ''))`;
/** Its store; null = not known. */
export const unitStoreColumn = 'r.store';
/** All of a unit. */
export const unitColumns = `u.id, u.record_id, coalesce(u.terminal_id, r.terminal_id) AS terminal_id, ${unitNameColumn} AS name,
  ${serialColumn} AS serial, ${modelColumn} AS model, r.store, r.counter, r.lifecycle`;
