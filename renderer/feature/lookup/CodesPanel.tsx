// Response codes of one system.
/** Search, list and detail. */
export const CodesPanel = () => null;
