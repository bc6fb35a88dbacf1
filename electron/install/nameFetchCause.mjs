// Preloaded into Electron's own installer, which prints "fetch failed" without the cause: names it for the set-up.
const { fetch: fetchUnnamed } = globalThis;

Object.assign(globalThis, {
  /** @param {Parameters<typeof fetch>} request */
  async fetch(...request) {
    try {
      return await fetchUnnamed(...request);
    } catch (error) {
      const cause = /** @type {{ cause?: { code?: string } }} */ (error).cause;
      const [address] = request;
      const { host } = new URL(address instanceof Request ? address.url : address);
      process.stderr.write(`fetch-cause ${cause?.code ?? 'failed'} ${host}\n`);
      throw error;
    }
  },
});

export {};
