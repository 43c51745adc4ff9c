/** Addresses of the built files that a page links to. */
export type PortalAssets = {
  readonly css: string;
  /** Entry that opens the moving map on demand. */
  readonly map: string;
  /** Entry that asks the browser to keep the pages on the law. */
  readonly law: string;
  /** Fonts every page needs, fetched before the style sheet asks for them. */
  readonly fonts: readonly string[];
};

/** Put in place by vite.config.ts at the server build, from the manifest of the client build. */
declare const __PORTAL_ASSETS__: PortalAssets | undefined;

/** Hashed addresses in a build; plain names when the sources run as they are (unit tests). */
export const portalAssets: PortalAssets =
  typeof __PORTAL_ASSETS__ === 'undefined'
    ? { css: '/assets/portal.css', map: '/assets/map.js', law: '/assets/law.js', fonts: [] }
    : __PORTAL_ASSETS__;
