declare const __APP_VERSION__: string;

/** The version of package.json, written in by the bundler; run from source there is none. */
export const appVersion = typeof __APP_VERSION__ === 'string' ? __APP_VERSION__ : '0.0.0';
