/** A built file's address, as Vite gives it for `?url` imports. */
declare module '*?url' {
  const url: string;
  export default url;
}

/** A style sheet imported for its effect: Vite takes it out of the script. */
declare module '*.css';

/** A file's text, as Vite gives it for `?raw` imports. */
declare module '*?raw' {
  const text: string;
  export default text;
}
