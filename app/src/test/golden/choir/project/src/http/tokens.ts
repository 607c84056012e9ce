/** Under what Nest provides values that have no class of their own. */
export const CONFIG = Symbol('Config');
export const SERVICES = Symbol('Services');
