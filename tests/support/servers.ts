/** The two servers that run beside the browser tests, each on a database of its own that is new in every run. */
export const servers = {
  local: { port: 3105, origin: 'http://127.0.0.1:3105' },
  team: { port: 3106, origin: 'http://127.0.0.1:3106' },
} as const;

/** Opens /set-up on the team server. */
export const setUpToken = 'test-setup-token-0123456789abcdef0123456789abcdef';
