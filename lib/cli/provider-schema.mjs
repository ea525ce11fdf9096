// One schema.prisma serves two databases: these are the only lines that differ.

export const providers = /** @type {const} */ (['sqlite', 'postgresql']);

/**
 * The schema text with the datasource block's provider switched.
 * Throws when the block does not hold its provider on a line of its own.
 * @param {string} schema text of prisma/schema.prisma
 * @param {'sqlite' | 'postgresql'} provider
 * @returns {string}
 */
export function schemaFor(schema, provider) {
  const switched = replaceLine(schema, 'datasource', 'provider', provider);
  if (switched === null) throw new Error('prisma/schema.prisma needs a datasource block with its provider on a line of its own.');
  return switched;
}

/**
 * The schema text for one database, with its client generated into `output`.
 * @param {string} schema text of prisma/schema.prisma
 * @param {'sqlite' | 'postgresql'} provider
 * @param {string} output directory of the generated client, absolute or relative to the schema file
 * @returns {string}
 */
export function clientSchemaFor(schema, provider, output) {
  const switched = replaceLine(schemaFor(schema, provider), 'generator', 'output', output.replaceAll('\\', '/'));
  if (switched === null) throw new Error('prisma/schema.prisma needs a generator block with its output on a line of its own.');
  return switched;
}

/** @param {string} schema @param {string} block @param {string} key @param {string} value */
function replaceLine(schema, block, key, value) {
  const line = new RegExp(`(^${block}\\s+\\w+\\s*\\{\\n(?:(?!\\}).*\\n)*?\\s*${key}\\s*=\\s*)"[^"]*"`, 'm');
  return line.test(schema) ? schema.replace(line, (_, head) => `${head}"${value}"`) : null;
}
